import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The W3C trace context, which the gateway hands on to subgraphs, events and jobs. */
export interface Trace {
  /** The trace id, which all work for a request shares, the caller's span, and its flags. */
  traceparent?: string
  /** The data of tracing systems. */
  tracestate?: string
}

/** The length of `tracestate` up to which the W3C asks programs to hand it on. Events keep it too. */
const maxStateCharacters = 512

/**
 * Reads the trace of a request and gives it a new span; its flags and its state stay. An invalid
 * traceparent begins a new trace.
 * @param requestId the id of a new trace
 */
export function traceOf({ traceparent, tracestate }: IncomingHttpHeaders, requestId: string): Trace {
  const got = readTraceparent(traceparent)
  if (!got) return { traceparent: traceparentOf(requestId) }
  return {
    traceparent: traceparentOf(got.id, got.flags),
    ...(typeof tracestate === 'string' && isState(tracestate) && { tracestate }),
  }
}

/** Begins the trace of an operation on a socket, which has no request of its own. */
export const newTrace = (): Trace => ({ traceparent: traceparentOf(newTraceId()) })

export const newTraceId = (): string => randomBytes(16).toString('hex')

/** Reads the trace id. @returns undefined for an invalid traceparent */
export const traceIdOf = (traceparent: unknown): string | undefined => readTraceparent(traceparent)?.id

const sampled = '01'
const traceparentOf = (id: string, flags = sampled) => `00-${id}-${randomBytes(8).toString('hex')}-${flags}`

/** An id of zeros is invalid; a version above 00 may add more at the end. */
function readTraceparent(text: unknown): { id: string; flags: string } | undefined {
  const [, version, id, span, flags, more] = shape.exec(String(text)) ?? []
  if (!id || !flags || version === 'ff' || (version === '00' && more)) return undefined
  return /[^0]/.test(id) && /[^0]/.test(span!) ? { id, flags } : undefined
}
const shape = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

const isState = (text: string) => text.length <= maxStateCharacters && /^[\x20-\x7e]+$/.test(text)
