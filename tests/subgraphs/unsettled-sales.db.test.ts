import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { commitStock } from '../../subgraphs/inventory/stock/commit-stock.ts'
import { checkSale } from '../../subgraphs/sales/checkout/check-sale.ts'
import { openSale } from '../../subgraphs/sales/checkout/open-sale.ts'
import type { PendingSale } from '../../subgraphs/sales/checkout/pending-sale.ts'
import { finish } from '../../subgraphs/sales/checkout/ring-up-sale.ts'
import { sweepSales } from '../../subgraphs/sales/checkout/sweep.ts'
import type { Context } from '../../subgraphs/sales/context.ts'
import { type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
beforeAll(async () => {
  chain = await testCheckouts()
})

const sweep = () => sweepSales.sweep(chain.sales.context())

describe('finishing one sale several times at once', () => {
  test('completes it only once', async () => {
    const { checkout, product, sale } = await left({ quantity: 3 })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => finish(chain.sales.context() as Context, sale)),
    )

    for (const answer of answers)
      expect(answer).toEqual({ __typename: 'SaleCompleted', sale: { id: sale.id } })
    expect(await chain.onHand(checkout, product)).toBe(7)
    expect(await chain.emitted(sale.id)).toMatchObject([{ type: 'SaleCompleted', data: { number: 1 } }])
    expect(await rowOf(sale.id)).toMatchObject({ state: 'COMPLETED', number: 1 })
  })

  test('rejects it only once, and gives the reason to all', async () => {
    const { checkout, product, sale } = await left({ quantity: 11 })
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, () => finish(chain.sales.context() as Context, sale)),
    )

    for (const answer of answers)
      expect(answer).toMatchObject({
        reason: { type: 'InsufficientStock', data: { lines: [{ available: 10_000 }] } },
      })
    expect(await chain.onHand(checkout, product)).toBe(10)
    expect(await chain.emitted(sale.id)).toMatchObject([
      { type: 'SaleRejected', data: { problem: 'INSUFFICIENT_STOCK' } },
    ])
  })

  test('records the cashier who rang it up, not the caller who finishes it', async () => {
    const { sale } = await left({ quantity: 1 })
    await finish(chain.sales.context() as Context, sale)
    const { rows } = await chain.owner.query(
      `select actor_name from event where subject = $1 union all select actor_name from outbox where subject = $1`,
      [`Sale/${sale.id}`],
    )
    const { rows: ledger } = await chain.stock.owner.query(
      'select actor_name, reason from stock_movement where reference_id = $1',
      [sale.id],
    )
    expect(rows).toEqual([{ actor_name: 'cashier' }])
    expect(ledger).toEqual([{ actor_name: 'cashier', reason: 'SALE' }])
  })
})

describe('a sweep', () => {
  test('completes a sale whose stock was never requested', async () => {
    const { checkout, product, sale } = await left({ quantity: 4 })
    await sweep()
    expect(await rowOf(sale.id)).toMatchObject({ state: 'COMPLETED', number: 1, total: 1000 })
    expect(await chain.onHand(checkout, product)).toBe(6)
  })

  test('completes a sale whose stock was taken, and does not take it again', async () => {
    const { checkout, product, sale } = await left({ quantity: 4 })
    await askInventory(sale)
    expect(await chain.onHand(checkout, product)).toBe(6)
    await Promise.all([sweep(), sweep()])

    expect(await rowOf(sale.id)).toMatchObject({ state: 'COMPLETED', number: 1 })
    expect(await chain.onHand(checkout, product)).toBe(6)
    expect(await chain.stock.mismatches()).toEqual([])
  })

  test('rejects a sale for which there is not enough stock', async () => {
    const { checkout, product, sale } = await left({ quantity: 11 })
    await sweep()
    expect(await rowOf(sale.id)).toMatchObject({
      state: 'REJECTED',
      number: null,
      rejection: { __typename: 'InsufficientStock', lines: [{ requested: 11_000, available: 10_000 }] },
    })
    expect(await chain.onHand(checkout, product)).toBe(10)
  })

  test('rejects a sale that was rejected before the crash, though stock has arrived since', async () => {
    const { checkout, product, sale } = await left({ quantity: 11 })
    await askInventory(sale)
    await chain.stock.owner.query('update stock_level set on_hand = 50000 where product_id = $1', [product])
    await sweep()

    expect(await rowOf(sale.id)).toMatchObject({ state: 'REJECTED' })
    expect(await chain.onHand(checkout, product)).toBe(50)
  })

  test('leaves a sale that is just being rung up to its cashier', async () => {
    const { sale } = await left({ quantity: 1, age: '1 second' })
    await sweep()
    expect(await rowOf(sale.id)).toMatchObject({ state: 'PENDING' })
    await finish(chain.context, sale)
  })

  test('waits while inventory fails, and the cashier gets an error; the next sweep settles', async () => {
    const checkout = await chain.checkout()
    const product = await chain.product(checkout, { onHand: 10 })
    const input = { lines: [{ productId: product, quantity: 2 }], idempotencyKey: uuid() }
    await chain.stock.owner.query('revoke insert on idempotency from inventory_app')
    expect(await chain.ring(checkout, input)).toMatchObject({ error: 'INTERNAL_SERVER_ERROR' })
    await age(checkout.store)
    await sweep()
    const [waiting] = await chain.salesOf(checkout.store)
    expect(waiting).toMatchObject({ state: 'PENDING' })

    await chain.stock.owner.query('grant insert on idempotency to inventory_app')
    await sweep()

    expect(await rowOf(waiting.id)).toMatchObject({ state: 'COMPLETED' })
    expect(await chain.ring(checkout, input)).toMatchObject({ sale: { id: waiting.id, number: 1 } })
    expect(await chain.onHand(checkout, product)).toBe(8)
  })

  test('settles the others when one cannot be settled', async () => {
    const stuck = await left({ quantity: 1, taxClass: 'REDUCED' })
    const others = [await left({ quantity: 1 }), await left({ quantity: 1 })]
    await chain.owner.query(
      `alter table sale add constraint stuck check (id <> '${stuck.sale.id}' or state = 'PENDING')`,
    )
    await sweep()

    expect(await rowOf(stuck.sale.id)).toMatchObject({ state: 'PENDING' })
    for (const { sale } of others) expect(await rowOf(sale.id)).toMatchObject({ state: 'COMPLETED' })
    await chain.owner.query('alter table sale drop constraint stuck')
    await sweep()
    expect(await rowOf(stuck.sale.id)).toMatchObject({ state: 'COMPLETED' })
  })
})

/** Makes a sale as a crash leaves it: its row exists, with 10 of its product on the stock level. */
async function left({ quantity, taxClass = 'STANDARD', age: old = '6 seconds' }: Left) {
  const checkout = await chain.checkout()
  const product = await chain.product(checkout, { onHand: 10, price: 250, taxClass })
  const input = {
    storeId: checkout.store,
    registerId: checkout.register,
    idempotencyKey: uuid(),
    lines: [{ productId: product, quantity: quantity * 1_000 }],
  }
  const sale = await openSale(
    chain.sales.context({ principal: checkout.cashier }) as Context,
    input,
    checkSale(input),
  )
  await age(checkout.store, old)
  return { checkout, product, sale }
}

interface Left {
  quantity: number
  taxClass?: string
  age?: string
}

const age = (store: string, by = '6 seconds') =>
  chain.owner.query('update sale set created_at = now() - $2::interval where store_id = $1', [store, by])

/** The last step of the crashed process. */
const askInventory = ({ id, storeId, cashier: actor, lines }: PendingSale) =>
  commitStock(chain.stock.context, { id, storeId, actor, lines })

async function rowOf(id: string) {
  const { rows } = await chain.owner.query('select * from sale where id = $1', [id])
  return rows[0]
}
