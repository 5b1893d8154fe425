import { expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import { stockMismatches } from '../../metrics.ts'
import { testInventory } from '../../testing.ts'
import { reconcileEveryStore } from './reconcile-every-store.ts'

test('the nightly job counts and logs differences of all stores, closed ones too', async () => {
  const chain = await testInventory()
  const [right, wrong, closed, product] = [
    await chain.store(),
    await chain.store(),
    await chain.store(),
    await chain.product(),
  ] as [string, string, string, string]
  for (const store of [right, wrong, closed]) await chain.addLevel(store, product, { onHand: 7 })
  await chain.owner.query('update store set closed_at = now() where id = $1', [closed])
  const reported: unknown[] = []
  const reconcile = async () => {
    const before = await counted()
    reported.length = 0
    const context = chain.inventory.context() as Context
    const log = { error: (fields: { storeId: string }) => void reported.push(fields.storeId) }
    await reconcileEveryStore({ ...context, log: log as unknown as Context['log'] })
    return (await counted()) - before
  }

  expect([await reconcile(), reported]).toEqual([0, []])
  await chain.owner.query('update stock_level set on_hand = 8000 where store_id = any($1)', [[wrong, closed]])
  expect([await reconcile(), new Set(reported)]).toEqual([2, new Set([wrong, closed])])
  expect((await chain.level(wrong, product)).on_hand).toBe(8)
})

const counted = async () => (await stockMismatches.get()).values[0]?.value ?? 0
