import { once } from 'node:events'
import { createClient } from 'graphql-ws'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

const allowed = 3
const query = '{ products { name } }'

let gateway: TestGateway
beforeEach(async () => {
  // The clock stands still, so that a slow machine does not let a second pass within a test.
  vi.useFakeTimers({ toFake: ['Date'] })
  gateway = await openTestGateway({ ingress: { operationsPerSecond: allowed, proxies: 1 } })
})
afterEach(async () => {
  await gateway.close()
  vi.useRealTimers()
})

const times = async (count: number, ask: () => Promise<number>) => {
  const statuses = []
  for (let n = 0; n < count; n++) statuses.push(await ask())
  return statuses
}

async function ask({ token, address = '203.0.113.7' }: { token?: string; address?: string }) {
  const { statusCode } = await post({ token, address })
  return statusCode
}

const post = ({ token, address }: { token?: string; address: string }) =>
  gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
    headers: { 'x-forwarded-for': address, ...(token && { authorization: `Bearer ${token}` }) },
  })

describe('more operations than allowed in a second', () => {
  test('are rejected with the seconds to wait, in the shape of GraphQL', async () => {
    await times(allowed, () => ask({}))
    const { statusCode, headers, body } = await post({ address: '203.0.113.7' })

    expect(statusCode).toBe(429)
    expect(headers['retry-after']).toBe('1')
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: 'More than 3 operations came in a second: wait 1 s, then send fewer at a time.',
          extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 1 },
        },
      ],
    })
    expect(gateway.chain.calls).toHaveLength(allowed)
  })

  test('are accepted again a second later', async () => {
    expect(await times(allowed + 1, () => ask({}))).toEqual([200, 200, 200, 429])
    vi.setSystemTime(Date.now() + 1_001)
    expect(await ask({})).toBe(200)
  })

  test('count for one user across all addresses and tokens', async () => {
    const tokens = [await gateway.tokens.holding([]), await gateway.tokens.holding(['stock:read'])]
    let n = 0
    const one = () => ask({ token: tokens[n % 2], address: `203.0.113.${n++}` })
    expect(await times(allowed + 1, one)).toEqual([200, 200, 200, 429])
  })

  test('of one user do not block another user at the same address', async () => {
    const [one, other] = [await gateway.tokens.holding([]), await gateway.tokens.holding([], 300, 'other')]
    await times(allowed + 1, () => ask({ token: one }))
    expect(await ask({ token: other })).toBe(200)
    expect(await ask({})).toBe(200)
  })

  test('without a token count for their address', async () => {
    expect(await times(allowed + 1, () => ask({}))).toEqual([200, 200, 200, 429])
    expect(await ask({ address: '203.0.113.8' })).toBe(200)
  })

  test('with bad tokens count for their address: guessing is not free', async () => {
    const token = await gateway.tokens.forged()
    expect(await times(allowed + 1, () => ask({ token }))).toEqual([401, 401, 401, 429])
    expect(await ask({})).toBe(429)
  })

  test('that cannot be parsed count too', async () => {
    const nonsense = async () =>
      (await gateway.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{' } })).statusCode
    expect(await times(allowed + 1, nonsense)).toEqual([400, 400, 400, 429])
  })

  test('as event streams are rejected before a stream opens', async () => {
    const listen = async () => {
      const { statusCode } = await gateway.app.inject({
        method: 'POST',
        url: '/graphql/stream',
        payload: { query },
        headers: { accept: 'text/event-stream', 'x-forwarded-for': '203.0.113.7' },
      })
      return statusCode
    }
    expect(await times(allowed + 1, listen)).toEqual([200, 200, 200, 429])
  })

  test('over one socket are rejected one by one, and the socket stays open', async () => {
    const host = await gateway.listen()
    const client = createClient({ url: `ws://${host}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 })
    const run = () =>
      new Promise<unknown>((resolve) => {
        client.subscribe({ query }, { next: resolve, error: resolve, complete: () => {} })
      })
    // The connection itself counts as one operation.
    const answers = [await run(), await run(), await run()]
    vi.setSystemTime(Date.now() + 1_001)
    answers.push(await run())
    await client.dispose()

    expect(answers).toMatchObject([
      { data: {} },
      { data: {} },
      [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 1 } }],
      { data: {} },
    ])
    expect(JSON.stringify(answers)).not.toContain('"http"')
  })

  test('that open sockets close the socket, with the code to try again later', async () => {
    const host = await gateway.listen()
    const open = async () => {
      const socket = new WebSocket(`ws://${host}/graphql`, 'graphql-transport-ws')
      await once(socket, 'open')
      socket.send('{"type":"connection_init"}')
      const [first] = await Promise.race([once(socket, 'message'), once(socket, 'close')])
      socket.terminate()
      return typeof first === 'number' ? first : 1000
    }
    expect(await times(allowed + 1, open)).toEqual([1000, 1000, 1000, 1013])
  })
})

test('(control) with a higher limit the same operations pass', async () => {
  const open = await openTestGateway({ ingress: { operationsPerSecond: 600 } })
  try {
    for (let n = 0; n < 50; n++) expect((await open.ask(query)).status).toBe(200)
  } finally {
    await open.close()
  }
})
