import { GraphQLError } from 'graphql'
import { queues } from '../../../contracts/queues.ts'
import { apiError } from '../../../runtime/errors/errors.ts'
import type { Context } from '../context.ts'

export const isQueue = (name: string): boolean => (queues as readonly string[]).includes(name)

/** Runs `work` on the queues, whose backend may be unavailable. @throws SUBGRAPH_UNAVAILABLE */
export async function reachingQueues<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GraphQLError) throw error
    ctx.log.warn({ err: error }, 'queues not reached')
    throw apiError('SUBGRAPH_UNAVAILABLE', 'The queues cannot be reached now. Try again shortly.')
  }
}
