import { FailedJobRemoved, FailedJobRetried } from '../../../contracts/events/inventory.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { EventDefinition } from '../../../runtime/events/event.ts'
import type { Context } from '../context.ts'
import type { FailedJobInput } from '../generated/schema-types.ts'
import { isQueue, reachingQueues } from './reach-queues.ts'

/**
 * Runs a failed job again. When several callers ask at once, one succeeds; for the others it is not
 * found.
 */
export async function retryFailedJob(ctx: Context, input: FailedJobInput) {
  await settle(ctx, input, 'retry', FailedJobRetried)
  return { __typename: 'FailedJobRetried' as const, ...input }
}

/** Removes a failed job from the list. */
export async function removeFailedJob(ctx: Context, input: FailedJobInput) {
  await settle(ctx, input, 'remove', FailedJobRemoved)
  return { __typename: 'FailedJobRemoved' as const, ...input }
}

/**
 * Acts first and records afterwards: the queue backend is not part of the transaction, and the log
 * says what happened.
 */
async function settle(
  ctx: Context,
  { queue, jobId }: FailedJobInput,
  what: 'retry' | 'remove',
  event: EventDefinition<string, (typeof FailedJobRetried)['data']>,
) {
  ctx.principal.mustHave('queue:manage')
  if (!isQueue(queue)) throw notFound('Queue', queue)
  const job = await reachingQueues(ctx, () => ctx.jobs[what](queue, jobId))
  if (!job) throw notFound('FailedJob', jobId)
  await ctx.transaction(async (tx) =>
    tx.emit(event, {
      subject: `Job/${jobId}`,
      data: { queue, jobId, name: job.name, error: job.error },
    }),
  )
}
