import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { randomFrom } from '../../seeds/random.ts'
import { sweepRestocks } from '../../subgraphs/inventory/restock/sweep.ts'
import { reconcileStock } from '../../subgraphs/inventory/stock/ledger/integrity.ts'
import { adjustStock, approveRestock } from '../../subgraphs/inventory/testing/commands.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../../subgraphs/inventory/testing.ts'
import { eventually } from '../support/processes.ts'

const seed = 20_261_121
const wipes = 10
const levelsPerWipe = 12
const lockNotAvailable = '55P03'

interface Level {
  centre: string
  store: string
  product: string
}

let redis: Redis
let levels: Level[]
beforeAll(() => {
  redis = new Redis(inject('redis'))
})
beforeEach(async () => {
  levels = []
  await redis.flushall()
})
afterAll(() => redis.disconnect())

test(`Redis wiped ${wipes} times under load: every planned restock still arrives, once`, async () => {
  const chain = await testInventory({ pool: 16, jobsUrl: inject('redis') })
  await chain.inventory.work()
  const approving = approveAll(chain)
  const random = randomFrom(seed)
  const wiped = { keys: 0, times: 0 }
  for (let wipe = 0; wipe < wipes; wipe++) {
    const fresh = await stocked(chain, levelsPerWipe)
    // Half of the times a lock holds the jobs, so that most of them wait in Redis when it is wiped.
    const release = wipe % 2 ? await lockPlans(chain) : undefined
    const emptying = Promise.all(fresh.map((level) => empty(chain, level)))
    if (release) await emptying
    else await pause(random() * 200)
    wiped.keys += await redis.dbsize()
    wiped.times++
    await redis.flushall()
    await release?.()
    await emptying
  }

  const began = Date.now()
  const missing = () => notArrived(chain)
  const left = await missing()
  await eventually('every restock has arrived', async () => (await missing()) === 0, 240_000)
  await approving.stop()
  const seconds = ((Date.now() - began) / 1_000).toFixed(1)
  process.stdout.write(
    `Redis wiped ${wiped.times} times (seed ${seed}), ${wiped.keys} keys in all: ` +
      `of ${levels.length} restocks ${left} were still to come, ${seconds} s to the last.\n`,
  )

  expect(wiped.keys).toBeGreaterThan(wipes)
  for (const { centre, store, product } of levels) {
    expect(await chain.level(store, product)).toMatchObject({ on_hand: 40, incoming: 0 })
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 70, reserved: 0 })
    expect(await chain.requests(store)).toHaveLength(1)
    expect(await reconcileStock(chain.as(logistics), [centre, store])).toMatchObject({ mismatches: [] })
  }
})

test('(control) without the sweeper, jobs that waited in Redis when it was wiped never run', async () => {
  // A part of Redis of its own: the workers of the test above still run.
  const chain = await testInventory({ pool: 16, jobsUrl: `${inject('redis')}/1`, sweepers: [] })
  await chain.inventory.work()
  const fresh = await stocked(chain, levelsPerWipe)
  const release = await lockPlans(chain)
  await Promise.all(fresh.map((level) => empty(chain, level)))
  await redis.flushall()
  await release()

  const [later] = (await stocked(chain, 1)) as [Level]
  await empty(chain, later)
  await eventually('the later needs are planned', async () => (await chain.requests(later.store)).length > 0)
  const behind = await needs(chain)
  expect(behind).toBeGreaterThan(0)

  await chain.owner.query(`update restock_need set since = since - interval '1 minute'`)
  await sweepRestocks.sweep(chain.inventory.context())
  await eventually('the remaining needs are planned', async () => (await needs(chain)) === 0)
})

/** Makes stock levels of new stores that will need 30 units, and whose centre has 100. */
async function stocked(chain: TestInventory, count: number): Promise<Level[]> {
  const fresh = await Promise.all(
    Array.from({ length: count }, async () => {
      const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
      const store = await chain.store({ suppliedBy: centre })
      const product = await chain.product()
      await chain.addLevel(store, product, { onHand: 40, reorderPoint: 10, targetLevel: 40 })
      await chain.addLevel(centre, product, { onHand: 100 })
      return { centre, store, product }
    }),
  )
  levels.push(...fresh)
  return fresh
}

/** Takes 30 of 40 units, down to the reorder point, so that the stock level is due for planning. */
const empty = (chain: TestInventory, { store, product }: Level) =>
  adjustStock(chain.as(managerOf(store)), {
    storeId: store,
    productId: product,
    delta: -30,
    reason: 'DAMAGE',
    idempotencyKey: uuid(),
  })

/**
 * Takes a lock that planning jobs wait for. Later jobs wait in the queue.
 * @returns a function that releases it
 */
async function lockPlans(chain: TestInventory) {
  const client = await chain.owner.connect()
  await client.query('begin')
  await client.query('lock table restock_request in exclusive mode')
  return async () => {
    await client.query('commit')
    client.release()
  }
}

/** Approves all requests, until told to stop. */
function approveAll(chain: TestInventory) {
  let going = true
  const done = (async () => {
    while (going) {
      const { rows } = await chain.owner.query(`select id from restock_request where state = 'REQUESTED'`)
      for (const { id } of rows)
        await approveRestock(chain.as(logistics), { requestId: id, idempotencyKey: uuid() }).catch(ifHeld)
      await pause(50)
    }
  })()
  return {
    stop: () => {
      going = false
      return done
    },
  }
}

/** A request that is locked for longer than the lock timeout is approved the next time. */
function ifHeld(error: { code?: string }) {
  if (error.code !== lockNotAvailable) throw error
}

async function notArrived(chain: TestInventory): Promise<number> {
  const { rows } = await chain.owner.query(
    `select count(*)::int from unnest($1::uuid[]) as s(id)
     where not exists (select from restock_request r where r.store_id = s.id and r.state = 'RECEIVED')`,
    [levels.map(({ store }) => store)],
  )
  return rows[0].count
}

async function needs(chain: TestInventory): Promise<number> {
  const { rows } = await chain.owner.query('select count(*)::int from restock_need')
  return rows[0].count
}
