import type { AlertsSubscription } from './generated.ts'
import { pause } from './pause.ts'
import { accessToken, SignedOut } from './sign-in.ts'

export type AlertChange = Extract<AlertsSubscription['stockAlerts'], { __typename: 'StockAlertChange' }>

/** Opens one stream of alerts after a cursor or, without one, from the alerts that are open now. */
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
 * Follows the alerts across any interruption. It opens a new stream after the last cursor that it
 * has seen, so that no change is missed and none comes twice.
 * @throws SignedOut if the session has ended, and any error that another try would not fix
 */
export async function follow(open: Open, show: (change: AlertChange) => void): Promise<never> {
  let cursor: string | undefined
  for (let tries = 0; ; tries++) {
    try {
      // Throws SignedOut when the session has ended. The transport then gets the same token.
      await accessToken()
      for await (const { data, errors } of open(cursor)) {
        if (errors) throw errors
        if (data?.stockAlerts.__typename === 'StockAlertChange') {
          show(data.stockAlerts)
          cursor = data.stockAlerts.cursor
          tries = 0
        }
        // The log no longer goes back this far: the open alerts come again.
        if (data?.stockAlerts.__typename === 'CursorExpired') cursor = undefined
      }
    } catch (cause) {
      if (cause instanceof SignedOut || (isRejection(cause) && !isTemporary(cause))) throw cause
    }
    await pause(tries)
  }
}

const isRejection = (cause: unknown): cause is readonly Rejection[] => Array.isArray(cause)

const isTemporary = ([first]: readonly Rejection[]) =>
  temporaryCodes.includes(String(first?.extensions?.code))

/** Errors that another try may fix: an expired token is renewed, a slow or unavailable subgraph recovers. */
const temporaryCodes = [
  'UNAUTHENTICATED',
  'SUBGRAPH_UNAVAILABLE',
  'IDENTITY_UNAVAILABLE',
  'RATE_LIMITED',
  'BUSY',
]
