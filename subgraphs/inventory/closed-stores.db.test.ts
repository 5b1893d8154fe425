import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { StoreClosed, StoreReopened } from '../../contracts/events/stores.ts'
import { anonymous } from '../../runtime/access/principal.ts'
import type { EventDefinition } from '../../runtime/events/event.ts'
import { applyEvent } from '../../runtime/testing/apply-event.ts'
import { mutationOf } from '../../runtime/testing/changes.ts'
import { user } from '../../runtime/testing/principals.ts'
import type { Outcome } from '../../runtime/testing/subgraphs.ts'
import { evaluate } from './alerts/evaluate-thresholds.ts'
import { reviewStores } from './alerts/review-stores.ts'
import { planNeed } from './restock/planning/plan-need.ts'
import { reconcileStock } from './stock/ledger/integrity.ts'
import { inventory } from './subgraph.ts'
import { commitStock } from './testing/commands.ts'
import { part, transfersOf } from './testing/transfers.ts'
import { logistics, type TestInventory, testInventory } from './testing.ts'
import { receiveAutomatically } from './transfers/receive-transfer.ts'
import { shipPlannedTransfer } from './transfers/ship-transfer.ts'

let chain: TestInventory
let moves: ReturnType<typeof transfersOf>
let [store, other, product] = ['', '', '']
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  moves = transfersOf(chain)
})
beforeEach(async () => {
  ;[store, other, product] = [await chain.store(), await chain.store(), await chain.product()]
  await chain.addLevel(store, product, { onHand: 20, reorderPoint: 5, targetLevel: 30 })
})

const keeper = user(
  ['stock:read', 'stock:adjust', 'transfer:send', 'transfer:receive', 'store:all'],
  [],
  'keeper',
)

describe('the stock of a closed store', () => {
  test('leaves by transfer, adjustment, adjustment in bulk and count, and the ledger adds up', async () => {
    await close()

    const planned = await moves.change('planTransfer', {
      fromStoreId: store,
      toStoreId: other,
      lines: [part(product, 8)],
    })
    await moves.change('shipTransfer', { transferId: planned.transfer.id })
    await moves.change('receiveTransfer', { transferId: planned.transfer.id })
    const level = { storeId: store, productId: product }
    expect(await change('adjustStock', { ...level, delta: -2, reason: 'DAMAGE' })).toBe('StockAdjusted')
    const bulk = { mode: 'ALL_OR_NOTHING', reason: 'LOSS', lines: [{ ...level, delta: -1 }] }
    expect(await change('adjustStockInBulk', bulk)).toBe('StockAdjustedInBulk')
    const lines = [{ productId: product, counted: 3, expected: 9 }]
    expect(await change('countStock', { storeId: store, lines })).toBe('StockCounted')

    expect((await chain.level(store, product)).on_hand).toBe(3)
    expect((await chain.level(other, product)).on_hand).toBe(8)
    expect(await reconcileStock(chain.as(logistics), [store, other])).toEqual({ levels: 2, mismatches: [] })
  })

  test('does not make a product available', async () => {
    expect(await availability()).toBe('IN_STOCK')
    await close()
    expect(await availability()).toBe('OUT')
    await chain.addLevel(other, product, { onHand: 2, reorderPoint: 5 })
    expect(await availability()).toBe('LOW')
    await reopen()
    expect(await availability()).toBe('IN_STOCK')
  })

  test('is on no list of stock levels that are low or over', async () => {
    await chain.setOnHand(store, product, 4)
    expect(await lowStores()).toEqual([store])
    await close()
    expect(await lowStores()).toEqual([])
  })

  test('receives no delivery, no request and no transfer', async () => {
    await chain.addLevel(other, product, { onHand: 20 })
    await close()
    expect(
      await moves.change('planTransfer', {
        fromStoreId: other,
        toStoreId: store,
        lines: [part(product, 1)],
      }),
    ).toMatchObject({ code: 'STORE_CLOSED', storeId: store })
  })
})

describe('the closing of a store', () => {
  test('resolves exactly the alerts of the store, with an event for each', async () => {
    await chain.setOnHand(store, product, 4)
    await chain.addLevel(other, product, { onHand: 20, reorderPoint: 5 })
    await chain.setOnHand(other, product, 4)

    await close()
    await reviewStores(chain.context)

    expect([await alerts(store), await alerts(other)]).toEqual([['RESOLVED'], ['OPEN']])
    const { rows } = await chain.owner.query('select id from stock_alert where store_id = $1', [store])
    expect((await chain.emitted(`StockAlert/${rows[0].id}`)).at(-1)!.type).toBe('StockAlertResolved')
    expect((await chain.owner.query('select from store_review')).rowCount).toBe(0)
  })

  test('prevents new alerts and planned requests for the store', async () => {
    await close()
    await chain.owner.query('delete from restock_need')
    await chain.setOnHand(store, product, 0)
    expect(await alerts(store)).toEqual([])
    expect((await chain.owner.query('select from restock_need')).rowCount).toBe(0)
  })

  test('withdraws the planned requests of the store that are not approved', async () => {
    const planned = await chain.plannedRequest()
    await chain.owner.query('delete from restock_need')
    await close(planned.store)
    const { rows } = await chain.owner.query('select store_id, product_id from restock_need')
    expect(rows).toEqual([{ store_id: planned.store, product_id: planned.product }])

    await planNeed(chain.context, { storeId: planned.store, productId: planned.product })
    expect(await chain.request(planned.request)).toMatchObject({
      state: 'CANCELLED',
      reason: expect.stringContaining('closed'),
    })
  })

  test('handles a large store in batches, and continues after an interruption', async () => {
    await chain.owner.query(
      `with made as (
         insert into product (id, sku, name, price, tax_class, category_id)
         select uuidv7(), gen_random_uuid(), 'Many', 100, 'ZERO', (select id from category limit 1)
         from generate_series(1, 1200) returning id),
       alert as (
         insert into stock_alert (store_id, product_id, severity, state, available)
         select $1, id, 'OUT_OF_STOCK', 'OPEN', 0 from made)
       insert into stock_level (store_id, product_id, reorder_point) select $1, id, 5 from made`,
      [store],
    )
    await chain.owner.query('delete from store_review')
    await close()
    const resolved = async () => (await alerts(store)).filter((state) => state === 'RESOLVED').length
    let parts = 0
    const crashing: typeof chain.context.transaction = (work) => {
      if (++parts > 1) throw new Error('crash')
      return chain.context.transaction(work)
    }

    await expect(reviewStores({ transaction: crashing })).rejects.toThrow('crash')
    expect(await resolved()).toBe(500)
    const statements = await chain.inventory.statementsOf(() => reviewStores(chain.context))

    expect(await resolved()).toBe(1200)
    expect(statements.filter((text) => text === evaluate([]).text)).toHaveLength(2)
  })

  test('starts again when the store reopens in between', async () => {
    await chain.setOnHand(store, product, 4)
    await close()
    await reopen()
    await reviewStores(chain.context)
    expect(await alerts(store)).toEqual(['OPEN'])
  })
})

describe('the reopening of a store', () => {
  test('gives every stock level that is low by now an alert and a planned request', async () => {
    await close()
    await chain.setOnHand(store, product, 3)
    await reviewStores(chain.context)
    expect(await alerts(store)).toEqual([])

    await reopen()
    await reviewStores(chain.context)

    expect(await alerts(store)).toEqual(['OPEN'])
    const { rows } = await chain.owner.query('select product_id from restock_need where store_id = $1', [
      store,
    ])
    expect(rows).toEqual([{ product_id: product }])
  })
})

describe('a transfer to a store that has closed since', () => {
  const toClosed = { fromStoreId: '', toStoreId: '' }
  beforeEach(async () => {
    await chain.addLevel(other, product, { onHand: 20 })
    Object.assign(toClosed, { fromStoreId: other, toStoreId: store })
  })
  const planned = async () =>
    (await moves.change('planTransfer', { ...toClosed, lines: [part(product, 6)] })).transfer.id as string

  test('is not shipped by hand, and can be called off', async () => {
    const transferId = await planned()
    await close()

    expect(await moves.change('shipTransfer', { transferId })).toMatchObject({ code: 'STORE_CLOSED' })
    expect(await moves.change('cancelTransfer', { transferId })).toMatchObject({
      __typename: 'TransferCancelled',
    })
    expect(await chain.level(other, product)).toMatchObject({ on_hand: 20, reserved: 0 })
    expect((await chain.level(store, product)).incoming).toBe(0)
  })

  test('is cancelled by the job when it belongs to a request, which is cancelled too', async () => {
    const restock = await chain.plannedRequest()
    await moves.approve(restock.request)
    const [transfer] = await chain.transfers(restock.request)
    await close(restock.store)

    await shipPlannedTransfer(chain.context, transfer.id)

    expect(await chain.transfers(restock.request)).toMatchObject([{ state: 'CANCELLED' }])
    expect((await chain.request(restock.request)).state).toBe('CANCELLED')
    expect(await chain.level(restock.centre, restock.product)).toMatchObject({ on_hand: 100, reserved: 0 })
    expect((await chain.level(restock.store, restock.product)).incoming).toBe(0)
    const [event] = (await chain.emitted(`Transfer/${transfer.id}`)).slice(-1)
    expect(event).toMatchObject({
      type: 'TransferCancelled',
      data: { note: expect.stringContaining('closed') },
    })
  })

  test.each(['AUTOMATIC', 'CONFIRMED'])(
    'is received there when it was shipped before (%s), and its stock can leave again',
    async (receiving) => {
      await chain.owner.query('update store set receiving = $2 where id = $1', [store, receiving])
      const transferId = await planned()
      await moves.change('shipTransfer', { transferId })
      await close()

      if (receiving === 'AUTOMATIC') await receiveAutomatically(chain.context, transferId)
      else await moves.change('receiveTransfer', { transferId })

      expect(await chain.level(store, product)).toMatchObject({ on_hand: 26, incoming: 0 })
      const back = { fromStoreId: store, toStoreId: other, lines: [part(product, 26)] }
      expect(await moves.change('planTransfer', back)).toMatchObject({ __typename: 'TransferPlanned' })
      expect(await moves.mismatches({ sourceStore: other, receiver: store })).toEqual([])
    },
  )
})

test('a sale that was rung up before the closing takes its stock and opens no alert', async () => {
  await close()
  const sale = await commitStock(chain.context, {
    id: uuid(),
    storeId: store,
    actor: { id: 'c', name: 'cashier' },
    lines: [{ productId: product, quantity: 18 }],
  })
  expect(sale.__typename).toBe('StockCommitted')
  expect(await alerts(store)).toEqual([])
})

const stateOf = async (id: string, closedAt: string | null) => ({
  id,
  code: id,
  name: 'Store',
  kind: 'STANDARD_STORE',
  timeZone: 'UTC',
  suppliedBy: null,
  hours: [],
  receiving: (await chain.owner.query('select receiving from store where id = $1', [id])).rows[0].receiving,
  version: 2,
  closedAt,
  address: { street: 'S', city: 'C', region: null, postalCode: null, country: 'CA' },
})

const tell = async (event: EventDefinition, id: string, closedAt: string | null) =>
  applyEvent(chain.inventory, inventory, event, { data: await stateOf(id, closedAt) })

const close = (id = store) => tell(StoreClosed, id, '2026-03-01T10:00:00.000Z')
const reopen = (id = store) => tell(StoreReopened, id, null)

async function change(name: string, input: object): Promise<string> {
  const { data, errors } = await chain.inventory.ask(
    mutationOf(name),
    { input: { idempotencyKey: uuid(), ...input } },
    keeper,
  )
  expect(errors).toBeUndefined()
  return (data as Outcome)[name].__typename
}

async function alerts(storeId: string): Promise<string[]> {
  const { rows } = await chain.owner.query('select state from stock_alert where store_id = $1', [storeId])
  return rows.map(({ state }) => state)
}

async function availability() {
  const { data } = await chain.inventory.ask(
    'query ($id: ID!) { product(id: $id) { availability } }',
    { id: product },
    anonymous,
  )
  return (data as Outcome).product.availability
}

async function lowStores(): Promise<string[]> {
  const { data } = await chain.inventory.ask(
    'query ($id: ID!) { stockLevels(filter: { productId: $id, status: LOW }) { nodes { store { id } } } }',
    { id: product },
    logistics,
  )
  return (data as Outcome).stockLevels.nodes.map(({ store }: Outcome) => store.id)
}
