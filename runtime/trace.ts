import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** W3C trace context, handed from the gateway to subgraphs, events and jobs. */
export interface Trace {
  /** The trace's id, by which all work for a request is found, the caller's span, and its flags. */
  traceparent?: string
  /** Tracing systems keep notes of their own here. */
  tracestate?: string
}

/** The W3C asks for at least this many to be handed on; events keep them. */
const maxStateCharacters = 512

/**
 * The trace of a request, under a span of its own: its flags and its state are kept. A traceparent that is not valid
 * counts as none, and begins a trace.
 * @param requestId the id of a trace that begins
 */
export function traceOf({ traceparent, tracestate }: IncomingHttpHeaders, requestId: string): Trace {
  const got = readTraceparent(traceparent)
  if (!got) return { traceparent: traceparentOf(requestId) }
  return {
    traceparent: traceparentOf(got.id, got.flags),
    ...(typeof tracestate === 'string' && isState(tracestate) && { tracestate }),
  }
}

/** The trace of an operation that no request begins: one on a socket. */
export const newTrace = (): Trace => ({ traceparent: traceparentOf(newTraceId()) })

export const newTraceId = (): string => randomBytes(16).toString('hex')

/** @returns the id of a valid traceparent */
export const traceIdOf = (traceparent: unknown): string | undefined => readTraceparent(traceparent)?.id

const sampled = '01'
const traceparentOf = (id: string, flags = sampled) => `00-${id}-${randomBytes(8).toString('hex')}-${flags}`

/** An id of zeros alone is none; a version above 00 may bring more at the end. */
function readTraceparent(text: unknown): { id: string; flags: string } | undefined {
  const [, version, id, span, flags, more] = shape.exec(String(text)) ?? []
  if (!id || !flags || version === 'ff' || (version === '00' && more)) return undefined
  return /[^0]/.test(id) && /[^0]/.test(span!) ? { id, flags } : undefined
}
const shape = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

const isState = (text: string) => text.length <= maxStateCharacters && /^[\x20-\x7e]+$/.test(text)
