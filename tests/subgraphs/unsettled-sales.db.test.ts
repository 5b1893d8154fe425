import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { commitStock, type Taking, takeStock } from '../../contracts/calls/inventory.ts'
import { serviceOf } from '../../runtime/access/principal.ts'
import { requestHash } from '../../runtime/idempotency/idempotency.ts'
import { KeptSale } from '../../subgraphs/sales/checkout/kept-sale.ts'
import { settle } from '../../subgraphs/sales/checkout/settle.ts'
import { sweepSales } from '../../subgraphs/sales/checkout/sweep.ts'
import { countUnsettled } from '../../subgraphs/sales/checkout/unsettled.ts'
import type { Context } from '../../subgraphs/sales/context.ts'
import { type Checkout, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
beforeAll(async () => {
  chain = await testCheckouts()
})

const context = () => chain.sales.context() as Context
const sweep = () => sweepSales.sweep(context())
const settleAgain = (taking: Taking) => settle(context(), taking, KeptSale.parse(taking.sale))

describe('settling one sale several times at once', () => {
  test('completes it only once', async () => {
    const { checkout, product, taking } = await taken({ quantity: 3 })
    const answers = await Promise.all(Array.from({ length: 10 }, () => settleAgain(taking)))

    for (const answer of answers)
      expect(answer).toEqual({ __typename: 'SaleCompleted', sale: { id: taking.id } })
    expect(await chain.onHand(checkout, product)).toBe(7)
    expect(await chain.emitted(taking.id)).toMatchObject([{ type: 'SaleCompleted', data: { number: 1 } }])
    expect(await rowOf(taking.id)).toMatchObject({ state: 'COMPLETED', number: 1 })
    expect(await nextNumber(checkout)).toBe(2)
  })

  test('rejects it only once, and gives the reason to all', async () => {
    const { checkout, product, taking } = await taken({ quantity: 11 })
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => settleAgain(taking)))

    for (const answer of answers)
      expect(answer).toMatchObject({
        reason: { type: 'InsufficientStock', data: { lines: [{ available: 10_000 }] } },
      })
    expect(await chain.onHand(checkout, product)).toBe(10)
    expect(await chain.emitted(taking.id)).toMatchObject([
      { type: 'SaleRejected', data: { problem: 'INSUFFICIENT_STOCK' } },
    ])
  })

  test('records the cashier who rang it up, not the caller who settles it', async () => {
    const { taking } = await taken({ quantity: 1 })
    await settleAgain(taking)
    const { rows } = await chain.owner.query(
      `select actor_name from event where subject = $1 union all select actor_name from outbox where subject = $1`,
      [`Sale/${taking.id}`],
    )
    const { rows: ledger } = await chain.stock.owner.query(
      'select actor_name, reason from stock_movement where reference_id = $1',
      [taking.id],
    )
    expect(rows).toEqual([{ actor_name: 'cashier' }])
    expect(ledger).toEqual([{ actor_name: 'cashier', reason: 'SALE' }])
  })

  test('writes one outcome, when one process completes the sale and the others reject it', async () => {
    const { checkout, product, taking, session } = await taken({ quantity: 2, inSession: true })
    const answers = [settleAgain(taking), closeSession(session!), settleAgain(taking), settleAgain(taking)]
    const [one, , ...others] = await Promise.allSettled(answers)

    for (const other of others) expect(other).toEqual(one)
    const { state } = await rowOf(taking.id)
    await sweep()
    expect(await chain.onHand(checkout, product)).toBe(state === 'COMPLETED' ? 8 : 10)
    expect(await inBalance(product)).toBe(true)
  })
})

describe('a sweep', () => {
  test('completes a sale whose stock was taken, and does not take it again', async () => {
    const { checkout, product, taking } = await taken({ quantity: 4 })
    expect(await chain.onHand(checkout, product)).toBe(6)
    await Promise.all([sweep(), sweep()])

    expect(await rowOf(taking.id)).toMatchObject({ state: 'COMPLETED', number: 1, total: 1000 })
    expect(await chain.onHand(checkout, product)).toBe(6)
    expect(await inBalance(product)).toBe(true)
    expect(await takingOf(taking.id)).toMatchObject({ settled_at: expect.any(Date), returned: false })
  })

  test('rejects a sale that was rejected before the crash, though stock has arrived since', async () => {
    const { checkout, product, taking } = await taken({ quantity: 11 })
    await chain.stock.owner.query('update stock_level set on_hand = 50000 where product_id = $1', [product])
    await sweep()

    expect(await rowOf(taking.id)).toMatchObject({
      state: 'REJECTED',
      number: null,
      rejection: { __typename: 'InsufficientStock', lines: [{ requested: 11_000, available: 10_000 }] },
    })
    expect(await chain.onHand(checkout, product)).toBe(50)
    expect(await takingOf(taking.id)).toMatchObject({ settled_at: expect.any(Date), returned: false })
  })

  test('gives the stock of a rejected sale back, once, also after a crash before that', async () => {
    const { checkout, product, taking, session } = await taken({ quantity: 4, inSession: true })
    await closeSession(session!)
    const call = context()
    const without = { ...call, call: () => Promise.reject(new Error('inventory is away')) }
    const kept = KeptSale.parse(taking.sale)
    await expect(settle(without as Context, taking, kept)).rejects.toMatchObject({ code: 'NO_OPEN_SESSION' })
    expect(await chain.onHand(checkout, product)).toBe(6)
    await Promise.all([sweep(), sweep()])

    expect(await chain.onHand(checkout, product)).toBe(10)
    expect(await rowOf(taking.id)).toMatchObject({ state: 'REJECTED' })
    expect(await takingOf(taking.id)).toMatchObject({ returned: true })
    expect(await inBalance(product)).toBe(true)
    const { rows } = await chain.stock.owner.query(
      'select delta::int, reason from stock_movement where reference_id = $1 order by id',
      [taking.id],
    )
    expect(rows).toEqual([
      { delta: -4, reason: 'SALE' },
      { delta: 4, reason: 'SALE' },
    ])
  })

  test('leaves a sale that is just being rung up to its cashier', async () => {
    const { taking } = await taken({ quantity: 1, age: '1 second' })
    await sweep()
    expect(await rowOf(taking.id)).toBeUndefined()
    await settleAgain(taking)
  })

  test('waits while its own database fails, and the cashier gets an error; the next sweep settles', async () => {
    const checkout = await chain.checkout()
    const product = await chain.product(checkout, { onHand: 10 })
    const input = { lines: [{ productId: product, quantity: 2 }], idempotencyKey: uuid() }
    await chain.owner.query('revoke insert on payment from sales_app')
    expect(await chain.ring(checkout, input)).toMatchObject({ error: 'INTERNAL_SERVER_ERROR' })
    await age(checkout.store)
    await sweep()
    expect(await chain.salesOf(checkout.store)).toEqual([])
    expect(await chain.onHand(checkout, product)).toBe(8)
    expect(await countUnsettled(serviceContext(), checkout.store)).toBe(1)

    await chain.owner.query('grant insert on payment to sales_app')
    await sweep()

    const [sale] = await chain.salesOf(checkout.store)
    expect(sale).toMatchObject({ state: 'COMPLETED' })
    expect(await chain.ring(checkout, input)).toMatchObject({ sale: { id: sale.id, number: 1 } })
    expect(await chain.onHand(checkout, product)).toBe(8)
    expect(await countUnsettled(serviceContext(), checkout.store)).toBe(0)
  })

  test('settles the others when one cannot be settled', async () => {
    const stuck = await taken({ quantity: 1 })
    const others = [await taken({ quantity: 1 }), await taken({ quantity: 1 })]
    await chain.owner.query(`alter table sale add constraint stuck check (id <> '${stuck.taking.id}')`)
    await sweep()

    expect(await rowOf(stuck.taking.id)).toBeUndefined()
    for (const { taking } of others) expect(await rowOf(taking.id)).toMatchObject({ state: 'COMPLETED' })
    await chain.owner.query('alter table sale drop constraint stuck')
    await sweep()
    expect(await rowOf(stuck.taking.id)).toMatchObject({ state: 'COMPLETED' })
  })

  test('tells inventory the outcomes of 20 sales in one call, or in two when others became due', async () => {
    const checkout = await chain.checkout()
    const product = await chain.product(checkout, { onHand: 100 })
    for (let n = 0; n < 20; n++) await chain.ring(checkout, { lines: [{ productId: product, quantity: 1 }] })
    await age(checkout.store)
    const statements = await chain.stock.inventory.statementsOf(sweep)
    expect(statements.filter((text) => text.includes('update taking')).length).toBeLessThan(3)
    expect(await openOf(checkout)).toEqual([])
  })
})

describe('a late request to take stock', () => {
  test('takes nothing after its sale was rejected and the stock went back', async () => {
    const { checkout, product, taking, session } = await taken({ quantity: 4, inSession: true })
    await closeSession(session!)
    await sweep()
    expect(await chain.onHand(checkout, product)).toBe(10)

    const late = await takeAgain(checkout, taking)

    expect(late).toEqual(taking)
    await expect(settleAgain(late)).rejects.toMatchObject({ code: 'NO_OPEN_SESSION' })
    expect(await chain.onHand(checkout, product)).toBe(10)
  })

  test('(control) takes it again when the taking is gone', async () => {
    const { checkout, product, taking, session } = await taken({ quantity: 4, inSession: true })
    await closeSession(session!)
    await sweep()
    await chain.stock.owner.query('delete from taking where id = $1', [taking.id])
    await takeAgain(checkout, taking)
    expect(await chain.onHand(checkout, product)).toBe(6)
  })
})

describe('a sale that an earlier version left PENDING', () => {
  test('is completed by a sweep, its stock taken once, also when it was taken before', async () => {
    for (const takenBefore of [false, true]) {
      const { checkout, product, id } = await pending({ quantity: 4 })
      if (takenBefore) await askInventory(id, checkout, product, 4)
      expect(await countUnsettled(serviceContext(), checkout.store)).toBe(1)
      await Promise.all([sweep(), sweep()])
      expect(await rowOf(id)).toMatchObject({ state: 'COMPLETED', number: 1, total: 1000 })
      expect(await chain.onHand(checkout, product)).toBe(6)
      const [{ data }] = await chain.emitted(id)
      expect(data).toMatchObject({ number: 1, payments: [{ kind: 'CASH', amount: 1000 }] })
      expect(await inBalance(product)).toBe(true)
    }
  })

  test('is rejected by a sweep without enough stock, also when stock has arrived since the rejection', async () => {
    const { checkout, product, id } = await pending({ quantity: 11 })
    await askInventory(id, checkout, product, 11)
    await chain.stock.owner.query('update stock_level set on_hand = 50000 where product_id = $1', [product])
    await sweep()
    expect(await rowOf(id)).toMatchObject({ state: 'REJECTED', number: null })
    expect(await chain.onHand(checkout, product)).toBe(50)
  })

  test('is completed by a retry of its request', async () => {
    const { checkout, product, id, key, hash } = await pending({ quantity: 1, age: '0 seconds' })
    await chain.owner.query('update sale set request_hash = $2 where id = $1', [id, hash])
    const input = { lines: [{ productId: product, quantity: 1 }], idempotencyKey: key }
    expect(await chain.ring(checkout, input)).toMatchObject({ sale: { id, number: 1, state: 'COMPLETED' } })
  })
})

interface Left {
  quantity: number
  age?: string
  inSession?: boolean
}

/** Makes a sale as a crash leaves it: its stock is taken of 10 on the stock level, and it is not written. */
async function taken({ quantity, age: old = '6 seconds', inSession = false }: Left) {
  const checkout = await chain.checkout()
  const product = await chain.product(checkout, { onHand: 10, price: 250 })
  const session = inSession ? await chain.openSession(checkout) : null
  const [id, key, at] = [uuid(), uuid(), new Date().toISOString()]
  const actor = { id: 'id-of-cashier', name: 'cashier' }
  const lines = [{ productId: product, quantity: quantity * 1_000, shownPrice: null }]
  const sale: KeptSale = {
    key,
    requestHash: '',
    registerId: checkout.register,
    sessionId: session,
    timeZone: 'America/Toronto',
    at,
    cashier: actor,
    lines,
    payments: null,
  }
  const taking = await context().call(takeStock, {
    input: { id, storeId: checkout.store, key, actor, at, lines, sale },
  })
  await age(checkout.store, old)
  return { checkout, product, taking, session }
}

/** The request of a process that was paused. */
function takeAgain({ store }: Checkout, taking: Taking) {
  const { key, at, cashier, lines } = KeptSale.parse(taking.sale)
  const input = { id: uuid(), storeId: store, key, actor: cashier, at, lines, sale: taking.sale }
  return context().call(takeStock, { input })
}

/** Makes a sale as an earlier version left it: its row is PENDING. */
async function pending({ quantity, age: old = '6 seconds' }: Left) {
  const checkout = await chain.checkout()
  const product = await chain.product(checkout, { onHand: 10, price: 250 })
  const [id, key] = [uuid(), uuid()]
  await chain.owner.query(
    `insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, currency, cashier_id,
                       cashier_name, created_at)
     values ($1, $2, $3, 'PENDING', $4, '', 'CAD', 'id-of-cashier', 'cashier', now() - $5::interval)`,
    [id, checkout.store, checkout.register, key, old],
  )
  await chain.owner.query(
    'insert into sale_line (sale_id, place, product_id, quantity) values ($1, 0, $2, $3)',
    [id, product, quantity * 1_000],
  )
  const lines = [{ productId: product, quantity: 1, shownPrice: null }]
  const hash = requestHash({ registerId: checkout.register, lines })
  return { checkout, product, id, key, hash }
}

/** The last step of the process of the earlier version that crashed. */
const askInventory = (id: string, { store }: Checkout, productId: string, quantity: number) =>
  context().call(commitStock, {
    input: {
      id,
      storeId: store,
      actor: { id: 'id-of-cashier', name: 'cashier' },
      lines: [{ productId, quantity: quantity * 1_000, shownPrice: null }],
    },
  })

const age = (store: string, by = '6 seconds') =>
  chain.stock.owner.query('update taking set at = now() - $2::interval where store_id = $1', [store, by])

const closeSession = (id: string) =>
  chain.owner.query(
    `update register_session set closed_at = now(), closed_by_id = 'c', closed_by_name = 'cashier' where id = $1`,
    [id],
  )

const serviceContext = () => chain.sales.context({ principal: serviceOf('stores') }) as Context

async function rowOf(id: string) {
  const { rows } = await chain.owner.query('select * from sale where id = $1', [id])
  return rows[0]
}

async function takingOf(id: string) {
  const { rows } = await chain.stock.owner.query('select * from taking where id = $1', [id])
  return rows[0]
}

/** True when the stock level of a product is the sum of its ledger. */
const inBalance = async (product: string) =>
  !(await chain.stock.mismatches()).some((level) => (level as { product_id: string }).product_id === product)

async function openOf({ store }: Checkout) {
  const { rows } = await chain.stock.owner.query(
    'select id from taking where store_id = $1 and settled_at is null',
    [store],
  )
  return rows
}

async function nextNumber(checkout: Checkout) {
  const productId = await chain.product(checkout)
  const { sale } = await chain.ring(checkout, { lines: [{ productId, quantity: 1 }] })
  return sale.number
}
