import type { GraphQLError } from 'graphql'
import { apiError } from '../../runtime/errors/errors.ts'
import { clientLeft } from '../../runtime/http/leaving.ts'

export interface Wait {
  /** The subgraph's name. */
  name: string
  /** Milliseconds since the epoch. */
  until: number
  /** Aborts when the client disconnects. */
  left?: AbortSignal
  /** Makes the error for an answer that is too late. */
  late?: (name: string) => GraphQLError
}

/**
 * Waits for a subgraph until the request's deadline, and only while the client is connected. After
 * that no subgraph is called, and the signal tells a called one to stop.
 * @throws LIMIT_EXCEEDED, or the error of `late`
 */
export async function inTime<T>(wait: Wait, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { name, until, left, late = tooLate } = wait
  if (left?.aborted) throw clientLeft()
  const leftMs = until - Date.now()
  if (leftMs <= 0) throw notCalled(name)
  const end = new AbortController()
  let giveUp = (_: GraphQLError) => {}
  const rejection = new Promise<never>((_, reject) => {
    giveUp = (error) => {
      reject(error)
      end.abort()
    }
  })
  const leave = () => giveUp(clientLeft())
  const timer = setTimeout(() => giveUp(late(name)), leftMs)
  left?.addEventListener('abort', leave)
  try {
    return await Promise.race([ask(end.signal), rejection])
  } finally {
    clearTimeout(timer)
    left?.removeEventListener('abort', leave)
  }
}

const limit = 'time'

const tooLate = (name: string) =>
  apiError('LIMIT_EXCEEDED', `The subgraph ${name} has not answered in time: ask for less, or again.`, {
    limit,
  })

const notCalled = (name: string) =>
  apiError(
    'LIMIT_EXCEEDED',
    `The time was over before the subgraph ${name} was asked: ask for less at a time.`,
    {
      limit,
    },
  )
