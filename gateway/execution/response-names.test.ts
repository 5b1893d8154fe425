import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../runtime/access/principal.ts'
import { openAliased } from '../testing/aliased.ts'
import { alertAt, openTestChain } from '../testing/chain.ts'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'
import { openLive } from '../testing/live.ts'
import { createOperations } from './operations.ts'
import { loadSupergraph } from './supergraph.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await openTestGateway()
})
afterAll(() => gateway.close())

const permissions = ['audit:read', 'stock:read', 'report:read', 'sale:read']

/** Aliases that plans use for other fields. */
const cases: [name: string, query: string, data: unknown][] = [
  [
    'a key that the plan fetches',
    '{ stores { code: name shelves } }',
    { stores: [pair('code', 'Plateau'), pair('code', 'Old Port')] },
  ],
  [
    'a key, for a field of the subgraph that is asked by it',
    '{ stores { code: shelves id } }',
    {
      stores: [
        { code: 3, id: 's1' },
        { code: 3, id: 's2' },
      ],
    },
  ],
  [
    '__typename',
    '{ stores { __typename: name shelves } }',
    { stores: [pair('__typename', 'Plateau'), pair('__typename', 'Old Port')] },
  ],
  [
    'a key, for __typename',
    '{ stores { code: __typename shelves } }',
    { stores: [pair('code', 'Store'), pair('code', 'Store')] },
  ],
  [
    'a name of its own for __typename, beside __typename',
    '{ store(id: "s1") { kind: __typename __typename shelves } }',
    { store: { kind: 'Store', __typename: 'Store', shelves: 3 } },
  ],
  [
    'names of each other',
    '{ store(id: "s1") { id: code code: id name: shelves shelves: name } }',
    { store: { id: 'PLA', code: 's1', name: 3, shelves: 'Plateau' } },
  ],
  [
    'a key within fragments, named and not, more than once',
    `{ stores { ...A ... on Store { code: name } ... { twin { ...A } } } }
     fragment A on Store { code: name shelves }`,
    {
      stores: [
        { code: 'Plateau', shelves: 3, twin: { code: 'Old Port', shelves: 3 } },
        { code: 'Old Port', shelves: 3, twin: { code: 'Plateau', shelves: 3 } },
      ],
    },
  ],
  [
    'a root field, and what the planner calls an alias of its own',
    '{ products: store(id: "s1") { id__alias_0: name code__0: shelves code__1: code } }',
    { products: { id__alias_0: 'Plateau', code__0: 3, code__1: 'PLA' } },
  ],
  [
    'one name for fields of two types, and of a union __typename',
    '{ findings { __typename: __typename ... on OpenNotice { id: title } ... on Product { id: name } } }',
    {
      findings: [
        { __typename: 'OpenNotice', id: 'Open on Sunday' },
        { __typename: 'ClosedNotice' },
        { __typename: 'Product', id: 'Lamp' },
      ],
    },
  ],
  [
    'a name that is skipped, and one that is included',
    '{ store(id: "s1") { code: name @skip(if: true) shelves ... @include(if: true) { id: name } } }',
    { store: { shelves: 3, id: 'Plateau' } },
  ],
  [
    'a name in what is asked of the schema',
    '{ name: __schema { name: queryType { fields: name } } }',
    { name: { name: { fields: 'Query' } } },
  ],
  [
    'a key in what a mutation answers',
    'mutation { code: rename(id: "s1", name: "New") { code: name shelves id: code } }',
    { code: { code: 'New', shelves: 3, id: 'PLA' } },
  ],
]

describe('an alias may be', () => {
  test.each(cases)('%s', async (_, query, data) => {
    const { body } = await gateway.ask(query, permissions)
    expect(body).toEqual({ data })
  })

  test('a key in the events of a subscription', async () => {
    const live = await openLive()
    try {
      const { client } = await live.connect(['stock:read'])
      const query =
        'subscription { alert: stockAlerts { id: cursor alert { id: level store { id: code code: name } } } }'
      const stream = client.iterate({ query })
      const first = stream.next()
      const [channel] = await live.gateway.chain.listeners(1)
      channel!.push(alertAt('1'))
      const { value } = await first
      expect(value!.errors).toMatchObject([{ path: ['alert', 'alert', 'store', 'id'] }])
      expect(value!.data).toEqual({ alert: null })

      const allowed = await live.connect(['stock:read', 'audit:read'])
      const second = allowed.client.iterate({ query }).next()
      const channels = await live.gateway.chain.listeners(2)
      channels[1]!.push(alertAt('2'))
      expect((await second).value).toEqual({
        data: { alert: { id: '2', alert: { id: 'LOW', store: { id: 'PLA', code: 'Plateau' } } } },
      })
    } finally {
      await live.close()
    }
  })
})

describe('an error under an alias that is a key', () => {
  test('has the path that the client knows', async () => {
    const { body } = await gateway.ask('{ stores { code: refuses shelves } }', permissions)
    expect(body.data).toEqual({ stores: [pair('code', null), pair('code', null)] })
    expect(body.errors!.map(({ path }) => path)).toEqual([
      ['stores', 0, 'code'],
      ['stores', 1, 'code'],
    ])
  })

  test('has this path also when the subgraph is unavailable', async () => {
    gateway.chain.down.add('inventory')
    const { body } = await gateway.ask('{ store(id: "s1") { id: shelves code: name } }', permissions)
    gateway.chain.down.clear()
    expect(body.data).toEqual({ store: { id: null, code: 'Plateau' } })
    expect(body.errors).toMatchObject([{ path: ['store', 'id'] }])
  })

  test('has this path also when access is denied, and the remaining data is right', async () => {
    const { body } = await gateway.ask('{ stores { code: revenue id: name shelves } }')
    expect(body.data).toEqual({
      stores: [
        { code: null, id: 'Plateau', shelves: 3 },
        { code: null, id: 'Old Port', shelves: 3 },
      ],
    })
    expect(body.errors).toMatchObject([{ path: ['stores', '@', 'code'] }])
  })
})

describe('compared with one schema with all of the data', () => {
  let aliased: Awaited<ReturnType<typeof openAliased>>
  beforeAll(async () => {
    aliased = await openAliased()
  })
  afterAll(() => aliased.gateway.close())

  test('an alias for fields of two types keeps 0, empty and false values', async () => {
    const query = `{ nodes { ... on Thing { any: name some: count sub: owner { x: name y: rank } }
      ... on Other { any: title some: size sub: owner { x: motto y: rank undefined: name name } } } }`
    expect((await aliased.gateway.ask(query)).body).toEqual({ data: aliased.expected(query) })
  })

  test('operations with random aliases have the same answers', async () => {
    for (let seed = 1, compared = 0; compared < 400; seed++) {
      const query = aliased.randomQuery(seed)
      if (!query) continue
      const { body } = await aliased.gateway.ask(query)
      expect({ seed, query, ...body }).toEqual({ seed, query, data: aliased.expected(query) })
      compared++
    }
  })
})

test('an operation is unchanged when each alias means one field and is no field name', () => {
  const plan = createOperations(loadSupergraph(openTestChain().supergraph))
  const source = '{ first: products { label: name } second: products { label: name } }'
  const { plan: planned, restore } = plan({ document: parse(source), source, hash: source }, anonymous)
  expect(planned.node).toMatchObject({
    operation: '{first:products{label:name}second:products{label:name}}',
  })
  const answer = { data: {} }
  expect(restore(answer)).toBe(answer)
})

function pair(name: string, value: string | null) {
  return { [name]: value, shelves: 3 }
}
