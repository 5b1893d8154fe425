import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { adjustStock } from '../../testing/commands.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
/** Two stores. In the first, two products have moved in turns: +1, +2 ... +6. */
let here: string
let there: string
let milk: string
let bread: string
let manager: Principal
/** The keys of the adjustments, in order. */
const keys: string[] = []
beforeAll(async () => {
  chain = await testInventory()
  ;[here, there] = [await chain.store(), await chain.store()]
  ;[milk, bread] = [await chain.product(), await chain.product()]
  manager = managerOf(here)
  await chain.addLevel(there, milk, { onHand: 3 })
  for (let n = 1; n <= 6; n++)
    await adjust(n % 2 ? milk : bread, n, n === 6 ? managerOf(here, there) : manager)
})

describe('the movements', () => {
  test('come page by page, newest first, each once, with the balance after each', async () => {
    const seen: Shown[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = await listed({}, manager, { first: 4, after })
      seen.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)

    expect(seen.map(({ delta, balance }) => [delta, balance])).toEqual([
      [6, 12],
      [5, 9],
      [4, 6],
      [3, 4],
      [2, 2],
      [1, 1],
    ])
    expect(seen[5]).toMatchObject({
      store: { id: here },
      product: { id: milk },
      reason: 'CORRECTION',
      reference: { kind: 'Adjustment', id: keys[0] },
      actor: { id: manager.id, name: manager.name },
    })
  })

  test('can be filtered by product, reason, reference, actor and period', async () => {
    const deltas = async (filter: object) => (await listed(filter)).nodes.map(({ delta }) => delta)
    const [, newer, older] = (await listed({})).nodes as [Shown, Shown, Shown]

    expect(await deltas({ productId: bread })).toEqual([6, 4, 2])
    expect(await deltas({ productId: bread.toUpperCase() })).toEqual([6, 4, 2])
    expect(await deltas({ reasons: ['DAMAGE', 'SALE'] })).toEqual([])
    expect(await deltas({ reasons: [] })).toEqual([])
    expect(await deltas({ referenceId: keys[2] })).toEqual([3])
    expect(await deltas({ actorId: manager.id })).toEqual([5, 4, 3, 2, 1])
    expect(await deltas({ actorId: 'nobody' })).toEqual([])
    expect(await deltas({ from: newer.at, productId: milk })).toEqual([5])
    expect(await deltas({ until: newer.at, productId: milk })).toEqual([3, 1])
    expect(await deltas({ from: older.at, until: newer.at, productId: bread })).toEqual([4])
    expect(await deltas({ from: '1969-01-01T00:00:00Z', until: '1970-01-01T00:00:00Z' })).toEqual([])
  })

  test.each(['stockMovements', 'stockAlerts', 'restockRequests', 'transfers'])(
    'are rejected for a period that begins after its end, as in every list: %s',
    async (list) => {
      const period = `from: "2026-03-02T00:00:00Z", until: "2026-03-01T00:00:00Z"`
      const { errors } = await chain.inventory.ask(
        `{ ${list}(filter: { ${period} }) { totalCount } }`,
        {},
        logistics,
      )
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(
            /^from 2026-03-02.* is after until 2026-03-01.*: expected the earlier/,
          ),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ])
    },
  )

  test('are empty for an unknown product, store or reference', async () => {
    for (const filter of [{ productId: uuid() }, { referenceId: 'none' }, { actorId: 'comptoir-nobody' }])
      expect((await listed(filter)).nodes).toEqual([])
    expect((await listed({ storeIds: [uuid()] }, logistics)).nodes).toEqual([])
  })

  test('are those of the stores that the caller may read', async () => {
    const totals = async (filter: object, caller: Principal) => (await listed(filter, caller)).totalCount
    expect(await totals({}, manager)).toBe(6)
    expect(await totals({}, managerOf(there))).toBe(1)
    expect(await totals({}, managerOf())).toBe(0)
    expect(await totals({ storeIds: [here, there] }, logistics)).toBe(7)
    expect((await listed({ storeIds: [here, there, here] }, logistics)).nodes).toHaveLength(7)
    const { errors } = await chain.inventory.ask(
      movements,
      { filter: { storeIds: [here] } },
      managerOf(there),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('take as many statements for six as for one: the stores, the page, the products', async () => {
    const count = async (first: number) => {
      const query = movements.replace('totalCount', '').replace('product { id }', 'product { id name }')
      return (await chain.inventory.asked(query, { filter: {}, first }, manager)).statements.length
    }
    expect([await count(1), await count(6)]).toEqual([3, 3])
  })
})

describe('the past of a stock level', () => {
  const past = `query ($store: ID!, $products: [ID!]!, $at: DateTime!) {
    stockAt(storeId: $store, productIds: $products, at: $at) { product { id } onHand } }`
  const history = `query ($store: ID!, $product: ID!, $upTo: DateTime, $first: Int, $after: String) {
    stockHistory(storeId: $store, productId: $product, upTo: $upTo, first: $first, after: $after) {
      nodes { at onHand movement { delta balance } } pageInfo { endCursor } totalCount } }`
  const ask = async (query: string, variables: object, caller = manager) => {
    const { data, errors } = await chain.inventory.ask(query, { store: here, ...variables }, caller)
    // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
    return { data: data as Record<string, any>, codes: errors?.map(({ extensions }) => extensions.code) }
  }

  test('shows the units on hand at a moment', async () => {
    const unitsAt = async (at: string) => {
      const { data } = await ask(past, { products: [milk, bread, uuid()], at })
      return data.stockAt.map((level: { onHand: number }) => level.onHand)
    }
    const { nodes } = await listed({})
    // Milk has moved by 1, 3 and 5, bread by 2, 4 and 6, in turns. The newest movement comes first here.
    expect(await unitsAt(nodes[0]!.at)).toEqual([9, 12])
    expect(await unitsAt(nodes[1]!.at)).toEqual([9, 6])
    expect(await unitsAt(nodes[3]!.at)).toEqual([4, 2])
    expect(await unitsAt(nodes[5]!.at)).toEqual([1, 0])
    expect(await unitsAt('1960-01-01T00:00:00Z')).toEqual([0, 0])
    expect(await unitsAt('2999-01-01T00:00:00Z')).toEqual([9, 12])
  })

  test('is replayed state by state, page by page, up to a moment', async () => {
    const { data } = await ask(history, { product: milk, first: 2 })
    expect(data.stockHistory).toMatchObject({
      nodes: [
        { onHand: 1, movement: { delta: 1, balance: 1 } },
        { onHand: 4, movement: { delta: 3, balance: 4 } },
      ],
      totalCount: 3,
    })
    const after = data.stockHistory.pageInfo.endCursor
    const rest = await ask(history, { product: milk, after })
    expect(rest.data.stockHistory.nodes).toMatchObject([{ onHand: 9 }])
    const upTo = data.stockHistory.nodes[1].at
    expect((await ask(history, { product: milk, upTo })).data.stockHistory.totalCount).toBe(2)
    expect((await ask(history, { product: uuid() })).data.stockHistory.nodes).toEqual([])
  })

  test('takes as many statements for three products or three states as for one', async () => {
    const count = async (query: string, variables: object) =>
      (await chain.inventory.statementsOf(() => ask(query, variables))).length
    const at = new Date().toISOString()
    const ofProducts = (products: string[]) => count(past, { products, at })
    expect(await ofProducts([milk, bread, uuid()])).toBe(await ofProducts([milk]))
    const ofStates = (first: number) => count(history, { product: milk, first })
    expect(await ofStates(3)).toBe(await ofStates(1))
  })

  test('can be read only by users who may read the store, for 100 products at most', async () => {
    const at = new Date().toISOString()
    const stranger = managerOf(there)
    expect((await ask(past, { products: [milk], at }, stranger)).codes).toEqual(['FORBIDDEN'])
    expect((await ask(history, { product: milk }, stranger)).codes).toEqual(['FORBIDDEN'])
    const many = Array.from({ length: 101 }, () => uuid())
    expect((await ask(past, { products: many, at })).codes).toEqual(['BAD_USER_INPUT'])
    expect((await ask(past, { store: uuid(), products: [milk], at }, logistics)).data.stockAt).toEqual([
      { product: { id: milk }, onHand: 0 },
    ])
  })
})

const movements = `query ($filter: StockMovementFilter, $first: Int, $after: String) {
  stockMovements(filter: $filter, first: $first, after: $after) {
    nodes { id store { id } product { id } delta balance reason reference { kind id } actor { id name } at }
    pageInfo { hasNextPage endCursor } totalCount } }`

interface Shown {
  id: string
  delta: number
  balance: number
  at: string
}

interface Page {
  nodes: Shown[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
  totalCount: number
}

async function listed(filter: object, caller = manager, page: object = {}): Promise<Page> {
  const { data, errors } = await chain.inventory.ask(movements, { filter, ...page }, caller)
  expect(errors).toBeUndefined()
  return data?.stockMovements as Page
}

/** Makes an adjustment. The test tells movements apart by the millisecond. */
async function adjust(productId: string, delta: number, caller: Principal) {
  const idempotencyKey = uuid()
  keys.push(idempotencyKey)
  const input = { storeId: here, productId, delta, reason: 'CORRECTION' as const, idempotencyKey }
  await adjustStock(chain.as(caller), input)
  const now = Date.now()
  while (Date.now() === now);
}
