import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openJobs } from '../../runtime/jobs/jobs.ts'
import { createLog } from '../../runtime/log.ts'
import { superuserOf } from '../../runtime/testing/database.ts'
import { testJobs } from '../../runtime/testing/subgraphs.ts'
import { randomFrom } from '../../seeds/random.ts'
import type { Context } from '../../subgraphs/inventory/context.ts'
import { reconcileStock } from '../../subgraphs/inventory/stock/ledger/integrity.ts'
import { approveRestock } from '../../subgraphs/inventory/testing/commands.ts'
import { logistics, type TestInventory, testInventory } from '../../subgraphs/inventory/testing.ts'
import { shipPlannedTransfer } from '../../subgraphs/inventory/transfers/ship-transfer.ts'
import { eventually, type Running, run } from '../support/processes.ts'

const seed = 20_261_121
const kills = 20
const perKill = 4
const patience = { timeout: 1_200_000 }
const patientMs = 120_000

/**
 * The place where a worker is killed: at a lock in its transaction, between its commit and its
 * enqueue, or anywhere.
 */
type Place = 'at the stock level' | 'at the outbox' | 'before the enqueue' | 'anywhere'

interface Moving {
  transferId: string
  sourceStore: string
  receiver: string
}

let chain: TestInventory
let jobsUrl: string
let jobs: pg.Pool
let moving: Moving[] = []
let worker: Running | undefined
beforeAll(async () => {
  jobsUrl = await testJobs()
  await makeQueues()
  chain = await testInventory({ jobsUrl })
  jobs = superuserOf({ url: jobsUrl, ownerUrl: jobsUrl })
  await jobs.query(proxyToQueues)
})
afterEach(async () => {
  await worker?.kill()
  moving = []
})

test(
  `shipping, cut ${kills} times by kill -9, is settled after the restart: nothing is lost, nothing twice`,
  patience,
  async () => {
    const seen = await killAgainAndAgain('SHIPPED', ['at the stock level', 'at the outbox', 'anywhere'])
    await restartAndSettle('SHIPPED', seen)
    await expectMovedOnce(['TRANSFER_OUT -30'], { state: 'IN_TRANSIT', events: ['TransferShipped'] })
  },
)

test(
  `receiving, cut ${kills} times by kill -9, is settled after the restart: nothing is lost, nothing twice`,
  patience,
  async () => {
    const places: Place[] = ['at the stock level', 'at the outbox', 'before the enqueue', 'anywhere']
    const seen = await killAgainAndAgain('RECEIVED', places)
    await restartAndSettle('RECEIVED', seen)
    await expectMovedOnce(['TRANSFER_OUT -30', 'TRANSFER_IN 30'], {
      state: 'RECEIVED',
      events: ['TransferShipped', 'TransferReceived'],
    })
  },
)

test('(control) without the sweeper, a transfer cut before its enqueue stays in transit', async () => {
  await killOnce('RECEIVED', 'before the enqueue')
  worker = startWorker('unswept')
  await eventually('nothing is left in the queue', async () => (await jobsLeft()) === 0, patientMs)
  expect(await stateOf(moving[0]!.transferId)).toBe('SHIPPED')

  await worker.kill()
  await restartAndSettle('RECEIVED')
})

async function killAgainAndAgain(goal: Goal, places: Place[]) {
  const random = randomFrom(seed)
  const seen: Record<string, number> = {}
  for (let round = 0; round < kills; round++) {
    const place = places[round % places.length]!
    seen[place] = (seen[place] ?? 0) + 1
    await killOnce(goal, place, random())
  }
  return seen
}

type Goal = 'SHIPPED' | 'RECEIVED'

/**
 * Gives a worker a job, and kills the worker while it runs. @param instant 0 to 1, for the place
 * `anywhere`
 */
async function killOnce(goal: Goal, place: Place, instant = 0) {
  const fresh = await Promise.all(Array.from({ length: perKill }, () => toMove(goal, place)))
  moving.push(...fresh)
  const [first] = fresh as [Moving]
  if (place === 'anywhere') await killAnywhere(goal, fresh, instant)
  else if (place === 'before the enqueue') await killBeforeEnqueue(first)
  else if (place === 'at the outbox') await killAtLock('lock table outbox in exclusive mode', [])
  else await killAtLock(lockLevel, [goal === 'SHIPPED' ? first.sourceStore : first.receiver])
}

/** Kills a worker in the middle of its transaction, at a lock that is released afterwards. */
async function killAtLock(lock: string, values: unknown[]) {
  await holding(chain.inventory.database.ownerUrl, lock, values, async (lockWaits) => {
    worker = startWorker()
    await eventually('a worker waits at the lock', lockWaits, patientMs)
    await worker.kill()
  })
}

/** The shipment is committed, but no job to receive it is enqueued. */
async function killBeforeEnqueue({ transferId }: Moving) {
  await holding(jobsUrl, 'select pg_advisory_lock(1)', [], async (lockWaits) => {
    worker = startWorker()
    await eventually('it is shipped', async () => (await stateOf(transferId)) === 'SHIPPED', patientMs)
    await eventually('an enqueue waits', lockWaits, patientMs)
    await worker.kill()
    // The session ends like its process. Otherwise the server would run the statement that it got.
    await jobs.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event = 'advisory'`)
  })
}

async function killAnywhere(goal: Goal, fresh: Moving[], instant: number) {
  worker = startWorker()
  await eventually('one has moved', async () => (await underWay(goal, fresh)) < fresh.length, patientMs)
  await pause(instant * 100)
  await worker.kill()
}

async function restartAndSettle(goal: Goal, seen: Record<string, number> = {}) {
  const cut = await underWay(goal, moving)
  const began = Date.now()
  worker = startWorker()
  await eventually('all are settled', async () => (await underWay(goal, moving)) === 0, patientMs)
  await worker.kill()
  const counts = Object.entries(seen).map(([place, times]) => `${times} ${place}`)
  const seconds = ((Date.now() - began) / 1_000).toFixed(1)
  process.stdout.write(
    `Killed ${counts.join(', ') || 'once'} (seed ${seed}): ${cut} of ${moving.length} transfers were left, ${seconds} s to settle.\n`,
  )
}

/** Expects each transfer to have its ledger lines and events exactly once, and all stores to reconcile. */
async function expectMovedOnce(lines: string[], { state, events }: { state: string; events: string[] }) {
  const ids = moving.map(({ transferId }) => transferId)
  const of = async (text: string) => (await chain.owner.query(text, [ids])).rows
  const ledgerLines = await of(
    `select array_agg(reason || ' ' || delta / 1000 order by m.id) as lines
     from unnest($1::uuid[]) as t(id) left join stock_movement m on m.reference_id = t.id::text group by t.id`,
  )
  expect(ledgerLines).toEqual(ids.map(() => ({ lines })))
  const histories = await of(
    `select array_agg(type order by type desc) as types
     from unnest($1::uuid[]) as t(id)
     left join (select subject, type from event union all select subject, type from outbox) emitted
       on subject = 'Transfer/' || t.id and type in ('TransferShipped', 'TransferReceived') group by t.id`,
  )
  expect(histories).toEqual(ids.map(() => ({ types: events })))
  const requests = await of(
    `select distinct r.state from restock_request r join transfer t on t.request_id = r.id where t.id = any($1)`,
  )
  expect(requests).toEqual([{ state }])
  for (const { sourceStore, receiver } of moving)
    expect(await reconcileStock(chain.as(logistics), [sourceStore, receiver])).toMatchObject({
      mismatches: [],
    })
}

/** Makes a transfer of 30 units that a job is to ship, or one that a job is to receive. */
async function toMove(goal: Goal, place: Place): Promise<Moving> {
  const receiving = goal === 'SHIPPED' ? 'CONFIRMED' : 'AUTOMATIC'
  const { request, centre, store } = await chain.plannedRequest({ receiving })
  await approveRestock(chain.as(logistics), { requestId: request, idempotencyKey: uuid() })
  const [{ id: transferId }] = (await chain.transfers(request)) as [{ id: string }]
  if (goal === 'RECEIVED' && place !== 'before the enqueue')
    await shipPlannedTransfer(chain.inventory.context() as Context, transferId)
  return { transferId, sourceStore: centre, receiver: store }
}

function startWorker(...options: string[]): Running {
  const { url } = chain.inventory.database
  return run(['--import', 'tsx', 'tests/support/inventory-worker/start.ts', url, jobsUrl, ...options])
}

/** Holds a lock during `work`, which can ask if another session waits for the lock. */
async function holding(
  url: string,
  lock: string,
  values: unknown[],
  work: (lockWaits: () => Promise<boolean>) => Promise<void>,
) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(lock, values)
    const [{ holder }] = (await client.query('select pg_backend_pid() as holder')).rows
    await work(async () => {
      const { rows } = await jobs.query(
        'select from pg_stat_activity where $1::int = any(pg_blocking_pids(pid))',
        [holder],
      )
      return rows.length > 0
    })
  } finally {
    await client.end()
  }
}

/** Makes the tables of the queues before there is a job. They are otherwise made at the first use. */
async function makeQueues() {
  const queues = openJobs({ url: jobsUrl, log: createLog('silent') })
  await queues.counts(['restock'])
  await queues.close()
}

const lockLevel = 'select from stock_level where store_id = $1 for update'

/** A job for a receipt waits here while a test holds the lock. All else in the queues goes on. */
const proxyToQueues = `
  create function wait_at_the_door() returns trigger language plpgsql as $$
  begin perform pg_advisory_xact_lock_shared(1); return new; end $$;
  create trigger door before insert on comptoir.job for each row
    when (new.name = 'receive-transfer') execute function wait_at_the_door();`

/** The number of transfers that have not reached the goal. */
async function underWay(goal: Goal, of: Moving[]): Promise<number> {
  const { rows } = await chain.owner.query(
    'select count(*)::int from transfer where id = any($1) and state <> $2',
    [of.map(({ transferId }) => transferId), goal],
  )
  return rows[0].count
}

async function stateOf(transferId: string): Promise<string> {
  const { rows } = await chain.owner.query('select state from transfer where id = $1', [transferId])
  return rows[0].state
}

async function jobsLeft(): Promise<number> {
  const { rows } = await jobs.query(
    `select count(*)::int from comptoir.job where name like '%-transfer' and state <> 'failed'`,
  )
  return rows[0].count
}
