import type { ExecutionResult } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import { openTestChain } from '../testing/chain.ts'
import { openChannel } from '../testing/channel.ts'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'
import { openLive } from '../testing/live.ts'

let gateway: TestGateway | undefined
afterEach(() => gateway?.close())

interface Broken {
  what: string
  query: string
  /** The answer that replaces the subgraph's own. */
  stores?: unknown
  inventory?: unknown
  data: unknown
  paths: string[]
  code: string
}

const nameless = '{ stores { name } }'
const entity = '{ store(id: "s1") { name shelves } }'
const noAnswer = { query: nameless, data: null, paths: ['stores'], code: 'SUBGRAPH_UNAVAILABLE' }
const faulty = { code: 'INTERNAL_SERVER_ERROR' }

const cases: Broken[] = [
  ...[{}, [], { data: null }, null, 'text', 7, { data: 'text' }, { data: [] }, { errors: [] }].map(
    (stores) => ({ ...noAnswer, what: JSON.stringify(stores), stores }),
  ),
  ...[{ errors: {} }, { errors: ['no'] }, { errors: [null] }, { errors: [{}], data: null }].map((stores) => ({
    ...noAnswer,
    what: `malformed errors ${JSON.stringify(stores)}`,
    stores,
  })),
  { ...faulty, what: 'no field', query: nameless, stores: { data: {} }, data: null, paths: ['stores'] },
  {
    ...faulty,
    what: 'no field that may be null',
    query: '{ store(id: "s1") { name } }',
    stores: { data: {} },
    data: { store: null },
    paths: ['store'],
  },
  {
    ...faulty,
    what: 'null for a non-null list',
    query: nameless,
    stores: { data: { stores: null } },
    data: null,
    paths: ['stores'],
  },
  {
    ...faulty,
    what: 'null in a list of non-null items',
    query: nameless,
    stores: { data: { stores: [{ name: 'A' }, null] } },
    data: null,
    paths: ['stores.1'],
  },
  {
    ...faulty,
    what: 'null for a non-null field of a nullable object',
    query: '{ store(id: "s1") { name revenue } products { name } }',
    stores: { data: { store: { name: null, revenue: 1 } } },
    inventory: { data: { products: [{ name: 'Lamp' }] } },
    data: { store: null, products: [{ name: 'Lamp' }] },
    paths: ['store.name'],
  },
  {
    ...faulty,
    what: 'an object for a list',
    query: nameless,
    stores: { data: { stores: { name: 'A' } } },
    data: null,
    paths: ['stores'],
  },
  {
    ...faulty,
    what: 'a text for an object',
    query: '{ store(id: "s1") { name } }',
    stores: { data: { store: 'A' } },
    data: { store: null },
    paths: ['store'],
  },
  {
    ...faulty,
    what: 'a list for an object',
    query: '{ store(id: "s1") { name } }',
    stores: { data: { store: [{ name: 'A' }] } },
    data: { store: null },
    paths: ['store'],
  },
  {
    ...faulty,
    what: 'a list for a scalar',
    query: '{ store(id: "s1") { name revenue } }',
    stores: { data: { store: { name: 'A', revenue: [1] } } },
    data: { store: { name: 'A', revenue: null } },
    paths: ['store.revenue'],
  },
  {
    ...faulty,
    what: 'a text for a number',
    query: '{ store(id: "s1") { name revenue } }',
    stores: { data: { store: { name: 'A', revenue: '1' } } },
    data: { store: { name: 'A', revenue: null } },
    paths: ['store.revenue'],
  },
  {
    ...faulty,
    what: 'a text that is no value of an enum',
    query: '{ products { name grade } }',
    inventory: {
      data: {
        products: [
          { name: 'Lamp', grade: 'Z' },
          { name: 'Desk', grade: 'A' },
        ],
      },
    },
    data: {
      products: [
        { name: 'Lamp', grade: null },
        { name: 'Desk', grade: 'A' },
      ],
    },
    paths: ['products.0.grade'],
  },
  {
    ...faulty,
    what: 'a type that is none',
    query: '{ notice { __typename ... on OpenNotice { title } } }',
    inventory: { data: { notice: { __typename: 'Nothing', title: 'A' } } },
    data: { notice: null },
    paths: ['notice'],
  },
  {
    ...faulty,
    what: 'a type that does not implement the interface',
    query: '{ notice { __typename ... on OpenNotice { title } } }',
    inventory: { data: { notice: { __typename: 'Product', title: 'A' } } },
    data: { notice: null },
    paths: ['notice'],
  },
  {
    ...faulty,
    what: 'a number for __typename',
    query: '{ notice { __typename ... on OpenNotice { title } } }',
    inventory: { data: { notice: { __typename: 7, title: 'A' } } },
    data: { notice: null },
    paths: ['notice'],
  },
]

const entityCases: Broken[] = [
  ...[{}, { data: null }, []].map((inventory) => ({
    what: JSON.stringify(inventory),
    query: entity,
    inventory,
    data: { store: { name: 'Plateau', shelves: null } },
    paths: ['store.shelves'],
    code: 'SUBGRAPH_UNAVAILABLE',
  })),
  ...[{}, { _entities: null }, { _entities: {} }, { _entities: [] }, { _entities: ['text'] }].map((data) => ({
    ...faulty,
    what: `the data ${JSON.stringify(data)}`,
    query: entity,
    inventory: { data },
    data: { store: { name: 'Plateau', shelves: null } },
    paths: ['store.shelves'],
  })),
  {
    ...faulty,
    what: 'one entity too few',
    query: '{ stores { name shelves } }',
    inventory: { data: { _entities: [{ shelves: 1 }] } },
    data: {
      stores: [
        { name: 'Plateau', shelves: null },
        { name: 'Old Port', shelves: null },
      ],
    },
    paths: ['stores.0.shelves', 'stores.1.shelves'],
  },
  {
    ...faulty,
    what: 'an entity without a field',
    query: '{ stores { name shelves } }',
    inventory: { data: { _entities: [{ shelves: 1 }, {}] } },
    data: {
      stores: [
        { name: 'Plateau', shelves: 1 },
        { name: 'Old Port', shelves: null },
      ],
    },
    paths: ['stores.1.shelves'],
  },
  {
    ...faulty,
    what: 'an entity of another type',
    query: entity,
    inventory: { data: { _entities: [{ __typename: 'Product', shelves: 1 }] } },
    data: { store: { name: 'Plateau', shelves: null } },
    paths: ['store.shelves'],
  },
]

describe("a subgraph's answer with", () => {
  test.each([...cases, ...entityCases])('$what leads to an error at each null', async (broken) => {
    gateway = await openAnswering({ stores: broken.stores, inventory: broken.inventory })
    const { status, body } = await gateway.ask(broken.query, ['report:read', 'sale:read'])
    expect(status).toBe(200)
    expect(body.data).toEqual(broken.data)
    expect(body.errors?.map(({ path }) => path!.join('.'))).toEqual(broken.paths)
    for (const { extensions } of body.errors!) expect(extensions!.code).toBe(broken.code)
    expect(body.extensions).toBeUndefined()
    expect(gateway.logged).toHaveLength(1)
  })
})

describe("a subgraph's own error for a null", () => {
  const errorAt = (path: (string | number)[]) => ({
    errors: [{ message: 'no', path, extensions: { code: 'FORBIDDEN' } }],
  })

  test.each([
    ['at the field, with the object', ['store', 'name'], { store: null }],
    ['at the field alone', ['store', 'name'], { store: { name: null } }],
    ['at the object', ['store'], { store: { name: null } }],
  ])('%s is kept: the gateway adds no other error', async (_, path, data) => {
    gateway = await openAnswering({ stores: { data, ...errorAt(path) } })
    const { body } = await gateway.ask('{ store(id: "s1") { name } }')
    expect(body).toMatchObject({ data: { store: null }, errors: [{ message: 'no', path }] })
    expect(body.errors).toHaveLength(1)
    expect(gateway.logged).toEqual([])
  })

  test('at one field does not stop the check of the other fields', async () => {
    gateway = await openAnswering({
      stores: { data: { store: { name: 'A', revenue: null, manager: 7 } }, ...errorAt(['store', 'revenue']) },
    })
    const { body } = await gateway.ask('{ store(id: "s1") { name revenue manager { name } } }', [
      'report:read',
      'sale:read',
    ])
    expect(body.data).toEqual({ store: { name: 'A', revenue: null, manager: null } })
    expect(body.errors!.map(({ path }) => path!.join('.'))).toEqual(['store.revenue', 'store.manager'])
  })

  test.each([
    ['a path that is none', 'store'],
    ['a path of what is no name', [{}]],
    ['the path of what the plan asked for', ['_entities']],
  ])('with %s counts for all requested fields', async (_, path) => {
    gateway = await openAnswering({ inventory: { data: null, ...errorAt(path as string[]) } })
    const { body } = await gateway.ask(entity)
    expect(body.data).toEqual({ store: { name: 'Plateau', shelves: null } })
    expect(body.errors).toMatchObject([{ message: 'no', path: ['store', 'shelves'] }])
  })
})

test('a skipped field is not missing, nor is one that is not included', async () => {
  gateway = await openAnswering({})
  const query = `query ($no: Boolean = false, $yes: Boolean!) {
    stores { name @include(if: $no) ...A @skip(if: $yes) shelves @include(if: $yes) id @skip(if: $no) }
    products @include(if: $no) { price } } fragment A on Store { revenue }`
  const { body } = await gateway.ask(query, ['audit:read'], { yes: true })
  expect(body).toEqual({
    data: {
      stores: [
        { id: 's1', shelves: 3 },
        { id: 's2', shelves: 3 },
      ],
    },
  })
})

test('an invalid event leads to an error, and the next event is delivered', async () => {
  const { subgraphs } = openTestChain()
  const events = [{}, { data: { stockAlerts: { cursor: null } } }, { data: { stockAlerts: { cursor: '3' } } }]
  const live = await openLive({
    subgraphs: (name) => ({
      ...subgraphs(name),
      subscribe: async () => openChannel<ExecutionResult>([...events]),
    }),
  })
  try {
    const { client } = await live.connect(['stock:read'])
    const events: unknown[] = []
    for await (const event of client.iterate({ query: 'subscription { stockAlerts { cursor } }' }))
      events.push(event)
    expect(events).toMatchObject([
      { data: { stockAlerts: null }, errors: [{ path: ['stockAlerts'] }] },
      { data: { stockAlerts: null }, errors: [{ path: ['stockAlerts', 'cursor'] }] },
      { data: { stockAlerts: { cursor: '3' } } },
    ])
  } finally {
    await live.close()
  }
})

/** Opens a gateway whose subgraphs give these answers, and the test chain's answers otherwise. */
async function openAnswering(answers: Record<string, unknown>) {
  const { subgraphs } = openTestChain()
  return openTestGateway({
    subgraphs: (name) => ({
      ...subgraphs(name),
      execute: async (body, caller) =>
        name in answers && answers[name] !== undefined
          ? (structuredClone(answers[name]) as ExecutionResult)
          : subgraphs(name).execute(body, caller),
    }),
  })
}
