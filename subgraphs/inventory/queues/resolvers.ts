import type { Resolvers } from '../generated/resolver-types.ts'
import { countQueues, findFailedJobs } from './queries.ts'
import { removeFailedJob, retryFailedJob } from './settle-failed-job.ts'

export const queues: Resolvers = {
  Query: {
    queues: (_, __, ctx) => countQueues(ctx),
    failedJobs: (_, { queue, ...page }, ctx) => findFailedJobs(ctx, queue, page),
  },
  Mutation: {
    retryFailedJob: (_, { input }, ctx) => retryFailedJob(ctx, input),
    removeFailedJob: (_, { input }, ctx) => removeFailedJob(ctx, input),
  },
}
