import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { eventsAreLogged, listenToAlerts } from '../testing/alert-streams.ts'
import { managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let store: string
let product: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory()
})
beforeEach(async () => {
  store = await chain.store()
  product = await chain.product()
  manager = managerOf(store)
  await chain.addLevel(store, product, { onHand: 50, reorderPoint: 10, criticalThreshold: 3 })
})

describe('a stream with includeOpen', () => {
  const products: string[] = []
  beforeEach(async () => {
    products.splice(0)
    for (let n = 0; n < 3; n++) products.push(await chain.product())
    for (const id of products)
      await chain.addLevel(store, id, { onHand: 50, reorderPoint: 10, criticalThreshold: 3 })
  })

  test('delivers each open alert once, then the changes, without a gap', async () => {
    await to(10)
    await to(2, store, products[0])
    await to(5, store, products[1])
    await to(50, store, products[1])
    await eventsAreLogged(chain)
    const alerts = await listen(manager, { includeOpen: true })

    expect([await alerts.next(), await alerts.next()]).toMatchObject([
      { change: 'PRESENT', severity: 'LOW', available: 10, actor: null, alert: { product: { id: product } } },
      { change: 'PRESENT', severity: 'CRITICAL', available: 2, alert: { product: { id: products[0] } } },
    ])
    await to(2)
    await to(1, store, products[2])
    expect([await alerts.next(), await alerts.next()]).toMatchObject([
      { change: 'WORSENED', alert: { product: { id: product } } },
      { change: 'OPENED', alert: { product: { id: products[2] } } },
    ])
  })

  test('continues in the middle of the open alerts after a lost connection', async () => {
    await to(10)
    for (const id of products) await to(10, store, id)
    await eventsAreLogged(chain)
    const before = await listen(manager, { includeOpen: true })
    const [one, two] = [await before.next(), await before.next()]
    await before.end()
    await to(50, store, products[0])
    await to(50, store, products[1])
    await to(2, store, products[2])

    const after = await listen(manager, { includeOpen: true, after: two.cursor })
    const rest = [await after.next(), await after.next(), await after.next(), await after.next()]
    expect([one.alert.product.id, two.alert.product.id]).toEqual([product, products[0]])
    expect(rest.map(({ change, alert }) => [change, alert.product.id])).toEqual([
      ['PRESENT', products[2]],
      ['RESOLVED', products[0]],
      ['RESOLVED', products[1]],
      ['WORSENED', products[2]],
    ])
  })

  test('delivers no open alerts when the cursor is of a later change', async () => {
    await to(10)
    await eventsAreLogged(chain)
    const before = await listen(manager, { includeOpen: true })
    await before.next()
    await to(2)
    const { cursor } = await before.next()
    const after = await listen(manager, { includeOpen: true, after: cursor })
    await to(50)
    expect(await after.next()).toMatchObject({ change: 'RESOLVED' })
  })

  test('delivers only the requested stores and severities, and no snoozed alerts', async () => {
    await to(10)
    await to(2, store, products[0])
    await to(1, store, products[1])
    await chain.owner.query(
      `update stock_alert set snoozed_until = now() + interval '1 hour' where product_id = $1`,
      [products[0]],
    )
    await eventsAreLogged(chain)
    const options = { includeOpen: true, severities: ['CRITICAL'] }
    const [usual, everything] = [
      await listen(manager, options),
      await listen(manager, { ...options, includeSnoozed: true }),
    ]
    const elsewhere = await chain.store()
    const stranger = await listen(managerOf(elsewhere), { includeOpen: true })

    expect((await usual.next()).alert.product.id).toBe(products[1])
    expect((await everything.next()).alert.product.id).toBe(products[0])
    expect((await everything.next()).alert.product.id).toBe(products[1])
    await chain.addLevel(elsewhere, product, { onHand: 50 })
    await to(0, elsewhere)
    expect(await stranger.next()).toMatchObject({ change: 'OPENED', alert: { store: { id: elsewhere } } })
  })

  test('delivers more open alerts than one page, each once', async () => {
    const { rows } = await chain.owner.query(
      `with many as (
         insert into product (id, sku, name, price, tax_class, category_id)
         select id, id::text, 'One of many', 100, 'STANDARD', (select id from category limit 1)
         from (select gen_random_uuid() as id from generate_series(1, 450)) made returning id)
       insert into stock_alert (store_id, product_id, severity, state, available)
       select $1, id, 'LOW', 'OPEN', 1 from many returning id`,
      [store],
    )
    const alerts = await listen(manager, { includeOpen: true })
    const seen = new Set<string>()
    for (let n = 0; n < 450; n++) {
      const { change, alert } = await alerts.next()
      expect(change).toBe('PRESENT')
      seen.add(alert.id)
    }
    expect(seen).toEqual(new Set(rows.map(({ id }) => id)))
    await to(10)
    expect(await alerts.next()).toMatchObject({ change: 'OPENED' })
  })

  test('leaves out open alerts whose opening the log will deliver', async () => {
    await eventsAreLogged(chain)
    const from = encoded(`p${await chain.context.events.head()}.${uuid()}`)
    await to(10)
    const alerts = await listen(manager, { after: from })
    await to(2)
    expect([(await alerts.next()).change, (await alerts.next()).change]).toEqual(['OPENED', 'WORSENED'])
  })

  test('misses no alert and delivers none twice while stock levels fall and are filled', async () => {
    const levels = await Promise.all(Array.from({ length: 24 }, () => chain.product()))
    for (const id of levels) await chain.addLevel(store, id, { onHand: 50, reorderPoint: 10 })
    const falling = Promise.all(levels.map((id) => to(10, store, id)))
    const listeners = []
    for (let n = 0; n < 8; n++) listeners.push(await listen(manager, { includeOpen: true }))
    await falling

    for (const alerts of listeners) {
      const seen: string[] = []
      while (seen.length < levels.length) {
        const { change, alert } = await alerts.next()
        expect(['PRESENT', 'OPENED']).toContain(change)
        seen.push(alert.product.id)
      }
      expect(new Set(seen)).toEqual(new Set(levels))
    }
    await to(10)
    for (const alerts of listeners)
      expect(await alerts.next()).toMatchObject({ alert: { product: { id: product } } })
  })
})

const encoded = (text: string) => Buffer.from(text).toString('base64url')

const listen = (caller: Principal, variables: Record<string, unknown> = {}) =>
  listenToAlerts(chain, caller, variables)

const to = (available: number, at = store, of = product) => chain.setOnHand(at, of, available)
