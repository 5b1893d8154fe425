import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { person } from '../../runtime/testing/principals.ts'
import { type TestTills, testTills } from '../support/subgraphs.ts'

let chain: TestTills
beforeAll(async () => {
  chain = await testTills()
})

const busy = { code: 'BUSY', retryAfterSeconds: expect.any(Number) }

test('a command whose shelf is locked for too long is BUSY', async () => {
  const { till, product } = await shelf()
  const manager = person(['stock:adjust'], [till.store], 'manager')
  const input = { storeId: till.store, productId: product, delta: 1, reason: 'CORRECTION' }
  const adjust = () =>
    chain.stock.inventory.ask(
      'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }',
      { input: { ...input, idempotencyKey: 'one' } },
      manager,
    )

  const { errors } = await whileLocked(product, adjust)

  expect(errors).toMatchObject([{ path: ['adjustStock'], extensions: busy }])
  expect((await adjust()).data).toEqual({ adjustStock: { __typename: 'StockAdjusted' } })
  expect(await chain.onHand(till, product)).toBe(11)
})

test('a sale is BUSY when inventory is, and the same key completes it once', async () => {
  const { till, product } = await shelf()
  const input = { lines: [{ productId: product, quantity: 2 }], idempotencyKey: uuid() }

  expect(await whileLocked(product, () => chain.ring(till, input))).toEqual({ error: 'BUSY' })

  expect(await chain.ring(till, input)).toMatchObject({ __typename: 'SaleCompleted' })
  expect(await chain.onHand(till, product)).toBe(8)
})

async function shelf() {
  const till = await chain.till()
  return { till, product: await chain.product(till, { onHand: 10 }) }
}

/** Runs `work` while another transaction holds the shelves of a product. */
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
