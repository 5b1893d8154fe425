import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

const limits = { connectionsPerAddress: 6, anonymousPerAddress: 3 }
const open: WebSocket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate()
})

test('the sockets of one address without a token are limited, and it can still sign in', async () => {
  const { gateway, socket } = await limited()
  const token = await gateway.tokens.holding([])
  for (let n = 0; n < 3; n++) expect(await socket()).toBe('connection_ack')
  expect(await socket()).toBe(
    '1013 Your address has 3 connections open without a token: close one, or come back later.',
  )
  expect(await socket(token)).toBe('connection_ack')
})

test('all sockets of one address are limited; another address has its own limit', async () => {
  const { gateway, socket } = await limited()
  const token = await gateway.tokens.holding([])
  for (let n = 0; n < 6; n++) expect(await socket(token)).toBe('connection_ack')
  await expect(socket(token)).rejects.toThrow('429')
  expect(await socket(token, '203.0.113.7')).toBe('connection_ack')
})

test('a closed socket makes room for another', async () => {
  const { socket } = await limited()
  for (let n = 0; n < 3; n++) await socket()
  open[0]!.terminate()
  await expect.poll(() => socket()).toBe('connection_ack')
})

test('a socket that has not identified itself yet counts too', async () => {
  const { host, socket } = await limited()
  for (let n = 0; n < 6; n++) await connect(host)
  await expect(socket()).rejects.toThrow('429')
})

test('event streams count with the sockets', async () => {
  const { gateway, host, socket, stream } = await limited()
  const token = await gateway.tokens.holding(['stock:read'])
  const leaving = await stream()
  for (let n = 0; n < 2; n++) expect((await stream()).status).toBe(200)
  const rejected = await stream()
  expect(rejected.status).toBe(429)
  expect(rejected.response.headers['retry-after']).toBe('5')
  expect(JSON.parse((await rejected.response.toArray()).join(''))).toMatchObject({
    errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 5 } }],
  })

  for (let n = 0; n < 3; n++) await connect(host)
  expect((await stream(token)).status).toBe(429)
  leaving.httpRequest.destroy()
  await expect.poll(() => socket(token)).toBe('connection_ack')
})

async function limited() {
  const gateway: TestGateway = await openTestGateway({ ingress: { ...limits, proxies: 1 } })
  onTestFinished(() => gateway.close())
  const host = await gateway.listen()

  return {
    gateway,
    host,
    /** @returns how the gateway answers a connection_init: by a message, or by closing */
    async socket(token?: string, address?: string) {
      const socket = await connect(host, address)
      const answer = Promise.race([
        once(socket, 'message').then(([data]) => JSON.parse(String(data)).type as string),
        once(socket, 'close').then(([code, reason]) => `${code} ${reason}`),
      ])
      socket.send(
        JSON.stringify({ type: 'connection_init', payload: token && { authorization: `Bearer ${token}` } }),
      )
      return answer
    },
    async stream(token?: string) {
      const httpRequest = request(`http://${host}/graphql/stream`, {
        method: 'POST',
        agent: false,
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...from(),
          ...(token && { authorization: `Bearer ${token}` }),
        },
      })
      httpRequest.on('error', () => 'cut by the test')
      httpRequest.end(JSON.stringify({ query: 'subscription { cursors }' }))
      const [response] = (await once(httpRequest, 'response')) as [IncomingMessage]
      return { httpRequest, response, status: response.statusCode }
    },
  }
}

const from = (address = '203.0.113.1') => ({ 'x-forwarded-for': address })

async function connect(host: string, address?: string) {
  const socket = new WebSocket(`ws://${host}/graphql`, 'graphql-transport-ws', { headers: from(address) })
  open.push(socket)
  await once(socket, 'open')
  return socket
}
