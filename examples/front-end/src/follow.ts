import type { AlertsSubscription } from './generated.ts'
import { pause } from './pause.ts'
import { accessToken, SignedOut } from './sign-in.ts'

export type AlertChange = Extract<AlertsSubscription['stockAlerts'], { __typename: 'StockAlertChange' }>

/** One stream of alerts, after a cursor or, without one, from what is open now. */
export type Open = (after?: string) => AsyncIterable<Result>

interface Result {
  data?: AlertsSubscription | null
  errors?: readonly Rejection[]
}

interface Rejection {
  message: string
  extensions?: { code?: unknown }
}

/**
 * Follows the alerts whatever cuts a stream: it opens another one after the last cursor that it has seen, so that no
 * change is missed and none comes twice.
 * @throws SignedOut when the session has ended, and what no other try would mend
 */
export async function follow(open: Open, show: (change: AlertChange) => void): Promise<never> {
  let cursor: string | undefined
  for (let tries = 0; ; tries++) {
    try {
      // Asked for here, where it can tell that the session has ended; the transport asks again, and gets the same.
      await accessToken()
      for await (const { data, errors } of open(cursor)) {
        if (errors) throw errors
        if (data?.stockAlerts.__typename === 'StockAlertChange') {
          show(data.stockAlerts)
          cursor = data.stockAlerts.cursor
          tries = 0
        }
        // The log no longer goes back so far: what is open now comes anew.
        if (data?.stockAlerts.__typename === 'CursorExpired') cursor = undefined
      }
    } catch (cause) {
      if (cause instanceof SignedOut || (isRejection(cause) && !passes(cause))) throw cause
    }
    await pause(tries)
  }
}

const isRejection = (cause: unknown): cause is readonly Rejection[] => Array.isArray(cause)

const passes = ([first]: readonly Rejection[]) => passing.includes(String(first?.extensions?.code))

/** A token that has ended is renewed; a part that is slow or away comes back. */
const passing = ['UNAUTHENTICATED', 'SUBGRAPH_UNAVAILABLE', 'IDENTITY_UNAVAILABLE', 'RATE_LIMITED', 'BUSY']
