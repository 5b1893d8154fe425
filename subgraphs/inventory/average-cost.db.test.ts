import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { commitStock as commitStockCall } from '../../contracts/calls/inventory.ts'
import { StockMoved } from '../../contracts/events/inventory.ts'
import { serviceOf } from '../../runtime/access/principal.ts'
import { readData } from '../../runtime/events/event.ts'
import { commitStock, countStock, receiveDelivery } from './testing/commands.ts'
import { part, transfersOf } from './testing/transfers.ts'
import { managerOf, type TestInventory, testInventory } from './testing.ts'

let chain: TestInventory
let store: string
let milk: string
beforeAll(async () => {
  chain = await testInventory()
})
beforeEach(async () => {
  ;[store, milk] = [await chain.store({ receiving: 'CONFIRMED' }), await chain.product()]
})

describe('the value of a stock level', () => {
  test('is the cost of its deliveries, and a sale takes the average', async () => {
    await deliver(10, 300)
    await deliver(10, 400)
    expect(await sell(5)).toBe(exact(5 * 350))
    expect(await state()).toEqual({ onHand: 15, value: exact(15 * 350) })
    expect(await ledger()).toEqual([
      [10, exact(3_000), exact(3_000)],
      [10, exact(4_000), exact(7_000)],
      [-5, exact(-1_750), exact(5_250)],
    ])
  })

  test('is rounded half away from zero, and the last unit takes the rest', async () => {
    await deliver(1, 100)
    await deliver(2, 150)
    expect([await sell(1), await sell(1), await sell(1)]).toEqual([133_333, 133_334, 133_333])
    expect(await state()).toEqual({ onHand: 0, value: 0 })
  })

  test('follows a count at the average, up and down, and from nothing at the last average', async () => {
    await deliver(4, 250)
    await count(4, 6)
    expect(await state()).toEqual({ onHand: 6, value: exact(6 * 250) })
    await count(6, 0)
    expect(await state()).toEqual({ onHand: 0, value: 0 })
    await count(0, 3)
    expect(await state()).toEqual({ onHand: 3, value: exact(3 * 250) })
  })

  test('takes the average for a delivery without a cost', async () => {
    await deliver(4, 250)
    await deliver(2)
    expect(await state()).toEqual({ onHand: 6, value: exact(6 * 250) })
  })

  test('is unknown until a cost is known, which then holds for the stock from before too', async () => {
    await deliver(4)
    expect(await sell(1)).toBeNull()
    expect(await state()).toEqual({ onHand: 3, value: null })
    await deliver(5, 200)
    expect(await state()).toEqual({ onHand: 8, value: exact(8 * 200) })
    expect(await ledger()).toEqual([
      [4, null, null],
      [-1, null, null],
      [5, exact(8 * 200), exact(8 * 200)],
    ])
  })

  test('is 0 for goods that cost nothing', async () => {
    await deliver(4, 0)
    expect(await sell(1)).toBe(0)
    expect(await state()).toEqual({ onHand: 3, value: 0 })
  })

  test('(control) cannot be kept by an empty stock level, nor be negative', async () => {
    await deliver(1, 100)
    const set = (value: number, onHand: number) =>
      chain.owner.query('update stock_level set value = $2, on_hand = $3 where store_id = $1', [
        store,
        value,
        onHand,
      ])
    await expect(set(1, 0)).rejects.toMatchObject({ constraint: 'nothing_is_worth_nothing' })
    await expect(set(-1, 1_000)).rejects.toMatchObject({ constraint: 'value_not_negative' })
  })
})

describe('a transfer', () => {
  let receiver: string
  beforeEach(async () => {
    receiver = await chain.store({ receiving: 'CONFIRMED' })
    await deliver(1, 100)
    await deliver(2, 150)
    await deliver(6, 500, receiver)
  })

  test('arrives in parts at the cost with which it left, whatever the source store does meanwhile', async () => {
    const transferId = await ship(2)
    expect(await state()).toEqual({ onHand: 1, value: 133_333 })
    await deliver(1, 900)
    await receive(transferId, 1)
    await receive(transferId, 1)
    expect(await state(receiver)).toEqual({ onHand: 8, value: exact(6 * 500) + 266_667 })
    expect((await ledger(receiver)).slice(1).map(([, cost]) => cost)).toEqual([133_334, 133_333])
  })

  test('loses missing units at the cost with which they left', async () => {
    const transferId = await ship(3)
    await receive(transferId, 1)
    const before = await state(receiver)
    await transfers().change('closeTransfer', { transferId, note: 'missing' })
    expect(await state(receiver)).toEqual(before)
    expect((await ledger(receiver)).slice(1).map(([, cost]) => cost)).toEqual([133_333, 266_667, -266_667])
  })

  test('of unknown cost arrives at the average of the receiver', async () => {
    const other = await chain.store()
    await chain.addLevel(other, milk, { onHand: 5 })
    await receive(await ship(2, other), 2)
    expect(await state(receiver)).toEqual({ onHand: 8, value: exact(8 * 500) })
  })

  const transfers = () => transfersOf(chain)
  async function ship(quantity: number, fromStoreId = store): Promise<string> {
    const route = { sourceStore: fromStoreId, receiver, products: [milk], product: milk }
    const transferId = await transfers().planned(route, quantity)
    await transfers().change('shipTransfer', { transferId })
    return transferId
  }
  const receive = (transferId: string, quantity: number) =>
    transfers().change('receiveTransfer', { transferId, lines: [part(milk, quantity)] })
})

describe('a delivery', () => {
  test.each([
    [-1, 10, 'lines.0.unitCost is -1: expected 0 to 1000000000 minor units.'],
    [1_000_000_001, 10, 'lines.0.unitCost is 1000000001: expected 0 to 1000000000 minor units.'],
    [
      1_000_000_000,
      1_001,
      'lines.0.unitCost is 1000000000, for 1001 units: expected a line that costs at most',
    ],
  ])('with a unit cost of %d for %d units is rejected', async (unitCost, quantity, message) => {
    await expect(deliver(quantity, unitCost)).rejects.toThrow(message)
  })

  test('of the largest cost is exact, and so is a sale of a part of it', async () => {
    await deliver(1_000, 1_000_000_000)
    expect(await sell(7)).toBe(exact(7 * 1_000_000_000))
    expect(await state()).toEqual({ onHand: 993, value: exact(993 * 1_000_000_000) })
  })
})

describe('a sale', () => {
  test('gets the cost of each line with the answer, and the same again', async () => {
    await deliver(3, 200)
    const lines = [{ productId: milk, quantity: 2 }]
    const input = { id: uuid(), storeId: store, actor: { id: 'c', name: 'c' }, lines }
    const ask = async () =>
      (await chain.inventory.ask(commitStockCall.document, { input }, serviceOf('sales'))).data
    const first = await ask()
    expect(commitStockCall.result.parse(first!.commitStock)).toMatchObject({ lines: [{ cost: exact(400) }] })
    expect(await ask()).toEqual(first)
  })

  test('takes no more statements with a known cost than without one', async () => {
    const other = await chain.product()
    await deliver(3, 200)
    await chain.addLevel(store, other, { onHand: 3 })
    const statements = (productId: string) => chain.inventory.statementsOf(() => sell(1, productId))
    expect(await statements(milk)).toEqual(await statements(other))
  })

  test('is in StockMoved with its cost, which an event from before does not have', async () => {
    await deliver(3, 200)
    const id = uuid()
    await sell(2, milk, id)
    const [event] = await chain.emitted(`Sale/${id}`)
    expect(event!.data).toMatchObject({ lines: [{ delta: -2, cost: exact(-400), value: exact(200) }] })
    const older = { storeId: store, reason: 'SALE', reference: { kind: 'Sale', id } }
    const lines = [{ productId: milk, delta: -2_000, balance: 1_000 }]
    expect(readData(StockMoved, { version: 2, data: { ...older, lines } })).toEqual({
      ...older,
      lines: [{ ...lines[0], cost: null, value: null }],
    })
  })
})

/** Minor units in thousandths, as costs are stored. */
const exact = (minorUnits: number) => minorUnits * 1_000

const deliver = (quantity: number, unitCost?: number, storeId = store) =>
  receiveDelivery(chain.as(managerOf(storeId)), {
    storeId,
    supplierReference: uuid(),
    lines: [{ productId: milk, quantity, unitCost }],
    idempotencyKey: uuid(),
  })

const count = (expected: number, counted: number) =>
  countStock(chain.as(managerOf(store)), {
    storeId: store,
    lines: [{ productId: milk, expected, counted }],
    idempotencyKey: uuid(),
  })

/** @returns the cost of the line */
async function sell(quantity: number, productId = milk, id = uuid()): Promise<number | null | undefined> {
  const actor = { id: 'cashier', name: 'cashier' }
  const answer = await commitStock(chain.context, {
    id,
    storeId: store,
    actor,
    lines: [{ productId, quantity }],
  })
  if (!('lines' in answer)) throw new Error('the sale was rejected')
  return answer.lines[0]!.cost
}

async function state(storeId = store) {
  const { on_hand, value } = await chain.level(storeId, milk)
  return { onHand: on_hand, value }
}

/** The change, the cost and the value of each movement of the product, in order. */
async function ledger(storeId = store) {
  const { rows } = await chain.owner.query(
    'select delta, cost, value from stock_movement where store_id = $1 and product_id = $2 order by id',
    [storeId, milk],
  )
  return rows.map(({ delta, cost, value }) => [delta, cost, value])
}
