import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { race } from '../../../../runtime/testing/race.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'
import { insertDelivery } from './record-delivery.ts'

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
  await chain.addLevel(centre, milk, { onHand: 20 })
})

describe('receiveDelivery', () => {
  test('adds the lines to the stock levels of the centre, with the reference of the supplier', async () => {
    expect(await deliver({ supplierReference: ' NOTE-7 ' })).toMatchObject({
      __typename: 'DeliveryReceived',
      delivery: { supplierReference: 'NOTE-7' },
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

  test.each(['STANDARD_STORE', 'HEAD_OFFICE'])('receives at a %s too', async (kind) => {
    const store = await chain.store({ kind })
    manager = managerOf(store)
    expect(await deliver({ storeId: store })).toMatchObject({ __typename: 'DeliveryReceived' })
    expect((await chain.level(store, milk)).on_hand).toBe(100)
    expect(await chain.mismatches()).toEqual([])
  })

  test('receives once for repeated and for concurrent requests with the same key', async () => {
    const idempotencyKey = uuid()
    await Promise.all(Array.from({ length: 20 }, () => deliver({ idempotencyKey })))
    expect(await deliver({ idempotencyKey })).toMatchObject({ __typename: 'DeliveryReceived' })
    expect((await chain.level(centre, milk)).on_hand).toBe(120)
  })
})

describe('the same delivery note with another key', () => {
  const milkOf = async () => (await chain.level(centre, milk)).on_hand
  const notes = async () =>
    (await chain.owner.query('select again from delivery where store_id = $1 order by id', [centre])).rows

  test('is a problem that names the first receipt: which, when and by whom', async () => {
    const { delivery } = await deliver({})
    expect(delivery).toMatchObject({ supplierReference: 'NOTE-1', receivedBy: { name: manager.name } })

    const rejected = await deliver({})

    expect(rejected).toMatchObject({ code: 'DUPLICATE_DELIVERY', first: delivery })
    const { id, receivedAt } = delivery as { id: string; receivedAt: Date }
    for (const part of ['NOTE-1', id, receivedAt.toISOString(), manager.name, 'receiveAgain'])
      expect(rejected.message).toContain(part)
    expect(await milkOf()).toBe(120)
    expect(await notes()).toEqual([{ again: false }])
  })

  test.each([
    ['in other letters', { supplierReference: 'note-1' }],
    ['with its lines in another order', { reversed: true }],
  ])('is also rejected %s', async (_, change) => {
    await deliver({})
    expect(await deliver(change)).toMatchObject({ code: 'DUPLICATE_DELIVERY' })
  })

  test.each([
    ['of another reference', { supplierReference: 'NOTE-2' }],
    ['of other lines: the rest of it', { more: 1 }],
    ['in another centre', { elsewhere: true }],
  ])('is accepted when it is %s', async (_, change) => {
    await deliver({})
    expect(await deliver(change)).toMatchObject({ __typename: 'DeliveryReceived' })
  })

  test('is received again with receiveAgain, and once for each key', async () => {
    await deliver({})
    const again = { receiveAgain: true, idempotencyKey: uuid() }

    const tries = [await deliver(again), await deliver(again)]

    expect(tries[1]).toEqual(tries[0])
    expect(tries[0]).toMatchObject({ __typename: 'DeliveryReceived' })
    expect(await milkOf()).toBe(220)
    expect(await notes()).toEqual([{ again: false }, { again: true }])
    expect(await deliver({})).toMatchObject({ code: 'DUPLICATE_DELIVERY' })
  })

  test('is rejected later, even if the first request had receiveAgain', async () => {
    await deliver({ receiveAgain: true })
    expect(await deliver({})).toMatchObject({ code: 'DUPLICATE_DELIVERY' })
  })

  test('is received once for 20 concurrent requests, and 19 get the first receipt', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => deliver({})))

    const [received, ...more] = outcomes.filter(({ __typename }) => __typename === 'DeliveryReceived')
    expect(more).toEqual([])
    const rejected = outcomes.filter(({ code }) => code === 'DUPLICATE_DELIVERY')
    expect(rejected.map(({ first }) => first)).toEqual(Array(19).fill(received!.delivery))
    expect(await milkOf()).toBe(120)
    expect(await chain.mismatches()).toEqual([])
  })

  test('is received when the first request failed', async () => {
    expect(await deliver({ lines: [{ productId: uuid(), quantity: 1 }] })).toMatchObject({
      code: 'UNKNOWN_PRODUCT',
    })
    expect(await deliver({})).toMatchObject({ __typename: 'DeliveryReceived' })
  })

  test('takes a number of statements that does not grow with its lines', async () => {
    const statements = async (lines: number) => {
      const products = await Promise.all(Array.from({ length: lines }, () => chain.product()))
      const note = {
        supplierReference: uuid(),
        lines: products.map((productId) => ({ productId, quantity: 1 })),
      }
      const [first, second] = [
        await chain.inventory.statementsOf(() => deliver(note)),
        await chain.inventory.statementsOf(() => deliver(note)),
      ]
      return [first.length, second.length]
    }
    expect(await statements(40)).toEqual(await statements(2))
  })

  test('(control) without the unique index 20 concurrent requests receive more than once', async () => {
    const open = await testInventory({ pool: 16 })
    await open.owner.query('drop index delivery_once')
    const [centre, product] = [await open.store({ kind: 'LOGISTICS_CENTRE' }), await open.product()]
    const lines = [{ productId: product, quantity: 1 }]
    const note = { storeId: centre, supplierReference: 'NOTE-1', lines, again: false }
    const { text, values } = insertDelivery({ id: 'id', name: 'name' }, note)
    const unguarded = text.replace(/on conflict .* do nothing/, '')
    expect(unguarded).not.toBe(text)
    await race(16, 20, () => open.owner.query(unguarded, values))
    const { rows } = await open.owner.query('select count(*)::int from delivery')
    expect(rows[0].count).toBe(20)
  })
})

describe('receiveDelivery is rejected', () => {
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
  ])('for %s', async (_, change, field) => {
    expect(await deliver(change())).toMatchObject({ code: 'INVALID_INPUT', field })
    expect((await chain.level(centre, milk)).on_hand).toBe(20)
  })

  test('for an unknown and for an archived product', async () => {
    const none = uuid()
    expect(await deliver({ lines: [line(milk), line(none)] })).toMatchObject({
      code: 'UNKNOWN_PRODUCT',
      productIds: [none],
    })
    const archived = await chain.product({ archived: true })
    expect(await deliver({ lines: [line(milk), line(archived)] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'lines.1.productId',
    })
    expect((await chain.level(centre, milk)).on_hand).toBe(20)
  })

  test('for a closed store', async () => {
    await chain.owner.query('update store set closed_at = now() where id = $1', [centre])
    expect(await deliver({})).toMatchObject({ code: 'STORE_CLOSED' })
  })

  test('for a user of another store', async () => {
    const { errors } = await ask({}, managerOf(await chain.store()))
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

interface Change {
  reversed?: boolean
  more?: number
  elsewhere?: boolean
  [field: string]: unknown
}

async function ask({ reversed, more = 0, elsewhere, ...change }: Change, caller = manager) {
  const lines = [
    { productId: milk, quantity: 100 + more },
    { productId: bread, quantity: 7 },
  ]
  if (reversed) lines.reverse()
  const storeId = elsewhere ? await chain.store({ kind: 'LOGISTICS_CENTRE' }) : centre
  const input = { storeId, lines, supplierReference: 'NOTE-1', idempotencyKey: uuid(), ...change }
  const whose = elsewhere ? managerOf(storeId) : caller
  return chain.inventory.ask(
    `mutation ($input: ReceiveDeliveryInput!) { receiveDelivery(input: $input) {
      __typename
      ... on DeliveryReceived { levels { onHand product { id } } delivery { ${receipt} } }
      ... on DuplicateDelivery { first { ${receipt} } }
      ... on Problem { code message }
      ... on InvalidInput { field }
      ... on UnknownProduct { productIds }
    } }`,
    { input },
    whose,
  )
}

const receipt = 'id supplierReference receivedAt receivedBy { id name }'

async function deliver(change: Change) {
  const { data, errors } = await ask(change)
  expect(errors).toBeUndefined()
  return data?.receiveDelivery as Record<string, unknown>
}
