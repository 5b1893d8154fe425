import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { busy } from '../../runtime/errors/errors.ts'
import { alerts, type LiveGateway, openLive } from '../testing/live.ts'

/** A field that waits in vain for its database, requested over each transport. */
const query = '{ store(id: "s1") { name waits } }'
const answer = {
  data: { store: { name: 'Plateau', waits: null } },
  errors: [
    {
      message: expect.stringContaining('same idempotencyKey'),
      path: ['store', 'waits'],
      extensions: { code: 'BUSY', retryAfterSeconds: 2 },
    },
  ],
}

let live: LiveGateway
beforeEach(async () => {
  live = await openLive()
})
afterEach(() => live.close())

test('over HTTP a BUSY answer says when to retry, in its header too', async () => {
  const response = await fetch(`http://${live.host}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(await response.json()).toEqual(answer)
})

test('over a WebSocket a BUSY answer says when to retry', async () => {
  const socket = new WebSocket(`ws://${live.host}/graphql`, 'graphql-transport-ws')
  const got = new Promise((resolve) => {
    socket.on('message', (message) => {
      const { type, payload } = JSON.parse(String(message))
      if (type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
      if (type === 'next') resolve(payload)
    })
  })
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
  expect(await got).toEqual(answer)
  socket.terminate()
})

test('over server-sent events a BUSY answer says when to retry', async () => {
  const { events } = await live.openEvents({ query })
  expect((await events.next()).value).toEqual({ event: 'next', data: answer })
})

test('BUSY is the last answer of a stream whose subgraph cannot continue', async () => {
  const { events } = await live.openEvents({ query: alerts }, ['stock:read'])
  const [channel] = await live.gateway.chain.listeners(1)
  channel!.finish(busy(new Error('Connection terminated unexpectedly')))
  const { value } = await events.next()
  expect(value).toMatchObject({ data: { errors: [{ extensions: { code: 'BUSY', retryAfterSeconds: 2 } }] } })
  expect(JSON.stringify(value)).not.toContain('terminated')
})
