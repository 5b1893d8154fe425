import { once } from 'node:events'
import { request } from 'node:http'
import { type Client, createClient } from 'graphql-ws'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { alertAt } from './testing/chain.ts'
import { openTestGateway, type TestGateway } from './testing/gateway.ts'

let gateway: TestGateway
let host: string
let clients: Client[]
beforeEach(async () => {
  clients = []
  gateway = await openTestGateway()
  host = await gateway.listen()
})
afterEach(async () => {
  for (const client of clients) await client.dispose()
  await gateway.close()
})

const alerts = 'subscription { stockAlerts { cursor alert { level product { name } store { name } } } }'
const lamp = { level: 'LOW', product: { name: 'Lamp' }, store: { name: 'Plateau' } }

/** A graphql-ws client with a token of these permissions; without a list, with none. */
async function connect(permissions?: string[], lifeSeconds?: number) {
  const token = permissions && (await gateway.tokens.holding(permissions, lifeSeconds))
  const closed = Promise.withResolvers<{ code: number; reason: string; at: number }>()
  const client = createClient({
    url: `ws://${host}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: true,
    lazyCloseTimeout: 10_000,
    connectionParams: token ? { authorization: `Bearer ${token}` } : undefined,
    on: { closed: (event) => closed.resolve({ ...(event as CloseEvent), at: Date.now() }) },
  })
  clients.push(client)
  return { client, closed: closed.promise, token }
}
