import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { adjustStock } from '../../testing/commands.ts'
import { managerOf, testInventory } from '../../testing.ts'

const lowLevels = 12

test('an out-of-stock level is planned before stock levels that became low earlier', async () => {
  const chain = await testInventory()
  const store = await chain.store()
  const take = async (product: string, units: number) =>
    adjustStock(chain.as(managerOf(store)), {
      storeId: store,
      productId: product,
      delta: -units,
      reason: 'LOSS',
      idempotencyKey: uuid(),
    })
  const level = async () => {
    const product = await chain.product()
    await chain.addLevel(store, product, { onHand: 11, reorderPoint: 10, targetLevel: 40 })
    return product
  }
  for (let n = 0; n < lowLevels; n++) await take(await level(), 1)
  const out = await level()
  await take(out, 11)

  // Four jobs run at a time. All four wait for this lock, so that the first four jobs are known.
  const holder = await chain.owner.connect()
  await holder.query('begin; lock table restock_request in exclusive mode')
  await chain.inventory.work()
  await expect.poll(chain.waiting).toBe(4)
  await holder.query('commit')
  holder.release()
  await expect.poll(async () => (await chain.requests(store)).length).toBe(lowLevels + 1)

  const { rows } = await chain.owner.query(
    'select planned_product_id as product from restock_request where store_id = $1 order by requested_at limit 4',
    [store],
  )
  expect(rows).toContainEqual({ product: out })
})
