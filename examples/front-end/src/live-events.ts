import { createClient } from 'graphql-sse'
import type { Show } from './alerts.ts'
import { AlertsDocument, type AlertsSubscription } from './generated.ts'
import { pause } from './pause.ts'
import { api } from './settings.ts'
import { accessToken } from './sign-in.ts'

/**
 * Listens to alerts over server-sent events until the result is called. Each event's id is its cursor; a request with
 * `Last-Event-ID` goes on after it, whatever `after` the operation has.
 */
export function listenOverEvents(show: Show, fail: (cause: unknown) => void): () => void {
  let lastEventId: string | undefined
  let stopped = false
  const client = createClient({
    url: `${api}/graphql/stream`,
    // Asked for with each try.
    headers: async () => ({
      authorization: `Bearer ${await accessToken()}`,
      ...(lastEventId && { 'last-event-id': lastEventId }),
    }),
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: pause,
  })
  listen().catch((cause) => {
    if (!stopped) fail(cause)
  })
  return () => {
    stopped = true
    client.dispose()
  }

  /** A stream that ends with its token is opened again, with a new one. */
  async function listen() {
    for (let ended = 'UNAUTHENTICATED'; ended === 'UNAUTHENTICATED'; ) {
      ended = ''
      for await (const { data, errors } of client.iterate<AlertsSubscription>({
        query: AlertsDocument.toString(),
      })) {
        if (errors) {
          ended = String(errors[0]?.extensions?.code)
          if (ended !== 'UNAUTHENTICATED') throw errors[0]
          continue
        }
        const event = data?.stockAlerts
        if (event?.__typename !== 'StockAlertChange') continue
        show(event)
        lastEventId = event.cursor
      }
    }
  }
}
