import { createClient } from 'graphql-ws'
import type { Open } from './follow.ts'
import { AlertsDocument, type AlertsSubscription } from './generated.ts'
import { api } from './settings.ts'
import { accessToken } from './sign-in.ts'

const pingMs = 10_000
const pongMs = 5_000

/** Alerts over graphql-ws. The server closes the connection with 4403 when the token expires. */
export function alertsOverSocket(): Open {
  let socket: WebSocket | undefined
  let silence: ReturnType<typeof setTimeout>
  const client = createClient({
    url: `${api.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => ({ authorization: `Bearer ${await accessToken()}` }),
    // The client would reconnect by itself, with the variables of its first request: `after` would keep
    // its old value, and the alerts in between would be missed silently.
    retryAttempts: 0,
    // A ping finds a dead connection that was not closed.
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
      closed: () => clearTimeout(silence),
    },
  })
  return (after) =>
    client.iterate<AlertsSubscription>({ query: AlertsDocument.toString(), variables: { after } })
}
