import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { queues as resolvers } from './resolvers.ts'

/** The job queues of the whole system, for administrators: counts, and failed jobs to retry or remove. */
export const queues: Feature = { resolvers }
