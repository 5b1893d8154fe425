import type { FetchContext } from '../access/caller.ts'
import { isRecord } from './completion.ts'
import type { Fetch, PlanSource, Read } from './data-source.ts'

/** Sends equal fetches of queries that are in flight at once only once. */
export interface SharedFetches {
  /** @returns a source that shares the fetches whose context says so */
  over(source: PlanSource): PlanSource
  /**
   * Lets no later fetch join those in flight. It is called when a mutation begins and when it ends,
   * so that a query after a mutation never gets data that were read before the mutation.
   */
  forget(): void
}

interface InFlight {
  answer: Promise<Read>
  waiting: number
  /** Milliseconds since the epoch: the deadline of the request that sent the fetch. */
  until: number
  /** Cancels the fetch, when no request waits for it any longer. */
  cancel(): void
}

export function createSharedFetches(): SharedFetches {
  let inFlight = new Map<string, InFlight>()
  return {
    forget() {
      inFlight = new Map()
    },
    over: (source) => ({
      async fetch(fetch, context) {
        if (!context.sharesFetches) return source.fetch(fetch, context)
        const key = keyOf(fetch, context)
        const flight = inFlight.get(key) ?? send(source, fetch, context, key)
        const isFirst = flight.waiting === 0
        flight.waiting += 1
        const answer = await whileThere(flight, context.left)
        if (answer === 'left') return { data: null, errors: [] }
        // The request that sent the fetch gave up at its deadline. This request has a later one.
        if (!isFirst && !answer.data && Date.now() >= flight.until) return source.fetch(fetch, context)
        flight.waiting -= 1
        return flight.waiting === 0 ? answer : { ...answer, data: answer.data && copyOf(answer.data) }
      },
    }),
  }

  function send(source: PlanSource, fetch: Fetch, context: FetchContext, key: string): InFlight {
    const left = new AbortController()
    const flights = inFlight
    const flight: InFlight = {
      answer: source.fetch(fetch, { ...context, left: left.signal }),
      waiting: 0,
      until: context.until,
      cancel() {
        remove()
        left.abort()
      },
    }
    flights.set(key, flight)
    flight.answer.then(remove, remove)
    return flight

    function remove() {
      if (flights.get(key) === flight) flights.delete(key)
    }
  }
}

/** Waits for the answer. When the last client has left, the fetch is cancelled. */
async function whileThere(flight: InFlight, left: AbortSignal | undefined): Promise<Read | 'left'> {
  if (!left) return flight.answer
  let leave = () => {}
  const gone = new Promise<'left'>((resolve) => {
    leave = () => resolve('left')
    if (left.aborted) leave()
    else left.addEventListener('abort', leave)
  })
  const answer = await Promise.race([flight.answer, gone])
  left.removeEventListener('abort', leave)
  if (answer !== 'left') return answer
  flight.waiting -= 1
  if (flight.waiting === 0) flight.cancel()
  return answer
}

/** The key is equal for fetches with the same answer. The token in it stands for the caller. */
const keyOf = ({ query, operationName, variables }: Fetch, { token }: FetchContext) =>
  JSON.stringify([token, operationName, variables, query])

/** Each answer is merged into its own request's data. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (!isRecord(value) || value instanceof Date) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key])
  return copy as T
}
