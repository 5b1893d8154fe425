import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { superuserOf } from '../../../../runtime/testing/database.ts'
import type { Context } from '../../context.ts'
import { commitStock } from '../../testing/commands.ts'
import { type TestInventory, testInventory } from '../../testing.ts'
import { planNeed } from './plan-need.ts'

let chain: TestInventory
let context: Context
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  context = chain.inventory.context() as Context
})

const plan = ({ store, product }: { store: string; product: string }) =>
  planNeed(context, { storeId: store, productId: product })

describe('a row of restock_need', () => {
  test('is planned from the centre that supplies the store, with the reasons', async () => {
    const level = await chain.shortLevel()
    await plan(level)

    const [request] = await chain.requests(level.store)
    expect(request).toMatchObject({
      state: 'REQUESTED',
      origin: 'PLANNED',
      planned_product_id: level.product,
      requested_by_name: 'comptoir-inventory',
    })
    const centre = `Store ${level.centre.slice(-6)}`
    expect(request.explanation).toEqual({
      summary:
        '10 available and 0 on the way, at or below the reorder point 10: 30 wanted to reach 40. ' +
        `${centre} supplies this store and can spare 100: 30 from there. It waits for logistics.`,
      available: 10,
      incoming: 0,
      reorderPoint: 10,
      targetLevel: 40,
      ruleId: null,
      wanted: 30,
      planned: 30,
      storesConsidered: 1,
      sourceStores: [{ storeId: level.centre, surplus: 100, chosen: true, quantity: 30, reason: 'CHOSEN' }],
    })
    expect(await linesOf(request.id)).toEqual([{ product_id: level.product, quantity: 30 }])
    expect(await chain.allocations(request.id)).toEqual([
      { source_store_id: level.centre, product_id: level.product, quantity: 30 },
    ])
    expect(await needs(level)).toBe(0)
    expect(await chain.emitted(`RestockRequest/${request.id}`)).toMatchObject([
      { type: 'RestockRequested', data: { storeId: level.store, lines: [{ quantity: 30 }] } },
    ])
  })

  test('is planned with the incoming units counted', async () => {
    const level = await chain.shortLevel()
    await set(level, 'on_hand = 2000, incoming = 5000')
    await plan(level)
    const [request] = await chain.requests(level.store)
    expect(await linesOf(request.id)).toMatchObject([{ quantity: 33 }])
  })

  test('is planned only once by 16 jobs at once', async () => {
    const level = await chain.shortLevel()
    await Promise.all(Array.from({ length: 16 }, () => plan(level)))
    expect(await chain.requests(level.store)).toHaveLength(1)
    expect(await needs(level)).toBe(0)
  })

  test('makes no second plan while a plan is open, and makes one after it', async () => {
    const level = await chain.shortLevel()
    await plan(level)
    for (const state of ['REQUESTED', 'APPROVED', 'IN_TRANSIT']) {
      await chain.owner.query('update restock_request set state = $2 where store_id = $1', [
        level.store,
        state,
      ])
      await need(level)
      await plan(level)
      expect(await chain.requests(level.store), state).toHaveLength(1)
      expect(await needs(level)).toBe(0)
    }

    await chain.owner.query(`update restock_request set state = 'RECEIVED' where store_id = $1`, [
      level.store,
    ])
    await need(level)
    await plan(level)
    expect(await chain.requests(level.store)).toHaveLength(2)
  })

  test('is cleared without a plan when the stock level was filled in the meantime', async () => {
    const level = await chain.shortLevel()
    await set(level, 'on_hand = 11000')
    await plan(level)
    expect(await chain.requests(level.store)).toEqual([])
    expect(await needs(level)).toBe(0)
  })

  test('of a closed store is cleared without a plan; a new row after the reopening is planned', async () => {
    const level = await chain.shortLevel()
    await closed(level.store)
    await plan(level)
    expect([await chain.requests(level.store), await needs(level)]).toEqual([[], 0])

    await closed(level.store, false)
    await need(level)
    await plan(level)
    expect(await chain.requests(level.store)).toHaveLength(1)
  })

  test('that does not exist is not planned', async () => {
    await plan({ store: uuid(), product: uuid() })
    const { store, product, centre } = await chain.shortLevel()
    await plan({ store: centre, product })
    expect([await chain.requests(centre), await chain.requests(store)]).toEqual([[], []])
  })
})

describe('without a source store', () => {
  test.each([
    ['that has anything above its own reorder point', 'reorder_point = 49000', 'can spare none'],
    ['that has not promised its stock to others', 'reserved = 49000', 'can spare none'],
  ])('%s, a request waits for supply', async (_, what, why) => {
    const level = await chain.shortLevel({ centreHas: 49 })
    await chain.owner.query(`update stock_level set ${what} where store_id = $1`, [level.centre])
    await plan(level)

    const [request] = await chain.requests(level.store)
    expect(request.state).toBe('AWAITING_SUPPLY')
    expect(await chain.allocations(request.id)).toEqual([])
    expect(await linesOf(request.id)).toMatchObject([{ quantity: 30 }])
    expect(request.explanation).toMatchObject({
      summary: expect.stringContaining(why),
      sourceStores: [{ storeId: level.centre, surplus: 0, chosen: false, reason: 'NO_SURPLUS' }],
    })
  })

  test('because no centre supplies the store, a request waits for supply', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 0, reorderPoint: 5, targetLevel: 10 })
    await need({ store, product })
    await plan({ store, product })

    const [request] = await chain.requests(store)
    expect(request.state).toBe('AWAITING_SUPPLY')
    expect(request.explanation).toMatchObject({
      summary: expect.stringContaining('No centre supplies this store, and no other store can spare any'),
      sourceStores: [],
    })
  })

  test('because the centre is closed, a request waits for supply', async () => {
    const level = await chain.shortLevel()
    await closed(level.centre)
    await plan(level)

    const [request] = await chain.requests(level.store)
    expect(request.state).toBe('AWAITING_SUPPLY')
    expect(request.explanation.summary).toContain('supplies this store and is closed')
  })

  test('because the centre has no stock level for the product, a request waits for supply', async () => {
    const level = await chain.shortLevel()
    await chain.owner.query('delete from stock_level where store_id = $1', [level.centre])
    await plan(level)
    expect((await chain.requests(level.store))[0].explanation.sourceStores).toMatchObject([{ surplus: 0 }])
  })
})

/**
 * The job finds the stock level filled and clears its row of restock_need, while a sale takes the stock
 * level back to its reorder point.
 */
test('a row of restock_need by a sale is not lost while its stock level is planned', async () => {
  const level = await chain.shortLevel()
  await set(level, 'on_hand = 11000')
  const superuser = superuserOf(chain.inventory.database)
  const waiting = async () =>
    (
      await superuser.query(`select from pg_locks where not granted and database is not distinct from
      (select oid from pg_database where datname = current_database())`)
    ).rowCount
  const blocker = await chain.owner.connect()
  await blocker.query(`
    create function wait_here() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock(42); return old; end $$;
    create trigger wait_here after delete on restock_need for each row execute function wait_here();
    select pg_advisory_lock(42)`)
  const planned = plan(level)
  await expect.poll(waiting).toBe(1)

  const sold = commitStock(chain.context, {
    id: uuid(),
    storeId: level.store,
    actor: { id: 'cashier', name: 'cashier' },
    lines: [{ productId: level.product, quantity: 1 }],
  }).then(() => 'sold')
  await Promise.race([sold, expect.poll(blockedSale).toBe(1)])
  await blocker.query('select pg_advisory_unlock(42); drop trigger wait_here on restock_need')
  blocker.release()
  await Promise.all([planned, sold])

  expect(await needs(level)).toBe(1)

  async function blockedSale() {
    const { rowCount } = await superuser.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
         and query like 'with line as%'`,
    )
    return rowCount
  }
})

const set = (level: { store: string; product: string }, what: string) =>
  chain.owner.query(`update stock_level set ${what} where store_id = $1 and product_id = $2`, [
    level.store,
    level.product,
  ])

const closed = (store: string, since = true) =>
  chain.owner.query('update store set closed_at = $2 where id = $1', [store, since ? new Date() : null])

const need = ({ store, product }: { store: string; product: string }) =>
  chain.owner.query('insert into restock_need (store_id, product_id) values ($1, $2)', [store, product])

async function needs({ store }: { store: string }) {
  return (await chain.owner.query('select from restock_need where store_id = $1', [store])).rowCount
}

async function linesOf(requestId: string) {
  const { rows } = await chain.owner.query(
    'select product_id, quantity from restock_request_line where request_id = $1',
    [requestId],
  )
  return rows
}
