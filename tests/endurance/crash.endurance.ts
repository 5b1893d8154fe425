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
  await holder?.end().catch(() => {})
  await chain?.close()
})

test.each([
  ['PostgreSQL surviving', false],
  ['PostgreSQL killed too', true],
])(
  'a sale that kill -9 cut between its row and its completion is settled after the restart, %s',
  async (_, both) => {
    chain = await startOneProcess()
    const cashier = await clientFor(chain, 'cashier-plateau')
    const key = randomUUID()
    // The sale waits here for its receipt number: its row exists, its stock is taken, it is not completed.
    holder = new pg.Client({ connectionString: chain.database('sales') })
    holder.on('error', () => {})
    await holder.connect()
    await holder.query('begin')
    await holder.query('select from receipt_counter where store_id = $1 for update', [demoSale.storeId])
    const { storeId, registerId, lines } = demoSale
    const cut = cashier
      .ask('mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }', {
        input: { storeId, registerId, lines, idempotencyKey: key },
      })
      .catch(() => {})
    await eventually('the stock is taken and the sale waits', () => waitingForALock(chain!))

    await chain.part('sales').kill()
    expect(await cut).toBe('cut')
    expect(await saleOf(chain, key)).toMatchObject({ state: 'PENDING' })
    if (both) await killPostgres(chain)
    else await holder.query('rollback')
    await chain.restart('sales')

    const restarted = chain
    const sale = await eventually('the sale is settled', () => settled(restarted, key), 60_000)
    expect(sale).toMatchObject({ state: 'COMPLETED' })
    expect(await outOfBalance(chain)).toEqual([])
    expect(await timesTaken(chain, sale.id)).toBe(lines.length)
    const again = await clientFor(chain, 'cashier-plateau')
    const { data } = await again.ask(
      'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { ... on SaleCompleted { sale { id } } } }',
      { input: { storeId, registerId, lines, idempotencyKey: key } },
    )
    expect(data.ringUpSale.sale.id).toBe(sale.id)
  },
)

async function read(running: Chain, database: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: running.database(database) })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

async function waitingForALock(running: Chain) {
  const rows = await read(
    running,
    'sales',
    `select from pg_stat_activity where datname = 'sales' and wait_event_type = 'Lock'`,
  )
  return rows.length > 0
}

async function saleOf(running: Chain, key: string) {
  const [sale] = await read(running, 'sales', 'select id, state from sale where idempotency_key = $1', [key])
  return sale as { id: string; state: string }
}

async function settled(running: Chain, key: string) {
  const sale = await saleOf(running, key)
  return sale.state !== 'PENDING' && sale
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
