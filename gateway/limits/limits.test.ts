import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await openTestGateway()
})
afterAll(() => gateway.close())

const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ')

const ids = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`)
const byIds =
  'query ($ids: [ID!]!, $note: String, $extra: JSON) { byIds(ids: $ids, note: $note, extra: $extra) { name } }'
const catalogue = 'query ($n: Int) { catalogue(first: $n) { total nodes { id name price } } }'

describe('a document', () => {
  test.each([
    ['40 root fields', `{ ${times(40, (n) => `a${n}: products { id }`)} }`],
    ['100 aliases', `{ products { ${times(100, (n) => `a${n}: name`)} } }`],
    ['100,000 characters', `{ products { id } }${' '.repeat(99_981)}`],
  ])('of %s is answered', async (_, query) => {
    expect(await gateway.ask(query)).toMatchObject({ status: 200, body: { data: {} } })
  })

  test.each([
    [
      '41 root fields',
      `{ ${times(41, (n) => `a${n}: products { id }`)} }`,
      'rootFields',
      /41 root fields, 40/,
    ],
    [
      '41 root fields by fragments',
      `{ ...A ... { ...A } products { id } } fragment A on Query { ${times(20, (n) => `a${n}: products { id }`)} }`,
      'rootFields',
      /41 root fields, 40/,
    ],
    ['101 aliases', `{ products { ${times(101, (n) => `a${n}: name`)} } }`, 'aliases', /101 aliases, 100/],
    ['100,001 characters', `{ products { id } }${' '.repeat(99_982)}`, 'characters', /100001 characters/],
  ])('of %s is rejected', async (_, query, limit, message) => {
    const { status, body } = await gateway.ask(query)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit } }])
    expect(body.errors![0]!.message).toMatch(message)
  })

  test('with text that PostgreSQL cannot hold is rejected', async () => {
    const { status, body } = await gateway.ask(String.raw`{ byIds(ids: [], note: "a\u0000b") { name } }`)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      { message: expect.stringContaining('NUL'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('an answer', () => {
  const nested =
    'query ($n: Int = 100) { catalogue(first: $n) { nodes { id name price stock { available } } } }'

  test('estimated within the limit is given', async () => {
    expect((await gateway.ask(nested, ['stock:read'])).body.errors).toBeUndefined()
  })

  test.each([
    ['by a page written out', '{ catalogue(first: 9000) { nodes { id name } } }', {}, 27_001],
    ['by a variable', catalogue, { n: 5_001 }, 25_006],
    ['by the default of a variable', catalogue.replace('Int', 'Int = 5001'), {}, 25_006],
    [
      'by several lists',
      `{ ${times(7, (n) => `a${n}: catalogue(first: 900) { nodes { id name price } }`)} }`,
      {},
      7 * 3_601,
    ],
  ])('estimated too large, %s, is rejected, and no subgraph is called', async (_, query, variables, cost) => {
    const { status, body } = await gateway.ask(query, [], variables)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining(`${cost} fields, 25000 at the most`),
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' },
      },
    ])
    expect(gateway.chain.calls).toEqual([])
  })
})

describe('variables', () => {
  test('of up to 75,000 values are accepted', async () => {
    const { body } = await gateway.ask(byIds, [], { ids: ids(74_998) })
    expect(body.data).toEqual({ byIds: [{ name: 'Lamp' }, { name: 'Desk' }] })
  })

  test.each([
    ['more values', { ids: ids(74_999) }, 'values'],
    ['more names', { ids: [], extra: Object.fromEntries(ids(37_500).map((id) => [id, 1])) }, 'values'],
    ['undeclared values', { ids: [], unheard: ids(75_000) }, 'values'],
    ['a text too long', { ids: [], note: 'x'.repeat(100_001) }, 'text'],
    ['a name too long', { ids: [], extra: { ['x'.repeat(100_001)]: 1 } }, 'text'],
  ])('of %s are rejected', async (_, variables, limit) => {
    const { status, body } = await gateway.ask(byIds, [], variables)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit } }])
    expect(gateway.chain.calls).toEqual([])
  })

  test.each([22, 400_000])('of lists %i deep are rejected, without recursion', async (depth) => {
    const extra = `${'['.repeat(depth)}${']'.repeat(depth)}`
    const { statusCode, body } = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":${JSON.stringify(byIds)},"variables":{"ids":[],"extra":${extra}}}`,
    })
    expect(statusCode).toBe(400)
    expect(JSON.parse(body).errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: 'depth' } },
    ])
  })

  test.each([
    ['NUL', { ids: ['a\0b'] }],
    ['NUL in a name', { ids: [], extra: { 'a\0b': 1 } }],
    ['NUL deep in JSON', { ids: [], extra: [{ a: ['\0'] }] }],
    ['half a character', { ids: [], note: '\ud83d' }],
  ])('with %s, which PostgreSQL cannot hold, are rejected', async (_, variables) => {
    const { status, body } = await gateway.ask(byIds, [], variables)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(gateway.chain.calls).toEqual([])
  })

  test('with any other character are accepted', async () => {
    const { body } = await gateway.ask(byIds, [], { ids: ['p1'], note: 'é 🙂 \u200f \u0001 \ufffd' })
    expect(body).toEqual({ data: { byIds: [{ name: 'Lamp' }] } })
  })
})

describe("a key of JavaScript's own objects", () => {
  const literal = '{ byIds(ids: [], extra: { a: [{ __proto__: { admin: true } }] }) { name } }'

  test.each([
    ['in a document', literal],
    ['constructor', literal.replace('__proto__', 'constructor')],
    ['prototype', literal.replace('__proto__', 'prototype')],
    [
      'in the default of a variable',
      'query ($e: JSON = { __proto__: 1 }) { byIds(ids: [], extra: $e) { name } }',
    ],
  ])('is rejected as an invalid value: %s', async (_, query) => {
    const { status, body } = await gateway.ask(query, [])
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      {
        message: expect.stringMatching(/^Got the key \w+: expected/),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(gateway.chain.calls).toEqual([])
  })

  test('is allowed as a field, an alias and a text', async () => {
    const query = '{ byIds(ids: ["p1"], note: "__proto__", extra: { a: "__proto__" }) { constructor: name } }'
    expect((await gateway.ask(query, [])).body).toEqual({ data: { byIds: [{ constructor: 'Lamp' }] } })
  })
})

test('a list of operations is rejected in one sentence', async () => {
  const { statusCode, body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: Array.from({ length: 1_000 }, () => ({ query: '{ products { id } }' })),
  })
  expect(statusCode).toBe(400)
  expect(JSON.parse(body).errors).toEqual([
    {
      message: 'Got a list of operations: expected one operation in a request. Send each by itself.',
      extensions: { code: 'BAD_REQUEST' },
    },
  ])
})

describe('a subgraph that does not answer in time', () => {
  let hasty: TestGateway
  beforeAll(async () => {
    // The other subgraph must answer in time on a busy machine, too.
    hasty = await openTestGateway({ ingress: { deadlineMs: 2_000 } })
  })
  afterAll(() => hasty.close())

  test('leaves the rest of the answer, with an error at its path', async () => {
    const { status, body } = await hasty.ask('{ silence products { name } }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ silence: null, products: [{ name: 'Lamp' }, { name: 'Desk' }] })
    expect(body.errors).toMatchObject([
      { path: ['silence'], extensions: { code: 'LIMIT_EXCEEDED', limit: 'time' } },
    ])
  })

  test('leaves unknown if a mutation was made, and says how to find out', async () => {
    const { status, body } = await hasty.ask('mutation { hush rename(id: "s1", name: "New") { name } }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ hush: null, rename: null })
    expect(body.errors).toMatchObject([
      { path: ['hush'], extensions: { code: 'OUTCOME_UNKNOWN', subgraph: 'stores' } },
      { path: ['rename'], extensions: { code: 'OUTCOME_UNKNOWN' } },
    ])
  })

  test('(control) with more time the gateway would wait for it', async () => {
    const patient = gateway.ask('{ silence }').then(() => 'answered')
    const late = new Promise((resolve) => setTimeout(resolve, 300, 'waiting'))
    expect(await Promise.race([patient, late])).toBe('waiting')
  })
})
