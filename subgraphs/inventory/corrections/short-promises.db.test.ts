import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mutationOf } from '../../../runtime/testing/changes.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { counted, race } from '../../../runtime/testing/race.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { reconcileStock } from '../stock/ledger/integrity.ts'
import { commitStock } from '../testing/commands.ts'
import { part, transfersOf } from '../testing/transfers.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../testing.ts'
import { shipPlannedTransfer } from '../transfers/ship-transfer.ts'

let chain: TestInventory
let moves: ReturnType<typeof transfersOf>
/** A source store with 20 units of each of two products, and two receiving stores. */
let [source, near, far, milk, bread] = ['', '', '', '', '']
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  moves = transfersOf(chain)
})
beforeEach(async () => {
  const receiving = { receiving: 'CONFIRMED' }
  ;[source, near, far] = [await chain.store(), await chain.store(receiving), await chain.store(receiving)]
  ;[milk, bread] = [await chain.product({ name: 'Milk' }), await chain.product({ name: 'Bread' })]
  for (const product of [milk, bread]) await chain.addLevel(source, product, { onHand: 20 })
})

const planned = async (toStoreId: string, ...lines: [string, number][]): Promise<string> => {
  const { transfer } = await moves.change('planTransfer', {
    fromStoreId: source,
    toStoreId,
    lines: lines.map(([product, quantity]) => part(product, quantity)),
  })
  return transfer.id
}

describe('a count below the promised units', () => {
  test('is rejected, and names each promise with product, store and transfer', async () => {
    const [one, other] = [await planned(near, [milk, 10]), await planned(far, [milk, 5], [bread, 2])]

    const rejected = await count([[milk, 12]])

    expect(rejected).toMatchObject({
      code: 'STOCK_PROMISED',
      lines: [
        {
          product: { id: milk },
          onHandAfter: 12,
          promised: 15,
          promises: [
            { transferId: one, transfer: { id: one, state: 'PLANNED' }, to: { id: near }, quantity: 10 },
            { transferId: other, transfer: { id: other }, to: { id: far }, quantity: 5 },
          ],
        },
      ],
    })
    expect(rejected.message).toContain(`Milk (SKU-${milk}): 12 would be there, 15 are promised: 10 to Store`)
    for (const word of [one, other, 'shortenPromises', 'nothing was set'])
      expect(rejected.message).toContain(word)
    expect(await level(source, milk)).toEqual([20, 15, 0])
  })

  test('is accepted with shortenPromises: both stores see that the newest sends less', async () => {
    const [older, newer] = [await planned(near, [milk, 10]), await planned(far, [milk, 5], [bread, 2])]

    const result = await count([[milk, 12]], { shortenPromises: true })

    expect(result).toMatchObject({
      __typename: 'StockCounted',
      shortenedTransfers: [{ id: newer }],
      differences: [{ counted: 12, onHand: 20 }],
    })
    expect([await level(source, milk), await level(near, milk), await level(far, milk)]).toEqual([
      [12, 12, 0],
      [0, 0, 10],
      [0, 0, 2],
    ])
    for (const manager of [managerOf(source), managerOf(far)])
      expect(await seen(newer, manager)).toMatchObject({
        state: 'PLANNED',
        lines: expect.arrayContaining([
          { product: { id: milk }, quantity: 5, short: 3, received: 0, lost: 0 },
          { product: { id: bread }, quantity: 2, short: 0, received: 0, lost: 0 },
        ]),
        history: [
          { type: 'PLANNED' },
          { type: 'SHORTENED', lines: [{ product: { id: milk }, quantity: 3 }] },
        ],
      })
    expect((await seen(older, managerOf(near))).lines).toMatchObject([{ quantity: 10, short: 0 }])
    expect(await mismatches()).toEqual([])
  })

  test('lets the remaining units be shipped and received, to the last unit', async () => {
    const transferId = await planned(near, [milk, 10])
    await count([[milk, 4]], { shortenPromises: true })

    await moves.change('shipTransfer', { transferId })
    expect([await level(source, milk), await level(near, milk)]).toEqual([
      [0, 0, 0],
      [0, 0, 4],
    ])
    const tooMuch = { transferId, lines: [part(milk, 5)] }
    expect(await moves.change('receiveTransfer', tooMuch)).toMatchObject({ code: 'INVALID_INPUT' })
    await moves.change('receiveTransfer', { transferId, lines: [part(milk, 1)] })
    const { transfer } = await moves.change('receiveTransfer', { transferId })

    expect(transfer).toMatchObject({ state: 'RECEIVED', lines: [{ quantity: 10, received: 4, lost: 0 }] })
    expect(await level(near, milk)).toEqual([4, 0, 0])
    expect(await mismatches()).toEqual([])
  })

  test('lets a shortened transfer be closed: only units that were sent can be lost', async () => {
    const transferId = await planned(near, [milk, 10])
    await count([[milk, 4]], { shortenPromises: true })
    await moves.change('shipTransfer', { transferId })
    await moves.change('receiveTransfer', { transferId, lines: [part(milk, 1)] })
    const { transfer } = await moves.change('closeTransfer', { transferId })

    expect(transfer.lines).toMatchObject([{ quantity: 10, received: 1, lost: 3 }])
    expect(await level(near, milk)).toEqual([1, 0, 0])
    expect(await mismatches()).toEqual([])
  })

  test('cancels a transfer with no units left, and its request', async () => {
    const restock = await chain.plannedRequest()
    await moves.approve(restock.request)
    const [{ id }] = await chain.transfers(restock.request)
    source = restock.centre
    await chain.owner.query('delete from restock_need')

    await count([[restock.product, 0]], { shortenPromises: true, expected: 100 })

    expect(await seen(id, logistics)).toMatchObject({
      state: 'CANCELLED',
      cancelledAt: expect.any(Date),
      lines: [{ quantity: 30, short: 30 }],
      history: [{ type: 'PLANNED' }, { type: 'SHORTENED' }, { type: 'CANCELLED' }],
    })
    expect((await chain.request(restock.request)).state).toBe('CANCELLED')
    expect([await level(source, restock.product), await level(restock.store, restock.product)]).toEqual([
      [0, 0, 0],
      [10, 0, 0],
    ])
    const { rows } = await chain.owner.query('select store_id from restock_need')
    expect(rows).toEqual([{ store_id: restock.store }])
    expect(await mismatches(restock.centre, restock.store)).toEqual([])
  })

  test('leaves the other transfers of a request, which is received with less', async () => {
    const restock = await chain.plannedRequest({ receiving: 'CONFIRMED' })
    await moves.approve(restock.request)
    const [{ id }] = await chain.transfers(restock.request)
    source = restock.centre
    await count([[restock.product, 12]], { shortenPromises: true, expected: 100 })

    await shipPlannedTransfer(chain.context, id)
    await moves.change('receiveTransfer', { transferId: id })

    expect((await chain.request(restock.request)).state).toBe('RECEIVED')
    expect([await level(source, restock.product), await level(restock.store, restock.product)]).toEqual([
      [0, 0, 0],
      [22, 0, 0],
    ])
    expect(await mismatches(restock.centre, restock.store)).toEqual([])
  })

  test('leaves only the remaining units to release when the transfer is cancelled', async () => {
    const transferId = await planned(near, [milk, 10], [bread, 5])
    await count([[milk, 4]], { shortenPromises: true })
    await moves.change('cancelTransfer', { transferId })
    expect([await level(source, milk), await level(source, bread), await level(near, milk)]).toEqual([
      [4, 0, 0],
      [20, 0, 0],
      [0, 0, 0],
    ])
    expect(await mismatches()).toEqual([])
  })

  test('is reflected when the stock level is repaired from the ledger', async () => {
    await planned(near, [milk, 10])
    await count([[milk, 4]], { shortenPromises: true })
    await chain.owner.query(
      'update stock_level set reserved = 1000 where store_id = $1 and product_id = $2',
      [source, milk],
    )
    const admin = user(['stock:repair', 'stock:read', 'store:all'])
    const input = { storeId: source, productIds: [milk], reason: 'Test.', idempotencyKey: uuid() }
    await chain.inventory.asked(mutationOf('repairStock'), { input }, admin)
    expect(await level(source, milk)).toEqual([4, 4, 0])
    expect(await mismatches()).toEqual([])
  })

  test('is idempotent, and shortens once', async () => {
    const transferId = await planned(near, [milk, 10])
    const change = { shortenPromises: true, idempotencyKey: uuid() }
    const tries = await Promise.all(Array.from({ length: 10 }, () => count([[milk, 4]], change)))
    for (const one of tries) expect(one).toEqual(tries[0])
    expect((await seen(transferId, managerOf(near))).lines).toMatchObject([{ short: 6 }])
  })

  test('shortens no promise when there are enough units', async () => {
    const transferId = await planned(near, [milk, 10])
    expect(await count([[milk, 10]], { shortenPromises: true })).toMatchObject({ shortenedTransfers: [] })
    expect((await seen(transferId, managerOf(near))).lines).toMatchObject([{ short: 0 }])
  })

  test('takes the same number of statements for forty promises as for two', async () => {
    const statements = async (promises: number) => {
      const store = await chain.store()
      const product = await chain.product()
      await chain.addLevel(store, product, { onHand: 100 })
      const before = source
      source = store
      for (let n = 0; n < promises; n++) await planned(await chain.store(), [product, 2])
      const seen = await chain.inventory.statementsOf(() =>
        count([[product, 1]], { shortenPromises: true, expected: 100 }, '__typename'),
      )
      source = before
      return seen.length
    }
    expect(await statements(40)).toBe(await statements(2))
  })
})

describe('an adjustment below the promised units', () => {
  test('is rejected and names the promises, and is accepted with shortenPromises', async () => {
    const transferId = await planned(near, [milk, 15])
    expect(await adjust(-8)).toMatchObject({
      code: 'STOCK_PROMISED',
      lines: [{ onHandAfter: 12, promised: 15, promises: [{ transferId }] }],
    })

    expect(await adjust(-8, { shortenPromises: true })).toMatchObject({
      __typename: 'StockAdjusted',
      level: { onHand: 12, available: 0 },
      shortenedTransfers: [{ id: transferId }],
    })
    expect([await level(source, milk), await level(near, milk)]).toEqual([
      [12, 12, 0],
      [0, 0, 12],
    ])
    expect(await mismatches()).toEqual([])
  })

  test('by more units than there are gets InsufficientStock, promised or not', async () => {
    await planned(near, [milk, 15])
    for (const change of [{}, { shortenPromises: true }])
      expect(await adjust(-21, change)).toMatchObject({ code: 'INSUFFICIENT_STOCK' })
    expect(await level(source, milk)).toEqual([20, 15, 0])
  })
})

describe('counts with shortenPromises, at once with other changes', () => {
  test('40 rounds of counts, shipments, cancellations, plans and sales reconcile', async () => {
    const outcomes: string[] = []
    for (let round = 0; round < 40; round++) {
      const [one, other] = [
        await planned(near, [milk, 3], [bread, 3]),
        await planned(far, [bread, 2], [milk, 2]),
      ]
      const { rows } = await chain.owner.query(
        'select product_id, on_hand from stock_level where store_id = $1 order by product_id',
        [source],
      )
      const lines = rows.map(({ product_id, on_hand }): [string, number] => [
        product_id,
        Math.max(0, on_hand - 4 - (round % 3)),
      ])
      const expected = Object.fromEntries(rows.map(({ product_id, on_hand }) => [product_id, on_hand]))
      const counting = count(lines, { shortenPromises: true, expected })
      // Usually another change comes first, and the count gets StockLevelsChanged. So in every fourth round
      // the count runs alone.
      if (round % 4 === 0) await counting
      const results = await Promise.all([
        counting,
        moves.change('shipTransfer', { transferId: one }),
        moves.change('cancelTransfer', { transferId: round % 2 ? one : other }),
        moves.change('planTransfer', {
          fromStoreId: source,
          toStoreId: far,
          lines: [part(milk, 1), part(bread, 1)],
        }),
        adjust(-1, { shortenPromises: true }),
        commitStock(chain.context, {
          id: uuid(),
          storeId: source,
          actor: { id: 'c', name: 'cashier' },
          lines: [{ productId: milk, quantity: 1 }],
        }),
      ])
      outcomes.push(...results.map(({ __typename }) => __typename as string))
      expect(await mismatches(), `round ${round}`).toEqual([])
      // Adds enough units for the next round.
      for (const product of [milk, bread]) await adjustOf(product, 8)
    }
    const times = counted(outcomes)
    for (const seen of ['StockCounted', 'TransferShipped', 'TransferCancelled', 'StockAdjusted'])
      expect(times[seen], JSON.stringify(times)).toBeGreaterThan(0)
  })

  test('a promise that is made while the count waits for a lock is shortened too', async () => {
    await planned(near, [milk, 10])
    const plan = await chain.owner.connect()
    try {
      await plan.query('begin')
      await plan.query('select from stock_level where store_id = $1 and product_id = $2 for update', [
        source,
        milk,
      ])
      const counting = count([[milk, 4]], { shortenPromises: true })
      await expect.poll(chain.waiting).toBe(1)
      const late = uuid()
      await plan.query(
        `insert into transfer (id, from_store_id, to_store_id, state) values ($1, $2, $3, 'PLANNED')`,
        [late, source, far],
      )
      await plan.query(
        'insert into transfer_line (transfer_id, product_id, quantity) values ($1, $2, 10000)',
        [late, milk],
      )
      await plan.query('update stock_level set reserved = 20000 where store_id = $1 and product_id = $2', [
        source,
        milk,
      ])
      await plan.query('insert into stock_level (store_id, product_id, incoming) values ($1, $2, 10000)', [
        far,
        milk,
      ])
      await plan.query('commit')

      expect(await counting).toMatchObject({ __typename: 'StockCounted' })
      expect(await seen(late, logistics)).toMatchObject({ state: 'CANCELLED' })
      expect(await level(source, milk)).toEqual([4, 4, 0])
      expect(await mismatches()).toEqual([])
    } finally {
      plan.release()
    }
  })

  test('a shipment that arrives while the count waits ships the remaining units', async () => {
    const transferId = await planned(near, [milk, 10])
    const holder = await chain.owner.connect()
    try {
      await holder.query('begin')
      await holder.query('select from stock_level where store_id = $1 for update', [source])
      const counting = count([[milk, 4]], { shortenPromises: true })
      await expect.poll(chain.waiting).toBe(1)
      const shipping = moves.change('shipTransfer', { transferId })
      await expect.poll(chain.waiting).toBe(2)
      await holder.query('commit')

      expect(await counting).toMatchObject({ __typename: 'StockCounted' })
      expect(await shipping).toMatchObject({ __typename: 'TransferShipped' })
      expect([await level(source, milk), await level(near, milk)]).toEqual([
        [0, 0, 0],
        [0, 0, 4],
      ])
      expect(await mismatches()).toEqual([])
    } finally {
      holder.release()
    }
  })

  test('only one of eight counts of a stock level at once is accepted', async () => {
    await planned(near, [milk, 15])
    const outcomes: string[] = []
    await race(8, 8, async (n) => {
      outcomes.push((await count([[milk, 3 + n]], { shortenPromises: true })).__typename)
    })
    expect(counted(outcomes)).toEqual({ StockCounted: 1, StockLevelsChanged: 7 })
    expect(await mismatches()).toEqual([])
  })
})

const keeper = user(['stock:read', 'stock:adjust', 'store:all'], [], 'keeper')

const promisedFields = `... on StockPromised { lines { product { id } onHandAfter promised
  promises { transferId transfer { id state } to { id } quantity } } }`

async function count(
  lines: [product: string, counted: number][],
  change: { expected?: number | Record<string, number>; [field: string]: unknown } = {},
  fields = `... on StockCounted { differences { counted onHand } shortenedTransfers { id } } ${promisedFields}`,
): Promise<Outcome> {
  const { expected = 20, ...rest } = change
  const inputLines = lines.map(([productId, counted]) => ({
    productId,
    counted,
    expected: typeof expected === 'number' ? expected : expected[productId],
  }))
  const input = { storeId: source, lines: inputLines, idempotencyKey: uuid(), ...rest }
  const { data, errors } = await chain.inventory.ask(mutationOf('countStock', fields), { input }, keeper)
  expect(errors).toBeUndefined()
  return (data as Outcome).countStock
}

const adjust = (delta: number, change: object = {}) => adjustOf(milk, delta, change)

async function adjustOf(productId: string, delta: number, change: object = {}): Promise<Outcome> {
  const fields = `... on StockAdjusted { level { onHand available } shortenedTransfers { id } } ${promisedFields}`
  const input = { storeId: source, productId, delta, reason: 'DAMAGE', idempotencyKey: uuid(), ...change }
  const { data, errors } = await chain.inventory.ask(mutationOf('adjustStock', fields), { input }, keeper)
  expect(errors).toBeUndefined()
  return (data as Outcome).adjustStock
}

async function seen(transferId: string, caller = logistics): Promise<Outcome> {
  const { data } = await chain.inventory.asked(
    `query ($id: ID!) { transfer(id: $id) { state cancelledAt lines { product { id } quantity short received lost }
      history { type lines { product { id } quantity } } } }`,
    { id: transferId },
    caller,
  )
  return data.transfer
}

/** Returns the units on hand, reserved and incoming. */
async function level(store: string, product: string) {
  const { on_hand, reserved, incoming } = await chain.level(store, product)
  return [on_hand, reserved, incoming]
}

const mismatches = async (...stores: string[]) =>
  (await reconcileStock(chain.as(logistics), stores.length > 0 ? stores : [source, near, far])).mismatches
