import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import { stockMismatches } from '../../metrics.ts'
import { approveRestock } from '../../testing/commands.ts'
import { rulesOf } from '../../testing/rules.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../../testing.ts'

const admin = user(['stock:read', 'stock:repair', 'store:all'])

let chain: TestInventory
/** A transfer of 30 is planned from the centre, which has 100, to the store, which has 10. */
let centre: string
let store: string
let product: string
beforeAll(async () => {
  chain = await testInventory()
})
beforeEach(async () => {
  const planned = await chain.plannedRequest()
  ;({ centre, store, product } = planned)
  await approveRestock(chain.as(logistics), { requestId: planned.request, idempotencyKey: uuid() })
})

describe('stockIntegrity', () => {
  test('finds nothing when stock levels agree with the ledger', async () => {
    expect(await reconcile()).toEqual({ levels: 2, mismatches: [] })
  })

  test.each([
    ['on hand', 'on_hand = 101000', { onHand: 101, ledger: 100, reserved: 30, promised: 30 }],
    ['reserved', 'reserved = 29000', { onHand: 100, ledger: 100, reserved: 29, promised: 30 }],
    ['incoming', 'incoming = 5000', { incoming: 5, underWay: 0 }],
  ])('finds a stock level that was changed without the ledger: %s', async (_, change, found) => {
    const counted = async () => (await stockMismatches.get()).values[0]?.value ?? 0
    const before = await counted()
    await chain.owner.query(`update stock_level set ${change} where store_id = $1`, [centre])
    expect((await reconcile()).mismatches).toMatchObject([{ store: { id: centre }, ...found }])
    expect(await counted()).toBe(before + 1)
  })
})

describe('repairStock', () => {
  test('sets the stock level to the sums of ledger and transfers, and emits an event', async () => {
    await chain.owner.query(
      'update stock_level set on_hand = 7000, reserved = 3000, incoming = 9000 where store_id = $1',
      [centre],
    )
    const key = uuid()
    const reason = '  the disk was full '
    const repaired = { __typename: 'StockRepaired', repaired: [{ onHand: 100, reserved: 30, incoming: 0 }] }
    expect(await repair({ reason, idempotencyKey: key })).toEqual(repaired)
    expect(await repair({ reason, idempotencyKey: key })).toEqual(repaired)
    expect((await reconcile()).mismatches).toEqual([])
    const events = await chain.emitted(`StockLevel/${centre}/${product}`)
    expect(events).toMatchObject([
      {
        type: 'StockRepaired',
        data: {
          reason: 'the disk was full',
          before: { onHand: 7, reserved: 3, incoming: 9 },
          after: { onHand: 100, reserved: 30, incoming: 0 },
        },
      },
    ])
  })

  test('changes nothing when nothing is wrong', async () => {
    expect(await repair({})).toEqual({ __typename: 'StockRepaired', repaired: [] })
    expect(await chain.emitted(`StockLevel/${centre}/${product}`)).toEqual([])
  })

  test('inserts a missing stock level with the thresholds of its rule, and evaluates it', async () => {
    const loose = await chain.product()
    await rulesOf(chain.inventory).rule({ productId: loose }, { reorderPoint: 4, targetLevel: 9 })

    expect(await repair({ productIds: [loose] })).toEqual({ __typename: 'StockRepaired', repaired: [] })

    expect(await chain.level(centre, loose)).toMatchObject({ on_hand: 0, reorder_point: 4, target_level: 9 })
    const { rows } = await chain.owner.query('select severity from stock_alert where product_id = $1', [
      loose,
    ])
    expect(rows).toEqual([{ severity: 'OUT_OF_STOCK' }])
  })

  test.each([
    ['no product', { productIds: [] }, { field: 'productIds' }],
    ['an unknown product', { productIds: [uuid()] }, { code: 'UNKNOWN_PRODUCT' }],
    ['no reason', { reason: ' ' }, { field: 'reason' }],
    ['a long reason', { reason: 'x'.repeat(201) }, { field: 'reason' }],
    ['a control character in the reason', { reason: 'full\u0007' }, { field: 'reason' }],
    ['an unknown store', { storeId: uuid() }, { code: 'NOT_FOUND' }],
  ])('is rejected with %s', async (_, change, rejected) => {
    expect(await repair(change)).toMatchObject(rejected)
  })

  test('requires the permission to repair, which a manager lacks', async () => {
    const { errors } = await ask({}, managerOf(centre))
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

async function reconcile() {
  const { data, errors } = await chain.inventory.ask(
    `query ($ids: [ID!]!) { stockIntegrity(storeIds: $ids) { levels mismatches {
      store { id } onHand ledger reserved promised incoming underWay } } }`,
    { ids: [centre, store] },
    logistics,
  )
  expect(errors).toBeUndefined()
  return data?.stockIntegrity as { levels: number; mismatches: object[] }
}

function ask(change: object, caller: Principal) {
  const input = {
    storeId: centre,
    productIds: [product],
    reason: 'the disk was full',
    idempotencyKey: uuid(),
  }
  return chain.inventory.ask(
    `mutation ($input: RepairStockInput!) { repairStock(input: $input) { __typename
      ... on StockRepaired { repaired { onHand reserved incoming } }
      ... on Problem { code message } ... on InvalidInput { field } } }`,
    { input: { ...input, ...change } },
    caller,
  )
}

async function repair(change: object) {
  const { data, errors } = await ask(change, admin)
  expect(errors).toBeUndefined()
  return data?.repairStock
}
