import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ShelfLocationsSet } from '../../../../contracts/events/inventory.ts'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { race } from '../../../../runtime/testing/race.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { cashierOf, managerOf, type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let store: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})
beforeEach(async () => {
  store = await chain.store()
  manager = managerOf(store)
})

describe('setShelfLocations', () => {
  test('sets, changes and removes locations, and emits the lines that changed', async () => {
    const [milk, bread] = [await carried(), await carried()]
    expect(await set([line(milk, ' A2 ', 'B 7'), line(bread, 'A10')])).toEqual({
      __typename: 'ShelfLocationsSet',
      lines: [
        { product: { id: milk }, location: { aisle: 'A2', bay: 'B 7' } },
        { product: { id: bread }, location: { aisle: 'A10', bay: null } },
      ],
    })
    await set([line(milk, 'A2', 'B 7'), line(bread, null)])
    expect(await listed()).toEqual([
      [milk, { aisle: 'A2', bay: 'B 7' }],
      [bread, null],
    ])
    const events = await chain.emitted(`Store/${store}`)
    expect(events.map(({ data }) => ShelfLocationsSet.data.parse(data).lines)).toEqual([
      [
        { productId: milk, aisle: 'A2', bay: 'B 7' },
        { productId: bread, aisle: 'A10', bay: null },
      ].sort((a, b) => (a.productId < b.productId ? -1 : 1)),
      [{ productId: bread, aisle: null, bay: null }],
    ])
  })

  test('emits no event when nothing differs', async () => {
    const milk = await carried()
    await set([line(milk, 'A2')])
    await set([line(milk, 'A2')])
    expect(await chain.emitted(`Store/${store}`)).toHaveLength(1)
  })

  test('takes 200 lines in as many statements as two, also for products without a stock level', async () => {
    const statements = async (count: number) => {
      const lines: object[] = []
      for (let n = 0; n < count; n++) lines.push(line(await chain.product(), `A${n}`))
      return (await chain.inventory.statementsOf(() => set(lines))).length
    }
    expect(await statements(200)).toBe(await statements(2))
  })

  test('ends without a deadlock when many requests set the same products in other orders', async () => {
    const products = await Promise.all(Array.from({ length: 12 }, () => chain.product()))
    await race(16, 48, (nth) => {
      const lines = products.map((id, at) => line(id, (at + nth) % 3 ? `A${nth}` : null))
      return set(nth % 2 ? lines : lines.reverse())
    })
    expect((await set(products.map((id) => line(id, 'A1')))).lines).toHaveLength(12)
  })

  test.each<[string, (id: string) => object[], string]>([
    ['no lines', () => [], 'lines'],
    ['201 lines', () => Array.from({ length: 201 }, () => line(uuid(), 'A1')), 'lines'],
    ['a product twice', (id) => [line(id, 'A1'), line(id, 'A2')], 'lines.1.productId'],
    ['an empty aisle', (id) => [line(id, ' ')], 'lines.0.aisle'],
    ['an aisle of 21 characters', (id) => [line(id, 'A'.repeat(21))], 'lines.0.aisle'],
    ['a bay of two lines', (id) => [line(id, 'A', 'x\ny')], 'lines.0.bay'],
    ['a bay without an aisle', (id) => [line(id, null, '7')], 'lines.0.bay'],
  ])('rejects %s', async (_, lines, field) => {
    const milk = await carried()
    expect(await set(lines(milk))).toMatchObject({ code: 'INVALID_INPUT', field })
    expect(await listed()).toEqual([[milk, null]])
  })

  test('rejects an unknown product, and callers without the permission or of another store', async () => {
    const none = uuid()
    expect(await set([line(none, 'A1')])).toMatchObject({ code: 'UNKNOWN_PRODUCT' })
    const milk = await carried()
    manager = managerOf(await chain.store())
    expect((await send([line(milk, 'A1')])).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    manager = cashierOf(store)
    expect((await send([line(milk, 'A1')])).errors).toMatchObject([
      { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
  })
})

describe('the list of stock levels by LOCATION', () => {
  const locations: [string, string | null][] = [
    ['A2', null],
    ['a2', '3'],
    ['A2', '12'],
    ['A10', '1'],
    ['A10', '007'],
    ['Á10', '8'],
    ['B', '1'],
    ['Cave 2', null],
  ]

  test('walks along the shelves: numbers by value, levels without a location last, in pages', async () => {
    const products = []
    for (const [aisle, bay] of [...locations].reverse()) {
      const id = await carried()
      products.unshift(id)
      await set([line(id, aisle, bay)])
    }
    const last = await carried()
    expect(await paged(3)).toEqual([...products, last])
  })

  test('(control) by the plain text of the aisle, A10 comes before A2', async () => {
    const { rows } = await chain.owner.query(
      `select aisle from (values ('A2'), ('A10')) as t(aisle) order by aisle collate "C"`,
    )
    expect(rows).toEqual([{ aisle: 'A10' }, { aisle: 'A2' }])
    const sorted = await chain.owner.query(
      `select aisle from (values ('A2'), ('A10')) as t(aisle) order by natural_key(aisle) collate "C"`,
    )
    expect(sorted.rows).toEqual([{ aisle: 'A2' }, { aisle: 'A10' }])
  })

  test('is narrowed by the beginning of a location, without regard to case, accents and punctuation', async () => {
    const found = new Map<string, string>()
    for (const [aisle, bay] of locations) {
      const id = await carried()
      found.set(id, [aisle, bay].filter(Boolean).join('/'))
      await set([line(id, aisle, bay)])
    }
    const by = async (location: string, orderBy = 'LOCATION') =>
      (await listed({ location }, orderBy)).map(([id]) => found.get(id as string))
    expect(await by('a-10')).toEqual(['A10/1', 'A10/007', 'Á10/8'])
    expect(await by('A10 8')).toEqual(['Á10/8'])
    expect(await by('cave')).toEqual(['Cave 2'])
    for (const order of ['NAME', 'AVAILABLE', 'MOST_AVAILABLE', 'DAYS_OF_COVER', 'LONGEST_COVER'])
      expect((await by('B1', order)).length, order).toBe(1)
    const { errors } = await ask({ location: '%' }, 'NAME')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

const line = (productId: string, aisle: string | null, bay?: string | null) => ({ productId, aisle, bay })

async function carried(): Promise<string> {
  const id = await chain.product()
  await chain.addLevel(store, id, { onHand: 5 })
  return id
}

const send = (lines: object[]) =>
  chain.inventory.ask(
    `mutation ($input: SetShelfLocationsInput!) { setShelfLocations(input: $input) {
      __typename ... on Problem { code message } ... on InvalidInput { field }
      ... on ShelfLocationsSet { lines { product { id } location { aisle bay } } } } }`,
    { input: { storeId: store, lines, idempotencyKey: uuid() } },
    manager,
  )

async function set(lines: object[]): Promise<Outcome> {
  return ((await send(lines)).data as Outcome).setShelfLocations
}

const ask = (filter: object, orderBy: string, page: object = {}) =>
  chain.inventory.ask(
    `query ($filter: StockLevelFilter, $orderBy: StockLevelOrder, $first: Int, $after: String) {
      stockLevels(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes { product { id } location { aisle bay } } totalCount pageInfo { hasNextPage endCursor } } }`,
    { filter: { storeIds: [store], ...filter }, orderBy, ...page },
    managerOf(store),
  )

async function listed(filter: object = {}, orderBy = 'NAME') {
  const { nodes, totalCount } = ((await ask(filter, orderBy)).data as Outcome).stockLevels
  expect(totalCount).toBe(nodes.length)
  const rows: [string, unknown][] = nodes.map(({ product, location }: Outcome) => [product.id, location])
  return orderBy === 'NAME' ? rows.sort(([one], [other]) => (one < other ? -1 : 1)) : rows
}

async function paged(first: number): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const { data }: Outcome = await ask({}, 'LOCATION', { first, after })
    const { nodes, pageInfo } = data.stockLevels
    ids.push(...nodes.map(({ product }: Outcome) => product.id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return ids
}
