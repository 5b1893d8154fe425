import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { demoSale } from '../../seeds/demo-stores.ts'
import { type Chain, startOneProcess } from '../support/chains.ts'
import { clientFor } from '../support/client.ts'
import { eventually } from '../support/processes.ts'

let chain: Chain | undefined
let holder: pg.Client | undefined
afterEach(async () => {
  await holder?.end().catch(() => 'its server was killed')
  await chain?.close()
})

const { storeId, registerId, lines } = demoSale
const productIds = lines.map(({ productId }) => productId)

/** A crash point is where the sale waits for a row that the test holds. */
const crashPoints = {
  'before its stock is taken': {
    database: 'inventory',
    hold: 'select from stock_level where store_id = $1 and product_id = any($2::uuid[]) for update',
    values: [storeId, productIds],
    leftTakings: 0,
  },
  'between its taking and its row': {
    database: 'sales',
    hold: 'select from receipt_counter where store_id = $1 for update',
    values: [storeId],
    leftTakings: 1,
  },
}

test.each([
  ['before its stock is taken', false],
  ['between its taking and its row', false],
  ['between its taking and its row', true],
] as const)(
  'a sale that kill -9 cut %s is decided after the restart, PostgreSQL killed too: %s',
  async (point, both) => {
    chain = await startOneProcess()
    const { database, hold, values, leftTakings } = crashPoints[point]
    const input = { storeId, registerId, lines, idempotencyKey: randomUUID() }
    await holdRows(chain, database, hold, values)
    const cut = ring(chain, input).catch(() => 'cut')
    await eventually('the sale waits', () => waitingForALock(chain!, database))

    await chain.part('sales').kill()
    expect(await cut).toBe('cut')
    expect(await saleOf(chain, input.idempotencyKey)).toBeUndefined()
    // The restart brings up PostgreSQL too, and may settle the sale before a test could look.
    if (both) await killPostgres(chain)
    else {
      await holder!.query('rollback')
      await eventually('the statement of the killed process has ended', () => noneWaiting(chain!, database))
      expect(await openTakings(chain)).toBe(leftTakings)
    }
    await chain.restart('sales')

    const restarted = chain
    if (leftTakings > 0)
      await eventually('the sale is settled', () => saleOf(restarted, input.idempotencyKey), 60_000)
    const again = await ring(chain, input)
    const sale = (await saleOf(chain, input.idempotencyKey))!
    expect(again).toEqual({ sale: { id: sale.id } })
    expect(sale).toMatchObject({ state: 'COMPLETED' })
    expect(await outOfBalance(chain)).toEqual([])
    expect(await timesTaken(chain, sale.id)).toBe(lines.length)
    await eventually('inventory knows the outcome', async () => (await openTakings(restarted)) === 0, 60_000)
  },
)

test('a sale that was answered just before kill -9 stays as it is, and its taking ends after the restart', async () => {
  chain = await startOneProcess()
  const input = { storeId, registerId, lines, idempotencyKey: randomUUID() }
  const answer = await ring(chain, input)
  expect(await openTakings(chain)).toBe(1)
  await chain.part('sales').kill()
  await chain.restart('sales')
  const restarted = chain
  await eventually('inventory knows the outcome', async () => (await openTakings(restarted)) === 0, 60_000)
  expect(await ring(chain, input)).toEqual(answer)
  expect(await timesTaken(chain, answer.sale.id)).toBe(lines.length)
})

/** Holds rows until the test lets them go. */
async function holdRows(running: Chain, database: string, text: string, values: unknown[]) {
  holder = new pg.Client({ connectionString: running.database(database) })
  holder.on('error', () => {})
  await holder.connect()
  await holder.query('begin')
  await holder.query(text, values)
}

async function ring(running: Chain, input: object): Promise<{ sale: { id: string } }> {
  const cashier = await clientFor(running, 'cashier-plateau')
  const { data } = await cashier.ask(
    'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { ... on SaleCompleted { sale { id } } } }',
    { input },
  )
  return data.ringUpSale
}

async function read(running: Chain, database: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: running.database(database) })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

async function waitingForALock(running: Chain, database: string) {
  const rows = await read(
    running,
    database,
    `select from pg_stat_activity where datname = '${database}' and wait_event_type = 'Lock'`,
  )
  return rows.length > 0
}

const noneWaiting = async (running: Chain, database: string) => !(await waitingForALock(running, database))

async function saleOf(running: Chain, key: string): Promise<{ id: string; state: string } | undefined> {
  const [sale] = await read(running, 'sales', 'select id, state from sale where idempotency_key = $1', [key])
  return sale
}

async function openTakings(running: Chain): Promise<number> {
  const [row] = await read(
    running,
    'inventory',
    'select count(*)::int as open from taking where settled_at is null',
  )
  return row.open
}

const outOfBalance = (running: Chain) =>
  read(
    running,
    'inventory',
    `select store_id, product_id from stock_level join stock_movement using (store_id, product_id)
     group by store_id, product_id, on_hand having on_hand <> sum(delta)`,
  )

async function timesTaken(running: Chain, saleId: string) {
  const rows = await read(running, 'inventory', 'select from stock_movement where reference_id = $1', [
    saleId,
  ])
  return rows.length
}

/** Kills the postmaster and all its child processes, as the system does after a crash. */
async function killPostgres(running: Chain) {
  const [{ pid }] = (await read(running, 'sales', `select pg_read_file('postmaster.pid') as pid`)) as [
    { pid: string },
  ]
  process.kill(Number.parseInt(pid, 10), 'SIGKILL')
}
