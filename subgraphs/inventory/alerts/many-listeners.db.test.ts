import { beforeAll, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { listenToAlerts } from '../testing/alert-streams.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory()
})

test('an alert for a thousand different users takes only a few statements more than for ten', async () => {
  const [few, many] = [await statementsFor(10), await statementsFor(1_000)]
  expect(many.toOpen).toBeLessThanOrEqual(few.toOpen + 1)
  // The first ten streams are served in one turn of the event loop.
  expect(many.toTell).toBeLessThanOrEqual(few.toTell + 30)
  expect(few.toTell).toBeLessThan(12)
})

/** Counts the statements that open this many streams and deliver one alert to all of them. */
async function statementsFor(count: number) {
  const [store, product] = [await chain.store(), await chain.product()]
  await chain.addLevel(store, product, { onHand: 50, reorderPoint: 10 })
  const users = Array.from({ length: count }, (_, n) => user(['stock:read'], [store], `listener ${n}`))
  let listeners: Awaited<ReturnType<typeof listenToAlerts>>[] = []
  const opening = await chain.inventory.statementsOf(async () => {
    listeners = await Promise.all(users.map((caller) => listenToAlerts(chain, caller)))
  })
  const come = listeners.map((alerts) => alerts.next())
  const change = await chain.inventory.statementsOf(() => chain.setOnHand(store, product, 10))
  const all = await chain.inventory.statementsOf(async () => {
    for (const alert of await Promise.all(come)) expect(alert).toMatchObject({ change: 'OPENED' })
  })
  await Promise.all(listeners.map((alerts) => alerts.end()))
  return { toOpen: opening.length, toTell: change.length + all.length }
}
