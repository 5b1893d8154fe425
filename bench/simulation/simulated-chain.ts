import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Jobs } from '../../runtime/jobs/jobs.ts'
import { createLog } from '../../runtime/log.ts'
import { openSubgraph } from '../../runtime/subgraph/open.ts'
import { inUnits } from '../../runtime/testing/in-units.ts'
import { user } from '../../runtime/testing/principals.ts'
import { whole } from '../../runtime/values/quantity.ts'
import { fixedId } from '../../seeds/ids.ts'
import type { Context } from '../../subgraphs/inventory/context.ts'
import { inventory } from '../../subgraphs/inventory/subgraph.ts'
import { thresholds, type World } from './world.ts'

export type SimulatedChain = Awaited<ReturnType<typeof openSimulatedChain>>

/**
 * Opens a chain of its own on a fresh database, with every stock level at its target. Nothing
 * happens there by itself.
 */
export async function openSimulatedChain(server: string, name: string, world: World) {
  await onServer(server, 'postgres', `create database ${name} template inventory owner inventory_owner`)
  const database = new URL(server)
  database.pathname = `/${name}`
  const sql = new pg.Client({ connectionString: database.toString() })
  await sql.connect()
  await fill(sql, world)
  const subgraph = await openSubgraph(inventory, {
    databaseUrl: database.toString(),
    pool: 4,
    log: createLog('silent'),
    currency: 'CAD',
    timeZone: 'UTC',
    answerDays: 30,
    jobs: nobodyWorks,
    subgraphs: absent,
    identity: { realmUrl: 'http://127.0.0.1:9', token: absent, now: absent },
  })
  await subgraph.connect()
  const manager = user(['stock:adjust', 'transfer:send', 'restock:rules', 'restock:approve', 'store:all'])
  return {
    /** The context of services, for sales and jobs. */
    service: subgraph.context() as Context,
    manager: subgraph.context({ principal: manager }) as Context,
    async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
      return inUnits((await sql.query(text, values)).rows) as Row[]
    },
    async close() {
      await subgraph.close()
      await sql.end()
    },
  }
}

/** The simulation replaces the worker: it takes the waiting rows when they are due. */
const nobodyWorks = { enqueue: async () => {} } as unknown as Jobs
const absent = () => {
  throw new Error('there is no other service in a simulation')
}

async function fill(sql: pg.Client, { centreId, stores, products }: World) {
  const category = fixedId('category', 1)
  await sql.query(`insert into category (id, name) values ($1, 'Everything')`, [category])
  await sql.query(
    `insert into store (id, code, name, kind, receiving) values ($1, 'C', 'Centre', 'LOGISTICS_CENTRE', 'CONFIRMED')`,
    [centreId],
  )
  for (const { id, name } of stores)
    await sql.query(
      `insert into store (id, code, name, kind, supplied_by, receiving)
       values ($1, $2, $2, 'STANDARD_STORE', $3, 'AUTOMATIC')`,
      [id, name, centreId],
    )
  for (const product of products) {
    await sql.query(
      `insert into product (id, sku, name, price, tax_class, category_id) values ($1, $2, $2, 500, 'STANDARD', $3)`,
      [product.id, product.name, category],
    )
    const { store, centre } = thresholds(product, stores.length)
    await level(sql, centreId, product.id, centre)
    for (const { id } of stores) await level(sql, id, product.id, store)
  }
}

/** A stock level at its target, with the ledger line that explains it. */
const level = (
  sql: pg.Client,
  storeId: string,
  productId: string,
  { reorderPoint, targetLevel }: { reorderPoint: number; targetLevel: number },
) =>
  sql.query(
    `with level as (
       insert into stock_level (store_id, product_id, on_hand, reorder_point, target_level)
       values ($1, $2, $4, $3, $4))
     insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id, actor_id,
                                 actor_name)
     values ($1, $2, $4, $4, 'IMPORT', 'Simulation', $5, 'simulation', 'simulation')`,
    [storeId, productId, reorderPoint * whole, targetLevel * whole, randomUUID()],
  )

async function onServer(server: string, database: string, statement: string) {
  const url = new URL(server)
  url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
