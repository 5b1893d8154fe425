import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { type Route, transferFields, transfersOf } from '../testing/transfers.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let transfers: ReturnType<typeof transfersOf>
/**
 * Two pairs of stores with no store in common. The first pair has one transfer of each state, planned
 * in this order.
 */
let route: Route
let others: Route
let elsewhere: string
let ids: { planned: string; shipped: string; received: string; cancelled: string }
beforeAll(async () => {
  chain = await testInventory()
  transfers = transfersOf(chain)
  ;[route, others] = [await transfers.route(), await transfers.route()]
  const states = { planned: '', shipped: '', received: '', cancelled: '' }
  for (const state of Object.keys(states) as (keyof typeof states)[]) {
    states[state] = await transfers.planned(route, 10)
  }
  ids = states
  for (const transferId of [ids.shipped, ids.received]) await transfers.change('shipTransfer', { transferId })
  await transfers.change('receiveTransfer', { transferId: ids.received })
  await transfers.change('cancelTransfer', { transferId: ids.cancelled })
  elsewhere = await transfers.planned(others)
})

const query = `query ($filter: TransferFilter, $first: Int, $after: String) {
  transfers(filter: $filter, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`

describe('the transfers', () => {
  const cases: [string, () => object, (keyof typeof ids)[]][] = [
    ['all of them', () => ({}), ['cancelled', 'received', 'shipped', 'planned']],
    ['by state', () => ({ states: ['PLANNED', 'SHIPPED'] }), ['shipped', 'planned']],
    [
      'by the source store',
      () => ({ fromStoreIds: [route.sourceStore] }),
      ['cancelled', 'received', 'shipped', 'planned'],
    ],
    ['by the source store, of the receiver', () => ({ fromStoreIds: [route.receiver] }), []],
    ['by the receiver', () => ({ toStoreIds: [route.receiver], states: ['RECEIVED'] }), ['received']],
    ['by the receiver, of the source store', () => ({ toStoreIds: [route.sourceStore] }), []],
    ['by either end', () => ({ storeIds: [route.sourceStore], states: ['PLANNED'] }), ['planned']],
    ['by product', () => ({ productId: route.product }), ['cancelled', 'received', 'shipped', 'planned']],
    ['by another product', () => ({ productId: others.product }), []],
    ['by a product that is not there', () => ({ productId: uuid() }), []],
    ['by a store that is not there', () => ({ fromStoreIds: [uuid()] }), []],
  ]
  test.each(cases)('are listed newest first: %s', async (_, filter, found) => {
    const { nodes, totalCount } = await list(
      { filter: filter() },
      managerOf(route.sourceStore, route.receiver),
    )
    expect(nodes.map(({ id }: Outcome) => id)).toEqual(found.map((state) => ids[state]))
    expect(totalCount).toBe(found.length)
  })

  test('are filtered by the time of planning', async () => {
    const at = async (id: string) => {
      const { rows } = await chain.owner.query('select planned_at from transfer where id = $1', [id])
      return rows[0].planned_at as Date
    }
    const from = await at(ids.shipped)
    const until = await at(ids.cancelled)
    const { nodes } = await list({ filter: { from, until } })
    expect(nodes.map(({ id }: Outcome) => id)).toEqual([ids.received, ids.shipped])
  })

  test('that may be stuck are those shipped before a time and not RECEIVED', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1_000)
    const left = (id: string, at: Date) =>
      chain.owner.query('update transfer set shipped_at = $2 where id = $1', [id, at])
    await left(ids.shipped, daysAgo(4))
    await left(ids.received, daysAgo(9))
    expect((await list({ filter: { shippedBefore: daysAgo(3) } })).nodes).toEqual([{ id: ids.shipped }])
    expect((await list({ filter: { shippedBefore: daysAgo(5) } })).nodes).toEqual([])
  })

  test('come in pages, each transfer once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Outcome = await list({ first: 2, after })
      seen.push(...nodes.map(({ id }: Outcome) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual([elsewhere, ids.cancelled, ids.received, ids.shipped, ids.planned])
  })

  test('with lines, products and history take the same number of statements as one', async () => {
    const statements = async (first: number) => {
      const whole = `query ($first: Int) { transfers(first: $first) { nodes { ${transferFields} request { id } } } }`
      return (await chain.inventory.asked(whole, { first }, logistics)).statements.length
    }
    expect(await statements(5)).toBe(await statements(1))
  })
})

describe('a caller sees transfers', () => {
  const of = async (caller: Principal, filter: object = {}) =>
    (await list({ filter }, caller)).nodes.map(({ id }: Outcome) => id)

  test('that go to their store or leave it, and no others', async () => {
    expect(await of(managerOf(others.sourceStore))).toEqual([elsewhere])
    expect(await of(managerOf(others.receiver))).toEqual([elsewhere])
    expect(await of(managerOf(await chain.store()))).toEqual([])
    expect(await of(managerOf())).toEqual([])
    expect(await of(managerOf(others.sourceStore), { toStoreIds: [route.receiver] })).toEqual([])
    expect(await of(logistics)).toHaveLength(5)
  })

  test('from their centre to their own store, and not to other stores', async () => {
    const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
    const [mine, theirs] = [
      await chain.store({ suppliedBy: centre }),
      await chain.store({ suppliedBy: centre }),
    ]
    const product = await chain.product()
    await chain.addLevel(centre, product, { onHand: 100 })
    const toMine = await transfers.planned({
      sourceStore: centre,
      receiver: mine,
      product,
      products: [product],
    })
    await transfers.planned({ sourceStore: centre, receiver: theirs, product, products: [product] })
    for (const filter of [{}, { storeIds: [centre] }, { fromStoreIds: [centre] }])
      expect(await of(managerOf(mine), filter)).toEqual([toMine])
  })

  test('by id, and gets null for others', async () => {
    const one = async (id: string, caller: Principal) => {
      const { data } = await chain.inventory.ask(
        'query ($id: ID!) { transfer(id: $id) { id } }',
        { id },
        caller,
      )
      return data?.transfer
    }
    expect(await one(elsewhere, managerOf(others.sourceStore))).toEqual({ id: elsewhere })
    expect(await one(elsewhere.toUpperCase(), managerOf(others.receiver))).toEqual({ id: elsewhere })
    expect(await one(elsewhere, managerOf(route.sourceStore))).toBeNull()
    for (const id of [uuid(), 'transfer-1', '']) expect(await one(id, logistics)).toBeNull()
  })

  test.each([
    [
      'of another store',
      () => ({ storeIds: [others.sourceStore] }),
      () => managerOf(route.sourceStore),
      'FORBIDDEN',
    ],
    [
      'of 101 stores',
      () => ({ fromStoreIds: Array.from({ length: 101 }, () => uuid()) }),
      () => logistics,
      'BAD_USER_INPUT',
    ],
    ['without the permission', () => ({}), () => user(['sale:write'], []), 'UNAUTHORIZED_FIELD_OR_TYPE'],
  ])('except when the request is %s', async (_, filter, caller, code) => {
    const { errors } = await chain.inventory.ask(query, { filter: filter() }, caller())
    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})

async function list(variables: object, caller: Principal = logistics): Promise<Outcome> {
  const { data, errors } = await chain.inventory.ask(query, { ...variables }, caller)
  expect(errors).toBeUndefined()
  return data?.transfers as Outcome
}
