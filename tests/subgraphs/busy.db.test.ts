import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { user } from '../../runtime/testing/principals.ts'
import { type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
beforeAll(async () => {
  chain = await testCheckouts()
})

const busy = { code: 'BUSY', retryAfterSeconds: expect.any(Number) }

test('a command whose stock level is locked for too long is BUSY', async () => {
  const { checkout, product } = await level()
  const manager = user(['stock:adjust'], [checkout.store], 'manager')
  const input = { storeId: checkout.store, productId: product, delta: 1, reason: 'CORRECTION' }
  const adjust = () =>
    chain.stock.inventory.ask(
      'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }',
      { input: { ...input, idempotencyKey: 'one' } },
      manager,
    )

  const { errors } = await whileLocked(product, adjust)

  expect(errors).toMatchObject([{ path: ['adjustStock'], extensions: busy }])
  expect((await adjust()).data).toEqual({ adjustStock: { __typename: 'StockAdjusted' } })
  expect(await chain.onHand(checkout, product)).toBe(11)
})

test('a sale is BUSY when inventory is, and the same key completes it exactly once', async () => {
  const { checkout, product } = await level()
  const input = { lines: [{ productId: product, quantity: 2 }], idempotencyKey: uuid() }

  expect(await whileLocked(product, () => chain.ring(checkout, input))).toEqual({ error: 'BUSY' })

  expect(await chain.ring(checkout, input)).toMatchObject({ __typename: 'SaleCompleted' })
  expect(await chain.onHand(checkout, product)).toBe(8)
})

async function level() {
  const checkout = await chain.checkout()
  return { checkout, product: await chain.product(checkout, { onHand: 10 }) }
}

/** Runs `work` while another transaction locks the stock levels of a product. */
async function whileLocked<T>(product: string, work: () => Promise<T>): Promise<T> {
  const holder = await chain.stock.owner.connect()
  try {
    await holder.query('begin')
    await holder.query('select from stock_level where product_id = $1 for update', [product])
    return await work()
  } finally {
    await holder.query('rollback')
    holder.release()
  }
}
