import { createClient } from 'graphql-sse'
import type { Open } from './follow.ts'
import { AlertsDocument, type AlertsSubscription } from './generated.ts'
import { api } from './settings.ts'
import { accessToken } from './sign-in.ts'

/**
 * Alerts over server-sent events. Each event's id is its cursor. A request with the header
 * `Last-Event-ID` continues after it, regardless of the `after` of the operation.
 */
export function alertsOverEvents(): Open {
  let lastEventId: string | undefined
  const client = createClient({
    url: `${api}/graphql/stream`,
    headers: async () => ({
      authorization: `Bearer ${await accessToken()}`,
      ...(lastEventId && { 'last-event-id': lastEventId }),
    }),
    // The client would retry by itself, but not after the server has ended a stream because the token
    // expired.
    retryAttempts: 0,
  })
  return (after) => {
    lastEventId = after
    return client.iterate<AlertsSubscription>({ query: AlertsDocument.toString() })
  }
}
