import type { IncomingMessage, RequestListener } from 'node:http'
import { json } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../testing/http.ts'
import { gate } from '../testing/race.ts'
import { gatewayHeader, type HttpClientOptions, httpSubgraphClients } from './http.ts'

const body = { query: '{ a }', variables: { b: 1 }, operationName: 'c' }
const stay = new AbortController().signal
const trace = { traceparent: '00-1', tracestate: 'a=1' }

describe('a request to a subgraph', () => {
  test('by the gateway has its secret, and the token and the trace of the caller', async () => {
    const { client, got } = await subgraph({ gatewaySecret: 'secret' })
    expect(await client.execute(body, { token: 'a.b.c', ...trace })).toEqual({ data: {} })
    expect(got[0]).toMatchObject({
      url: '/shelves/graphql',
      body,
      headers: { [gatewayHeader]: 'secret', authorization: 'Bearer a.b.c', ...trace },
    })
  })

  test('for an anonymous caller has no Authorization', async () => {
    const { client, got } = await subgraph({ gatewaySecret: 'secret' })
    await client.execute(body, {})
    expect(got[0]!.headers).not.toHaveProperty('authorization')
  })

  test('by another subgraph has its service token and the trace, and no secret', async () => {
    const { client, got } = await subgraph({ serviceToken: async () => 'service' })
    await client.call(body, trace)
    expect(got[0]!.headers).toMatchObject({ authorization: 'Bearer service', ...trace })
    expect(got[0]!.headers).not.toHaveProperty(gatewayHeader)
  })

  test('is not sent without a service token', async () => {
    const { client, got } = await subgraph({
      serviceToken: () => Promise.reject(new Error('no token for comptoir-sales')),
    })
    await expect(client.call(body, {})).rejects.toThrow('no token for comptoir-sales')
    expect(got).toEqual([])
  })
})

describe('events', () => {
  test('are requested with a service token, and their times are dates', async () => {
    const page = { events: [{ id: '1', time: '2026-07-01T12:00:00.000Z' }], position: 4 }
    const { client, got } = await subgraph({ serviceToken: async () => 'service' }, answering(200, page))
    const { events, ...rest } = await client.events(3, 10, ['a', 'b'], 0, stay)
    expect(rest).toEqual({ position: 4 })
    expect(events).toEqual([{ id: '1', time: new Date('2026-07-01T12:00:00Z') }])
    expect(got[0]).toMatchObject({
      url: '/shelves/events?after=3&limit=10&types=a%2Cb&waitMs=0',
      headers: { authorization: 'Bearer service' },
    })
  })

  test.each([403, 500, 503])('rejected with %i are reported as an unavailable subgraph', async (status) => {
    const { client } = await subgraph({ serviceToken: async () => 'service' }, answering(status, {}))
    await expect(client.events(0, 1, ['a'], 0, stay)).rejects.toMatchObject(unavailable)
  })
})

describe('a query', () => {
  test('that is cancelled ends at the subgraph too', async () => {
    const controller = new AbortController()
    const left = gate()
    const { client } = await subgraph({}, (request) => {
      request.socket.once('close', left.open)
      controller.abort()
    })
    await expect(client.execute(body, {}, controller.signal)).rejects.toMatchObject(unavailable)
    await left.opened
  })

  test('needs no waiting, even with more open streams than the connections for queries', async () => {
    const { client } = await subgraph({}, (request, response) => {
      if (request.url!.endsWith('/graphql')) return answering(200, { data: {} })(request, response)
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n')
    })
    const streams = await Promise.all(Array.from({ length: 100 }, () => client.subscribe(body, {})))
    expect(await client.execute(body, {})).toEqual({ data: {} })
    await Promise.all(streams.map((stream) => stream.return!()))
  })
})

describe('a stream', () => {
  test('is open when the subgraph has answered, and can be cancelled before', async () => {
    const controller = new AbortController()
    const { client } = await subgraph({}, () => controller.abort())
    await expect(client.subscribe(body, {}, { signal: controller.signal })).rejects.toMatchObject(unavailable)
  })

  test('that is rejected gives the reason', async () => {
    const { client } = await subgraph({}, answering(401, { errors: [rejection] }))
    await expect(client.subscribe(body, {})).rejects.toMatchObject(rejection)
  })

  test('requests the events after a position', async () => {
    const { client, got } = await subgraph({}, answering(500, {}))
    await expect(client.subscribe(body, {}, { after: 7 })).rejects.toMatchObject(unavailable)
    expect(got[0]!.body).toEqual({ ...body, extensions: { after: 7 } })
  })
})

describe('a mutation', () => {
  const change = { query: 'mutation { a }' }

  test('whose connection is lost after it was sent may have been carried out', async () => {
    const { client } = await subgraph({}, (request) => request.socket.destroy())
    await expect(client.execute(change, {})).rejects.toMatchObject({
      extensions: { code: 'OUTCOME_UNKNOWN' },
    })
    await expect(client.execute(body, {})).rejects.toMatchObject(unavailable)
  })

  test('whose answer cannot be read may have been carried out', async () => {
    const { client } = await subgraph({}, (_, response) =>
      response.writeHead(502).end('<html>Bad Gateway</html>'),
    )
    await expect(client.execute(change, {})).rejects.toMatchObject({
      extensions: { code: 'OUTCOME_UNKNOWN' },
    })
  })

  test('that reached no subgraph was not carried out', async () => {
    const subgraphs = httpSubgraphClients({ url: () => 'http://127.0.0.1:1/shelves' })
    onTestFinished(() => subgraphs.close())
    await expect(subgraphs('shelves').execute(change, {})).rejects.toMatchObject(unavailable)
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    'with %i is not followed: secret and token stay here',
    async (status) => {
      const elsewhere = await subgraph({})
      const { client } = await subgraph(
        { gatewaySecret: 'secret', serviceToken: async () => 'service' },
        (_, response) =>
          response.writeHead(status, { location: `${elsewhere.address}/shelves/graphql` }).end('{"data":{}}'),
      )
      await expect(client.execute(body, { token: 'a.b.c' })).rejects.toMatchObject(unavailable)
      await expect(client.call(body, {})).rejects.toMatchObject(unavailable)
      await expect(client.subscribe(body, { token: 'a.b.c' })).rejects.toMatchObject(unavailable)
      await expect(client.events(0, 1, ['a'], 0, stay)).rejects.toMatchObject(unavailable)
      expect(elsewhere.got).toEqual([])
    },
  )
})

describe('a subgraph', () => {
  test('that is not running is reported as unavailable', async () => {
    const subgraphs = httpSubgraphClients({ url: () => 'http://127.0.0.1:1/shelves' })
    onTestFinished(() => subgraphs.close())
    const execution = subgraphs('shelves').execute(body, {})
    await expect(execution).rejects.toMatchObject(unavailable)
    // Clients see no internal address.
    await expect(execution).rejects.toThrow(/^The subgraph shelves does not answer: try again shortly\.$/)
  })

  test.each([
    ['a page of a proxy', 502, undefined, '<html>Bad Gateway</html>'],
    ['HTML with a content type of JSON', 200, 'application/json', '<html></html>'],
    ['nothing', 200, 'application/json', ''],
    ['JSON of another content type', 200, 'text/html', '{"data":{}}'],
    ['JSON of a content type with the same beginning', 200, 'application/jsonp', '{"data":{}}'],
    ['JSON of no content type', 200, undefined, '{"data":{}}'],
  ])('that answers %s is reported as unavailable', async (_, status, type, text) => {
    const { client } = await subgraph({}, (_, response) =>
      response.writeHead(status, type ? { 'content-type': type } : {}).end(text),
    )
    await expect(client.execute(body, {})).rejects.toMatchObject(unavailable)
  })

  test.each(['application/json; charset=utf-8', 'application/graphql-response+json', 'Application/JSON'])(
    'that answers JSON of the type %s is understood',
    async (type) => {
      const { client } = await subgraph({}, (_, response) =>
        response.writeHead(200, { 'content-type': type }).end('{"data":{}}'),
      )
      expect(await client.execute(body, {})).toEqual({ data: {} })
    },
  )

  test('that rejects gives the reason', async () => {
    const { client } = await subgraph({}, answering(401, { errors: [rejection] }))
    expect(await client.execute(body, {})).toEqual({ errors: [rejection] })
  })
})

const rejection = { message: 'no', extensions: { code: 'UNAUTHENTICATED' } }
const unavailable = { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelves' } }

const answering =
  (status: number, answer: object): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))

async function subgraph(
  options: Omit<HttpClientOptions, 'url'>,
  answer: RequestListener = answering(200, { data: {} }),
) {
  const got: { url?: string; headers: IncomingMessage['headers']; body?: unknown }[] = []
  const address = await serve(async (request, response) => {
    const { url, headers, method } = request
    got.push({ url, headers, body: method === 'POST' ? await json(request) : undefined })
    answer(request, response)
  })
  const subgraphs = httpSubgraphClients({ ...options, url: (name) => `${address}/${name}` })
  onTestFinished(() => subgraphs.close())
  return { client: subgraphs('shelves'), got, address }
}
