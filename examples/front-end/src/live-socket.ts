import { createClient } from 'graphql-ws'
import type { Open } from './follow.ts'
import { AlertsDocument, type AlertsSubscription } from './generated.ts'
import { api } from './settings.ts'
import { accessToken } from './sign-in.ts'

const pingMs = 10_000
const pongMs = 5_000

/** Alerts over graphql-ws. The server closes the connection with 4403 when the token ends. */
export function alertsOverSocket(): Open {
  let socket: WebSocket | undefined
  let silence: ReturnType<typeof setTimeout>
  const client = createClient({
    url: `${api.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => ({ authorization: `Bearer ${await accessToken()}` }),
    // It would come back by itself, with the variables of its first request: `after` would be as it was then, and what
    // happened in between would be missed without a word.
    retryAttempts: 0,
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
      closed: () => clearTimeout(silence),
    },
  })
  return (after) =>
    client.iterate<AlertsSubscription>({ query: AlertsDocument.toString(), variables: { after } })
}
