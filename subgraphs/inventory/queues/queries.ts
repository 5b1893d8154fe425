import { z } from 'zod'
import { queues } from '../../../contracts/queues.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import { shown } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import { isQueue, reachingQueues } from './reach-queues.ts'

export const countQueues = (ctx: Context) =>
  reachingQueues(ctx, async () => {
    const counts = await ctx.jobs.counts(queues)
    return counts.map(({ queue, ...rest }) => ({ name: queue, ...rest }))
  })

/** Failed jobs of one queue, or of all. @throws BAD_USER_INPUT for an unknown queue */
export function findFailedJobs(ctx: Context, queue: string | null | undefined, page: PageArguments) {
  if (queue != null && !isQueue(queue))
    throw badInput(`queue is ${shown(queue)}: expected one of ${queues.join(', ')}.`)
  const names = queue == null ? queues : [queue]
  return reachingQueues(ctx, () =>
    readPage(page, {
      list: 'Query.failedJobs',
      key: failedKey,
      read: (key, take) =>
        ctx.jobs.failed(names, {
          take,
          after: key ? { enqueuedAt: new Date(Number(key[0])), id: key[1] } : undefined,
        }),
      keyOf: ({ enqueuedAt, id }) => [String(enqueuedAt.getTime()), id],
      count: () =>
        reachingQueues(ctx, async () =>
          (await ctx.jobs.counts(names)).reduce((sum, { failed }) => sum + failed, 0),
        ),
    }),
  )
}

const failedKey = z.tuple([z.string().regex(/^\d{1,14}$/), z.string().min(1).max(300)])
