import { createHash } from 'node:crypto'
import type { ZodType } from 'zod'

/** The contract between the code that enqueues a job and its handler. */
export interface JobDefinition<P = unknown> {
  /** A name in kebab-case, which logs and metrics use too. */
  name: string
  /** The handlers of a queue all run in the same processes: one queue for each subgraph. */
  queue: string
  /**
   * Plain JSON that the schema leaves unchanged: it is parsed by `enqueue`, and again before the
   * handler runs.
   */
  payload: ZodType<P>
  /** Jobs with priority 1 run first. */
  priority: number
}

/** A job and its handler, without their types. */
export interface JobHandler {
  job: JobDefinition
  run(context: unknown, payload: unknown): Promise<void>
}

/** In BullMQ, priority 0 overtakes 1. So a job without a priority gets one in the middle. */
const usualPriority = 5

/**
 * Defines a job. `tx.enqueue` enqueues it, `handle` binds its handler:
 *
 * ```ts
 * export const planProduct = defineJob('plan-product', {
 *   queue: 'inventory',
 *   payload: z.object({ storeId: z.string(), productId: z.string() }),
 * })
 *
 * tx.enqueue(planProduct, { storeId, productId })
 * ```
 * @throws when a name is not in kebab-case
 */
export function defineJob<P>(
  name: string,
  { queue, payload, priority = usualPriority }: { queue: string; payload: ZodType<P>; priority?: number },
): JobDefinition<P> {
  for (const word of [name, queue])
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word))
      throw new Error(`expected the name of a job or queue in kebab-case, got '${word}'. Rename it.`)
  return { name, queue, payload, priority }
}

/** Binds a handler to a job. The handler must be idempotent: it may run twice, also twice at once. */
export function handle<C, P>(
  job: JobDefinition<P>,
  run: (context: C, payload: P) => Promise<void>,
): JobHandler {
  return { job, run: run as JobHandler['run'] }
}

/** Makes a key from the name and the payload. The order of the payload's fields does not change the key. */
export function jobKey(name: string, payload: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([name, payload], sortFields))
    .digest('base64url')
}

function sortFields(_: string, value: unknown) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
