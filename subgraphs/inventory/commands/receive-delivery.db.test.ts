import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let centre: string
let milk: string
let bread: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})
beforeEach(async () => {
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  ;[milk, bread] = [await chain.product(), await chain.product()]
  manager = managerOf(centre)
  await chain.shelf(centre, milk, { onHand: 20 })
})

describe('a delivery', () => {
  test('is on the shelves of the centre, under the reference of the supplier', async () => {
    expect(await deliver({ supplierReference: ' NOTE-7 ' })).toEqual({
      __typename: 'DeliveryReceived',
      levels: [
        { onHand: 120, product: { id: milk } },
        { onHand: 7, product: { id: bread } },
      ],
    })
    const { rows } = await chain.owner.query(
      `select delta, balance, reason, reference_kind from stock_movement
       where reference_id = 'NOTE-7' and store_id = $1 order by id`,
      [centre],
    )
    expect(rows).toEqual([
      { delta: 100, balance: 120, reason: 'DELIVERY', reference_kind: 'Delivery' },
      { delta: 7, balance: 7, reason: 'DELIVERY', reference_kind: 'Delivery' },
    ])
    expect(await chain.mismatches()).toEqual([])
  })

  test('with the same key, after it and at once, is received once', async () => {
    const idempotencyKey = uuid()
    await Promise.all(Array.from({ length: 20 }, () => deliver({ idempotencyKey })))
    expect(await deliver({ idempotencyKey })).toMatchObject({ __typename: 'DeliveryReceived' })
    expect((await chain.level(centre, milk)).on_hand).toBe(120)
  })
})

describe('nothing is received', () => {
  const line = (productId: string, quantity = 1) => ({ productId, quantity })

  test.each([
    ['no line', () => ({ lines: [] }), 'lines'],
    ['1,001 lines', () => ({ lines: Array.from({ length: 1_001 }, () => line(uuid())) }), 'lines'],
    ['nothing of a product', () => ({ lines: [line(milk), line(bread, 0)] }), 'lines.1.quantity'],
    ['more than a million', () => ({ lines: [line(milk, 1_000_001)] }), 'lines.0.quantity'],
    ['the same product twice', () => ({ lines: [line(milk), line(milk)] }), 'lines.1.productId'],
    ['no reference', () => ({ supplierReference: ' ' }), 'supplierReference'],
    ['a reference of two lines', () => ({ supplierReference: 'NOTE\n7' }), 'supplierReference'],
    ['a reference that is too long', () => ({ supplierReference: 'x'.repeat(101) }), 'supplierReference'],
  ])('of %s', async (_, change, field) => {
    expect(await deliver(change())).toMatchObject({ code: 'INVALID_INPUT', field })
    expect((await chain.level(centre, milk)).on_hand).toBe(20)
  })

  test('of what is unknown or archived', async () => {
    const none = uuid()
    expect(await deliver({ lines: [line(milk), line(none)] })).toMatchObject({
      ...{ code: 'UNKNOWN_PRODUCT', productIds: [none] },
    })
    const archived = await chain.product({ archived: true })
    expect(await deliver({ lines: [line(milk), line(archived)] })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'lines.1.productId' },
    })
    expect((await chain.level(centre, milk)).on_hand).toBe(20)
  })

  test('by a store that is no centre, or by a closed one', async () => {
    const store = await chain.store()
    manager = managerOf(store, centre)
    expect(await deliver({ storeId: store })).toMatchObject({ code: 'INVALID_INPUT', field: 'storeId' })
    await chain.owner.query('update store set closed_at = now() where id = $1', [centre])
    expect(await deliver({})).toMatchObject({ code: 'STORE_CLOSED' })
  })

  test('by somebody from elsewhere', async () => {
    const { errors } = await ask({}, managerOf(await chain.store()))
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

function ask(change: object, who = manager) {
  const lines = [
    { productId: milk, quantity: 100 },
    { productId: bread, quantity: 7 },
  ]
  const input = { storeId: centre, lines, supplierReference: 'NOTE-1', idempotencyKey: uuid(), ...change }
  return chain.inventory.ask(
    `mutation ($input: ReceiveDeliveryInput!) { receiveDelivery(input: $input) {
      __typename
      ... on DeliveryReceived { levels { onHand product { id } } }
      ... on Problem { code message }
      ... on InvalidInput { field }
      ... on UnknownProduct { productIds }
    } }`,
    { input },
    who,
  )
}

async function deliver(change: object) {
  const { data, errors } = await ask(change)
  expect(errors).toBeUndefined()
  return data?.receiveDelivery as Record<string, unknown>
}
