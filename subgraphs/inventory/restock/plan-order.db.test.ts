import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { adjustStock } from '../commands/adjust-stock.ts'
import { managerOf, testInventory } from '../testing.ts'

const low = 12
const patient = { timeout: 30_000 }

test('what is out of stock is planned before what was low long before it', async () => {
  const chain = await testInventory()
  const store = await chain.store()
  const take = async (product: string, units: number) =>
    adjustStock(chain.as(managerOf(store)), {
      ...{ storeId: store, productId: product, delta: -units, reason: 'LOSS' },
      idempotencyKey: uuid(),
    })
  const shelf = async () => {
    const product = await chain.product()
    await chain.shelf(store, product, { onHand: 11, reorderPoint: 10, targetLevel: 40 })
    return product
  }
  const others: string[] = []
  for (let n = 0; n < low; n++) {
    const product = await shelf()
    await take(product, 1)
    others.push(product)
  }
  const out = await shelf()
  await take(out, 11)

  // Four jobs are worked on at a time: held up, those of the other shelves would keep it from its turn if they came first.
  const blocker = await chain.owner.connect()
  await blocker.query('begin')
  await blocker.query('select from stock_level where product_id = any($1) for update', [others])
  await chain.inventory.work()
  const planned = async () => (await chain.requests(store)).map((request) => request.planned_product_id)
  await expect.poll(planned, patient).toEqual([out])
  await blocker.query('commit')
  blocker.release()
  await expect.poll(async () => (await planned()).length, patient).toBe(low + 1)
})
