import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { type TestSubgraph, testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { Register } from '../registers/entities/register.ts'
import { stores as manifest } from '../subgraph.ts'
import { Store } from './entities/store.ts'

/**
 * Names that are equal, in both cases, or with letters outside ASCII. JavaScript lowers İ and a final Σ
 * differently from PostgreSQL.
 */
const names = [
  'Plateau',
  'plateau',
  'PLATEAU',
  'Étoile',
  'Ecluse',
  'école',
  'İstanbul',
  'Iris',
  'ΟΔΟΣ',
  'Οδός',
]
const centre = place({ code: 'LC-EAST', name: 'East centre', kind: 'LOGISTICS_CENTRE' })
const shops = Array.from({ length: 30 }, (_, index) =>
  place({ code: `SHOP-${index}`, name: names[index % names.length], suppliedBy: centre.id }),
)
const registers = shops.flatMap(({ id: storeId }) =>
  ['T2', 'T1'].map((code) => ({ id: uuid(), storeId, code, retiredAt: null }) satisfies Register),
)
const clerk = user([])

let stores: TestSubgraph
beforeAll(async () => {
  stores = (await testSubgraphs({ stores: manifest })).stores
  await stores.db.manager.insert(Store, [centre, ...shops])
  await stores.db.manager.insert(Register, registers)
})

test.each(['boss', 'Cashier', ''])(
  'a filter by the unknown role %j is rejected, with the names of the known roles',
  async (role) => {
    const query = 'query ($filter: UserFilter) { users(filter: $filter) { totalCount } }'
    const { errors } = await stores.ask(query, { filter: { role } }, user(['user:manage']))
    expect(errors).toMatchObject([
      {
        message: `filter.role is "${role}": expected one of cashier, manager, logistics, hq, admin, customer.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  },
)

describe('a list of stores', () => {
  test('shows each store once over its pages, in one order', async () => {
    const whole = await page({ first: 100 })
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo } = await page({ first: 4, after })
      seen.push(...nodes.map(({ id }) => id))
      expect(pageInfo.hasPreviousPage).toBe(after !== null)
      expect(pageInfo.hasNextPage).toBe(seen.length < 31)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)

    expect(seen).toEqual(whole.nodes.map(({ id }) => id))
    expect(new Set(seen)).toEqual(new Set([centre, ...shops].map(({ id }) => id)))
  })

  test('is counted only when its count is selected', async () => {
    const plain = await dataOf('{ stores(first: 2) { nodes { id } } }')
    const counted = await dataOf('{ stores(first: 2) { nodes { id } totalCount } }')

    expect(plain.statements.filter(isCount)).toHaveLength(0)
    expect(counted.statements.filter(isCount)).toHaveLength(1)
    expect(counted.data.stores.totalCount).toBe(31)
  })

  test('is filtered by kind, and by a part of name or code, which is text and no pattern', async () => {
    expect(await codes({ kind: 'LOGISTICS_CENTRE' })).toEqual(['LC-EAST'])
    expect(await codes({ search: 'lc-e' })).toEqual(['LC-EAST'])
    expect(await codes({ search: 'CENTRE' })).toEqual(['LC-EAST'])
    expect(await codes({ search: 'centre', kind: 'STANDARD_STORE' })).toEqual([])
    expect(await codes({ search: '%' })).toEqual([])
    expect(await codes({ search: 'SHOP_1' })).toEqual([])
  })

  test('is searched and sorted without regard to accents and case', async () => {
    const found = async (search: string) => (await page({ filter: { search } })).nodes.map(({ name }) => name)
    expect(await found('ETOILE')).toEqual(['Étoile', 'Étoile', 'Étoile'])
    expect(await found('Éc')).toEqual(['Ecluse', 'Ecluse', 'Ecluse', 'école', 'école', 'école'])
    const listed = (await page({ first: 100 })).nodes.map(({ name }) => name)
    const places = ['Ecluse', 'école', 'Étoile', 'Iris', 'Plateau'].map((name) => listed.indexOf(name))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test.each([
    ['none', { first: 0 }],
    ['more than a page holds', { first: 101 }],
    ['rows after what is no cursor', { after: 'yesterday' }],
  ])('rejects a request for %s', async (_, args) => {
    const { errors } = await ask(listPage, args)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test('takes as many statements for thirty stores as for one', async () => {
    const query = `query ($first: Int) {
      stores(first: $first, filter: { kind: STANDARD_STORE }) {
        nodes { name suppliedBy { name } registers { code store { name } } }
      }
    }`
    const one = await dataOf(query, { first: 1 })
    const thirty = await dataOf(query, { first: 30 })

    expect(thirty.data.stores.nodes).toHaveLength(30)
    expect(one.statements).toHaveLength(4)
    expect(thirty.statements).toHaveLength(one.statements.length)
  })
})

describe('one store', () => {
  const shop = shops[0]!
  const one =
    'query ($id: ID, $code: String) { store(id: $id, code: $code) { name code suppliedBy { code } } }'

  test('is found by its id and by its code in any case', async () => {
    const found = { name: shop.name, code: shop.code, suppliedBy: { code: 'LC-EAST' } }

    expect((await dataOf(one, { id: shop.id })).data.store).toEqual(found)
    for (const code of [shop.code, shop.code.toLowerCase()])
      expect((await dataOf(one, { code })).data.store).toEqual(found)
  })

  test.each([
    ['an unknown id', { id: uuid() }],
    ['an unknown code', { code: 'NOWHERE' }],
  ])('is null for %s', async (_, by) => {
    expect((await dataOf(one, by)).data.store).toBeNull()
  })

  test.each([
    ['neither', {}],
    ['neither', { id: null, code: null }],
    ['both', { id: shop.id, code: shop.code }],
  ])('is found by exactly one of id and code, not by %s', async (got, by) => {
    const { data, errors } = await ask(one, by)

    expect(data).toEqual({ store: null })
    expect(errors).toHaveLength(1)
    expect(errors![0]!.message).toContain(got)
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('has its registers sorted by code, and each register has its store', async () => {
    const { data } = await dataOf(
      'query ($id: ID) { store(id: $id) { registers { code store { code } } } }',
      {
        id: shop.id,
      },
    )
    expect(data.store.registers).toEqual([
      { code: 'T1', store: { code: shop.code } },
      { code: 'T2', store: { code: shop.code } },
    ])
  })

  test('is public, except its registers and how it receives', async () => {
    const open = await stores.ask(one, { id: shop.id }, anonymous)
    expect(open.errors).toBeUndefined()
    expect(open.data?.store).toMatchObject({ name: shop.name })

    const query = 'query ($id: ID) { store(id: $id) { name receiving registers { code } } }'
    const { data, errors } = await stores.ask(query, { id: shop.id }, anonymous)
    expect(data).toEqual({ store: { name: shop.name, receiving: null, registers: null } })
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED'])
  })
})

test('other subgraphs refer to stores and registers by id, read in one statement per type', async () => {
  const representations = [
    ...shops.map(({ id }) => ({ __typename: 'Store', id })),
    ...registers.map(({ id }) => ({ __typename: 'Register', id })),
    { __typename: 'Store', id: uuid() },
    { __typename: 'Register', id: uuid() },
  ]
  const { data, statements } = await dataOf(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Store { id name } ... on Register { id code } }
    }`,
    { representations },
  )

  expect(data._entities).toEqual([
    ...shops.map(({ id, name }) => ({ id, name })),
    ...registers.map(({ id, code }) => ({ id, code })),
    null,
    null,
  ])
  expect(statements).toHaveLength(2)
})

const listPage = `query ($filter: StoreFilter, $first: Int, $after: String) {
  stores(filter: $filter, first: $first, after: $after) {
    nodes { id code name }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`

interface Page {
  nodes: { id: string; code: string; name: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
}

async function page(args: object): Promise<Page> {
  return (await dataOf(listPage, args)).data.stores
}

const codes = async (filter: object) => (await page({ filter })).nodes.map(({ code }) => code)

const ask = (query: string, variables: object = {}) => stores.ask(query, { ...variables }, clerk)

const dataOf = (query: string, variables: object = {}) => stores.asked(query, variables, clerk)

const isCount = (statement: string) => statement.includes('count(*)')

function place(fields: Partial<Store>): Store {
  return {
    id: uuid(),
    code: 'CODE',
    name: 'Name',
    kind: 'STANDARD_STORE',
    address: { street: '1 Main Street', city: 'Montréal', region: 'QC', postalCode: null, country: 'CA' },
    timeZone: 'America/Toronto',
    suppliedBy: null,
    receiving: 'AUTOMATIC',
    hours: [],
    version: 1,
    openedAt: new Date('2026-03-01T05:00:00Z'),
    closedAt: null,
    ...fields,
  }
}
