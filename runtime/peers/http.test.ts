import type { IncomingMessage, RequestListener } from 'node:http'
import { json } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../testing/http.ts'
import { gatewayHeader, type HttpPeersOptions, httpPeers } from './http.ts'

const body = { query: '{ a }', variables: { b: 1 }, operationName: 'c' }
const trace = { traceparent: '00-1', tracestate: 'a=1' }

describe('what is asked of a subgraph', () => {
  test('by the gateway brings its secret, and the token and the trace of whoever asks', async () => {
    const { peer, came } = await subgraph({ gatewaySecret: 'secret' })
    expect(await peer.execute(body, { token: 'a.b.c', ...trace })).toEqual({ data: {} })
    expect(came[0]).toMatchObject({
      url: '/shelves/graphql',
      body,
      headers: { [gatewayHeader]: 'secret', authorization: 'Bearer a.b.c', ...trace },
    })
  })

  test('for nobody in particular brings no Authorization', async () => {
    const { peer, came } = await subgraph({ gatewaySecret: 'secret' })
    await peer.execute(body, {})
    expect(came[0]!.headers).not.toHaveProperty('authorization')
  })

  test('by another subgraph brings its service token and the trace, and no secret', async () => {
    const { peer, came } = await subgraph({ serviceToken: async () => 'service' })
    await peer.call(body, trace)
    expect(came[0]!.headers).toMatchObject({ authorization: 'Bearer service', ...trace })
    expect(came[0]!.headers).not.toHaveProperty(gatewayHeader)
  })

  test('is not sent without a service token', async () => {
    const { peer, came } = await subgraph({
      serviceToken: () => Promise.reject(new Error('no token for comptoir-sales')),
    })
    await expect(peer.call(body, {})).rejects.toThrow('no token for comptoir-sales')
    expect(came).toEqual([])
  })
})

describe('events', () => {
  const stay = new AbortController().signal

  test('are asked for by a service token, and their times are times', async () => {
    const page = { events: [{ id: '1', time: '2026-07-01T12:00:00.000Z' }], position: 4 }
    const { peer, came } = await subgraph({ serviceToken: async () => 'service' }, answering(200, page))
    const { events, ...rest } = await peer.events(3, 10, ['a', 'b'], 0, stay)
    expect(rest).toEqual({ position: 4 })
    expect(events).toEqual([{ id: '1', time: new Date('2026-07-01T12:00:00Z') }])
    expect(came[0]).toMatchObject({
      url: '/shelves/events?after=3&limit=10&types=a%2Cb&waitMs=0',
      headers: { authorization: 'Bearer service' },
    })
  })

  test.each([403, 500, 503])('refused with %i are told as a subgraph that is away', async (status) => {
    const { peer } = await subgraph({ serviceToken: async () => 'service' }, answering(status, {}))
    await expect(peer.events(0, 1, ['a'], 0, stay)).rejects.toMatchObject(away)
  })
})

describe('a subgraph', () => {
  test('that is not there is told as away', async () => {
    const peers = httpPeers({ url: () => 'http://127.0.0.1:1/shelves' })
    onTestFinished(() => peers.close())
    await expect(peers('shelves').execute(body, {})).rejects.toMatchObject(away)
  })

  test('that answers by something else than JSON is told as away', async () => {
    const { peer } = await subgraph({}, (_, response) =>
      response.writeHead(502).end('<html>Bad Gateway</html>'),
    )
    await expect(peer.execute(body, {})).rejects.toMatchObject(away)
  })

  test('that refuses says why', async () => {
    const refusal = { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }
    const { peer } = await subgraph({}, answering(401, refusal))
    expect(await peer.execute(body, {})).toEqual(refusal)
  })
})

const away = { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelves' } }

const answering =
  (status: number, answer: object): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))

async function subgraph(
  options: Omit<HttpPeersOptions, 'url'>,
  answer: RequestListener = answering(200, { data: {} }),
) {
  const came: { url?: string; headers: IncomingMessage['headers']; body?: unknown }[] = []
  const address = await serve(async (request, response) => {
    const { url, headers, method } = request
    came.push({ url, headers, body: method === 'POST' ? await json(request) : undefined })
    answer(request, response)
  })
  const peers = httpPeers({ ...options, url: (name) => `${address}/${name}` })
  onTestFinished(() => peers.close())
  return { peer: peers('shelves'), came }
}
