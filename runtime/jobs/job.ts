import { createHash } from 'node:crypto'
import type { ZodType } from 'zod'

/** What a job is called and what it is told: the contract between who nudges and who works. */
export interface JobDefinition<P = unknown> {
  /** kebab-case; the same word in logs and metrics. */
  name: string
  /** All jobs of a queue are handled by the processes that work it: one queue a subgraph. */
  queue: string
  /** Plain JSON that parses to itself: it is parsed when nudged, and again when run. */
  payload: ZodType<P>
  /** 1 comes first. */
  priority: number
}

/** A job with what is to be done, its types put aside. */
export interface JobHandler {
  job: JobDefinition
  run(context: unknown, payload: unknown): Promise<void>
}

/** BullMQ lets priority 0 overtake 1, so a job without one is given the middle. */
const usualPriority = 5

/** @throws when a name is not kebab-case */
export function defineJob<P>(
  name: string,
  { queue, payload, priority = usualPriority }: { queue: string; payload: ZodType<P>; priority?: number },
): JobDefinition<P> {
  for (const word of [name, queue])
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word))
      throw new Error(`expected the name of a job or queue in kebab-case, got '${word}'. Rename it.`)
  return { name, queue, payload, priority }
}

/** Says what is done for a job. It may run twice, or at the same time as another: it must bear both. */
export function handle<C, P>(
  job: JobDefinition<P>,
  run: (context: C, payload: P) => Promise<void>,
): JobHandler {
  return { job, run: run as JobHandler['run'] }
}

/** Equal jobs have equal keys, whatever the order of the fields of their payloads. */
export function jobKey(name: string, payload: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([name, payload], sortFields))
    .digest('base64url')
}

function sortFields(_: string, value: unknown) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
