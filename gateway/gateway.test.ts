import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestGateway, type TestGateway } from './testing/gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await openTestGateway()
})
beforeEach(() => {
  gateway.logged.length = 0
  gateway.chain.down.clear()
})
afterAll(() => gateway.close())

const json = { 'content-type': 'application/json' }
const products = '{ products { name } }'

describe('a token', () => {
  test.each([
    ['forged', () => gateway.tokens.forged()],
    ['expired', () => gateway.tokens.holding([], -60)],
    ['no token at all', async () => 'nonsense'],
    ['empty', async () => ''],
  ])('that is %s fails the whole request, including public fields', async (_, make) => {
    const { statusCode, body } = await post({ query: products }, { authorization: `Bearer ${await make()}` })
    expect(statusCode).toBe(401)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(JSON.parse(body).data).toBeUndefined()
  })

  test('is not needed for public fields', async () => {
    const { status, body } = await gateway.ask(products)
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { products: [{ name: 'Lamp' }, { name: 'Desk' }] } },
    })
  })

  test("reaches the subgraph, with the request's trace, flags and state", async () => {
    gateway.chain.calls.length = 0
    const token = await gateway.tokens.holding([])
    const trace = 'a'.repeat(32)
    const { headers } = await post(
      { query: products },
      {
        authorization: `bearer ${token}`,
        traceparent: `00-${trace}-${'b'.repeat(16)}-00`,
        tracestate: 'vendor=1',
      },
    )
    const [{ caller }] = gateway.chain.calls as [(typeof gateway.chain.calls)[0]]
    expect(caller.token).toBe(token)
    expect(caller.traceparent).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-00$`))
    expect(caller.tracestate).toBe('vendor=1')
    expect(headers['x-request-id']).toBe(trace)
  })

  test("reaches the subgraph with a new trace when the request's trace has no id", async () => {
    gateway.chain.calls.length = 0
    const traceparent = `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`
    const { headers } = await post({ query: products }, { traceparent, tracestate: 'vendor=1' })
    const [{ caller }] = gateway.chain.calls as [(typeof gateway.chain.calls)[0]]
    expect(headers['x-request-id']).toMatch(/[1-9a-f]/)
    expect(caller.traceparent).toContain(`00-${headers['x-request-id']}-`)
    expect(caller.tracestate).toBeUndefined()
  })
})

describe('limits', () => {
  const nested = (depth: number) =>
    `{ store(id: "s1") { manager { ${'boss { '.repeat(depth - 3)} name ${'} '.repeat(depth - 3)} } } }`

  test.each([
    ['a document of too many tokens', `{ ${'__typename '.repeat(4_001)}}`, /longer than 4000 tokens/],
    ['fields nested too deep', nested(13), /nests 13 fields deep, 12 at the most/],
    [
      'fields nested too deep by fragments',
      `{ store(id: "s1") { manager { ...A } } } fragment A on Person { ${'boss { '.repeat(6)} ...B ${'}'.repeat(6)} }
       fragment B on Person { ${'boss { '.repeat(4)} name ${'}'.repeat(4)} }`,
      /fields deep/,
    ],
    [
      'fragments that multiply',
      `{ products { ...F0 } } ${[...Array(11).keys()].map((n) => `fragment F${n} on Product { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F11 on Product { name }`,
      /too many selections/,
    ],
  ])('reject %s', async (_, query, message) => {
    const { status, body } = await gateway.ask(query, [])
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }])
    expect(body.errors![0]!.message).toMatch(message)
  })

  test('allow twelve levels', async () => {
    expect((await gateway.ask(nested(12), [])).body.errors).toBeUndefined()
  })

  test('reject a body over two mebibytes, in the shape of GraphQL', async () => {
    const { statusCode, body } = await post({
      query: products,
      variables: { x: 'x'.repeat(2 * 1024 * 1024) },
    })
    expect(statusCode).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] })
  })
})

describe('an invalid request', () => {
  test.each([
    ['malformed JSON', { payload: '{"query": ', headers: json }, 400],
    ['nothing in it', { payload: '', headers: json }, 400],
    ['no query', { payload: '{}', headers: json }, 400],
    ['a list of queries', { payload: '[{"query":"{ __typename }"}]', headers: json }, 400],
    [
      'a form of another site',
      { payload: 'query={__typename}', headers: { 'content-type': 'text/plain' } },
      400,
    ],
    ['an unknown content type', { payload: '<query/>', headers: { 'content-type': 'text/xml' } }, 415],
    [
      'no content type and no header that a form cannot send',
      { method: 'GET' as const, query: { query: products } },
      400,
    ],
  ])('with %s is rejected in the shape of GraphQL', async (_, request, status) => {
    const { statusCode, body } = await gateway.app.inject({ method: 'POST', url: '/graphql', ...request })
    expect(statusCode).toBe(status)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  test('includes a mutation by GET, but no query by GET with the preflight header', async () => {
    const headers = { 'apollo-require-preflight': '1' }
    const get = (query: string) => gateway.app.inject({ url: '/graphql', query: { query }, headers })
    expect((await get(products)).json()).toMatchObject({ data: { products: [{}, {}] } })
    expect((await get('mutation { rename(id: "s1", name: "x") { id } }')).statusCode).toBe(405)
  })

  test.each([
    ['GRAPHQL_PARSE_FAILED', '{ products {', {}],
    ['GRAPHQL_VALIDATION_FAILED', '{ nothing }', {}],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { products { id } } query B { products { id } }', {}],
    ['BAD_USER_INPUT', 'query ($id: ID!) { store(id: $id) { name } }', { id: { not: 'an id' } }],
    ['BAD_REQUEST', 'subscription { prices { product { name } } }', {}],
  ])('has status 400 and the code %s', async (code, query, variables) => {
    const { status, body } = await gateway.ask(query, [], variables)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code } }])
    expect(JSON.stringify(body)).not.toContain('stack')
  })
})

describe('an error of a subgraph', () => {
  test('keeps its code and path, and the answer keeps its status', async () => {
    const { status, body } = await gateway.ask('{ stores { name refuses } }')
    expect(status).toBe(200)
    expect(body.data!.stores).toEqual([
      { name: 'Plateau', refuses: null },
      { name: 'Old Port', refuses: null },
    ])
    expect(body.errors).toMatchObject([
      {
        message: 'Sign in to the store first.',
        path: ['stores', 0, 'refuses'],
        extensions: { code: 'UNAUTHENTICATED' },
      },
      { path: ['stores', 1, 'refuses'] },
    ])
  })

  test('that is a bug is logged once, and the client gets only the id of the log line', async () => {
    const { status, body } = await gateway.ask('{ store(id: "s1") { name fails } }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ store: { name: 'Plateau', fails: null } })
    expect(JSON.stringify(body)).not.toContain('12345')
    const { extensions } = body.errors![0]!
    expect(extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    expect(gateway.logged).toMatchObject([
      {
        level: 50,
        requestId: extensions!.requestId,
        err: { message: 'the password is 12345' },
        path: ['store', 'fails'],
      },
    ])
  })

  test('about being unavailable leaves the other data, with an error for each missing field', async () => {
    gateway.chain.down.add('inventory')
    const { status, body } = await gateway.ask('{ stores { name place: shelves } }')
    expect(status).toBe(200)
    expect(body.data!.stores).toEqual([
      { name: 'Plateau', place: null },
      { name: 'Old Port', place: null },
    ])
    expect(body.errors).toMatchObject([
      { path: ['stores', 0, 'place'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
      { path: ['stores', 1, 'place'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ])
    expect(JSON.stringify(body)).not.toContain('ECONNREFUSED')
  })
})

test('introspection works only where the IDE is served', async () => {
  const closed = await openTestGateway({ ide: false })
  try {
    const query = '{ __schema { queryType { name } } }'
    expect((await gateway.ask(query)).body.data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    expect((await closed.ask(query)).status).toBe(400)
    const misspelt = '{ produtcs { name } }'
    expect((await gateway.ask(misspelt)).body.errors![0]!.message).toContain('Did you mean')
    expect((await closed.ask(misspelt)).body.errors![0]!.message).not.toContain('products')
  } finally {
    await closed.close()
  }
})

const post = (body: object, headers: Record<string, string> = {}) =>
  gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: JSON.stringify(body),
    headers: { ...json, ...headers },
  })
