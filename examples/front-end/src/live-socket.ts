import { type Client, createClient } from 'graphql-ws'
import type { Show } from './alerts.ts'
import { AlertsDocument, type AlertsSubscription, type AlertsSubscriptionVariables } from './generated.ts'
import { pause } from './pause.ts'
import { api } from './settings.ts'
import { accessToken, SignedOut } from './sign-in.ts'

const pingMs = 10_000
const pongMs = 5_000

/**
 * Listens to alerts over graphql-ws until the result is called, whatever cuts the connection. The server closes it with
 * 4403 when the token ends; the next one is opened with a new token.
 */
export function listenOverSocket(show: Show, fail: (cause: unknown) => void): () => void {
  // graphql-ws comes back by itself and sends this same object again, as it is then. With `after` left as it was at
  // first, all that happened in between would be missed, and nothing would tell.
  const variables: AlertsSubscriptionVariables = {}
  const client = openClient()
  client.subscribe<AlertsSubscription>(
    { query: AlertsDocument.toString(), variables: variables as Record<string, unknown> },
    {
      next({ data, errors }) {
        if (errors) return fail(errors[0])
        const event = data?.stockAlerts
        if (event?.__typename !== 'StockAlertChange') return
        show(event)
        variables.after = event.cursor
      },
      error: fail,
      // Also after CursorExpired: what is missing is no longer in the log, so the page begins anew.
      complete: () => {},
    },
  )
  return () => void client.dispose()
}

function openClient(): Client {
  let socket: WebSocket | undefined
  let silence: ReturnType<typeof setTimeout>
  return createClient({
    url: `${api.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => ({ authorization: `Bearer ${await accessToken()}` }),
    retryAttempts: Number.POSITIVE_INFINITY,
    // By default it doubles without end, and fails for good when a token cannot be renewed while the network is away.
    retryWait: pause,
    shouldRetry: (cause) => !(cause instanceof SignedOut),
    // A connection that is dead and was not closed is found out by a ping.
    keepAlive: pingMs,
    on: {
      opened: (opened) => {
        socket = opened as WebSocket
      },
      ping: (received) => {
        if (!received) silence = setTimeout(() => socket?.close(4408, 'No pong'), pongMs)
      },
      pong: (received) => {
        if (received) clearTimeout(silence)
      },
    },
  })
}
