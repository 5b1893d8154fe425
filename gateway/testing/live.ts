import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { type AlertEvent, alertAt } from './chain.ts'
import type { Channel } from './channel.ts'
import { openTestGateway, type TestOptions } from './gateway.ts'

export type LiveGateway = Awaited<ReturnType<typeof openLive>>

interface EventsAsked {
  query: string
  variables?: Record<string, unknown>
  method?: 'GET' | 'POST'
  lastEventId?: string
}

/** Opens a gateway that listens, with clients that are closed together with it. */
export async function openLive(options?: TestOptions) {
  const gateway = await openTestGateway(options)
  const host = await gateway.listen()
  const clients: Client[] = []
  const requests: ClientRequest[] = []

  return {
    gateway,
    host,
    connect,
    connectWith,
    rawSocket,
    openEvents,
    async close() {
      for (const client of clients) await client.dispose()
      for (const httpRequest of requests) httpRequest.destroy()
      await gateway.close()
    },
  }

  /**
   * Opens a graphql-ws client with a token of these permissions. Without the list of permissions it sends
   * no token.
   */
  async function connect(permissions?: string[], lifeSeconds?: number) {
    const token = permissions && (await gateway.tokens.holding(permissions, lifeSeconds))
    return connectWith(token)
  }

  function connectWith(token?: string) {
    const { exp = 0 } = token?.includes('.') ? JSON.parse(atob(token.split('.')[1]!)) : {}
    let close = (_: { code: number; reason: string; at: number }) => {}
    const closed = new Promise<{ code: number; reason: string; at: number }>((resolve) => {
      close = resolve
    })
    const client = createClient({
      url: `ws://${host}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazyCloseTimeout: 10_000,
      connectionParams: token ? { authorization: `Bearer ${token}` } : undefined,
      on: {
        closed(event) {
          const { code, reason } = event as { code: number; reason: string }
          close({ code, reason, at: Date.now() })
        },
      },
    })
    clients.push(client)
    return { client, closed, token, expiresAt: exp * 1000 }
  }

  async function rawSocket(permissions?: string[]) {
    const socket = new WebSocket(`ws://${host}/graphql`, 'graphql-transport-ws')
    await once(socket, 'open')
    const token = permissions && (await gateway.tokens.holding(permissions))
    const payload = token && { Authorization: `Bearer ${token}` }
    socket.send(JSON.stringify({ type: 'connection_init', payload }))
    await once(socket, 'message')
    return socket
  }

  async function openEvents(
    { query, variables, method = 'POST', lastEventId }: EventsAsked,
    permissions?: string[],
    lifeSeconds?: number,
  ) {
    const token = permissions && (await gateway.tokens.holding(permissions, lifeSeconds))
    const inAddress = new URLSearchParams({
      query,
      ...(variables && { variables: JSON.stringify(variables) }),
    })
    const search = method === 'GET' ? `?${inAddress}` : ''
    const httpRequest = request(`http://${host}/graphql/stream${search}`, {
      method,
      headers: {
        accept: 'text/event-stream',
        ...(method === 'POST' && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(lastEventId && { 'last-event-id': lastEventId }),
      },
    })
    requests.push(httpRequest)
    httpRequest.on('error', () => 'cut by the test')
    httpRequest.end(method === 'POST' ? JSON.stringify({ query, variables }) : undefined)
    const [response] = (await once(httpRequest, 'response')) as [IncomingMessage]
    return { httpRequest, response, events: eventsIn(response) }
  }
}

export const alerts =
  'subscription { stockAlerts { cursor alert { level product { name } store { name } } } }'
const lamp = { level: 'LOW', product: { name: 'Lamp' }, store: { name: 'Plateau' } }
/** The answer that a listener to the alerts gets for `alertAt(cursor)`. */
export const alertAnswer = (cursor: string) => ({ data: { stockAlerts: { cursor, alert: lamp } } })

/**
 * Feeds large events, no faster than the gateway takes them. The buffers of two kernels hold some
 * MiB, and 256 events wait.
 * @returns the number of events that the gateway took
 */
export async function feed(channel: Channel<AlertEvent>) {
  const cursor = 'x'.repeat(100_000)
  const pushed = 2_000
  for (let n = 0; n < pushed; n++) {
    channel.push({ ...alertAt('1'), cursor })
    for (let turns = 0; turns < 20; turns++) await turn()
  }
  return pushed - channel.waiting()
}

async function* eventsIn(
  response: IncomingMessage,
): AsyncGenerator<{ event: string; id?: string; data?: ExecutionResult }> {
  let text = ''
  for await (const chunk of response) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = /^event: (.*)$/m.exec(text.slice(0, end))?.[1]
      const id = /^id: (.+)$/m.exec(text.slice(0, end))?.[1]
      const data = /^data: (.+)$/m.exec(text.slice(0, end))?.[1]
      text = text.slice(end + 2)
      if (event) yield { event, ...(id && { id }), ...(data && { data: JSON.parse(data) }) }
    }
  }
}
