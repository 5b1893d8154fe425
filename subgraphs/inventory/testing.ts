import type pg from 'pg'
import { v7 as uuid } from 'uuid'
import { type Principal, serviceOf } from '../../runtime/access/principal.ts'
import { fragment, unprepared } from '../../runtime/database/sql.ts'
import { ownEvents } from '../../runtime/events/own-events.ts'
import type { Manifest } from '../../runtime/subgraph/manifest.ts'
import { ownerOf, superuserOf } from '../../runtime/testing/database.ts'
import { inUnits } from '../../runtime/testing/in-units.ts'
import { user } from '../../runtime/testing/principals.ts'
import { type TestOptions, type TestSubgraph, testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { whole } from '../../runtime/values/quantity.ts'
import type { Context } from './context.ts'
import type { Unit } from './generated/schema-types.ts'
import { planNeed } from './restock/planning/plan-need.ts'
import { requestRestock } from './restock/request-restock.ts'
import { moveStock } from './stock/move-stock.ts'
import { inventory as manifest } from './subgraph.ts'

export interface LevelFields {
  onHand: number
  reorderPoint?: number
  criticalThreshold?: number
  overstockThreshold?: number
  targetLevel?: number
}

export interface ProductFields {
  /** Minor units. */
  price?: number
  taxClass?: string
  archived?: boolean
  name?: string
  unit?: Unit
}

/** The permissions of logistics in the demo. */
export const logistics = user(['stock:read', 'restock:approve', 'store:all'], [], 'logistics')
export const cashierOf = (...storeIds: string[]) =>
  user(['stock:read', 'restock:request'], storeIds, `cashier of ${storeIds}`)
export const managerOf = (...storeIds: string[]) =>
  user(
    ['stock:read', 'stock:adjust', 'transfer:send', 'transfer:receive'],
    storeIds,
    `manager of ${storeIds}`,
  )

/** Starts an inventory for one test file, on a fresh database, and returns it with fixtures. */
export async function testInventory({
  sweepers = manifest.sweepers,
  ...options
}: Partial<Pick<Manifest, 'sweepers'>> & TestOptions = {}) {
  const { inventory } = await testSubgraphs({ inventory: { ...manifest, sweepers } }, options)
  return inventoryFixtures(inventory)
}

/** Fixtures for a running inventory. Their quantities are in units. */
export async function inventoryFixtures(inventory: TestSubgraph) {
  const [owner, superuser] = [ownerOf(inventory.database), superuserOf(inventory.database)]
  const categoryId = uuid()
  await owner.query(`insert into category (id, name) values ($1, 'Everything')`, [categoryId])
  const as = (principal: Principal) => inventory.context({ principal }) as Context

  const chain = {
    inventory,
    context: as(serviceOf('sales')),
    as,
    /**
     * Runs statements that the app role may not run, such as those that remove a constraint. Quantities in
     * its rows are in units; those that a statement writes are thousandths.
     */
    owner: readingUnits(owner),
    async product(fields: ProductFields = {}) {
      const id = uuid()
      await owner.query(
        `insert into product (id, sku, name, price, tax_class, category_id, archived_at, unit)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          `SKU-${id}`,
          fields.name ?? `Product ${id.slice(-6)}`,
          fields.price ?? 250,
          fields.taxClass ?? 'STANDARD',
          categoryId,
          fields.archived ? new Date() : null,
          fields.unit ?? 'PIECE',
        ],
      )
      return id
    },
    async store(fields: { suppliedBy?: string; kind?: string; receiving?: string; timeZone?: string } = {}) {
      const id = uuid()
      await owner.query(
        `insert into store (id, code, name, kind, supplied_by, receiving, time_zone)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          `S-${id}`,
          `Store ${id.slice(-6)}`,
          fields.kind ?? 'STANDARD_STORE',
          fields.suppliedBy ?? null,
          fields.receiving ?? 'AUTOMATIC',
          fields.timeZone ?? 'UTC',
        ],
      )
      return id
    },
    /** Adds a stock level, with the ledger line that explains its stock. */
    async addLevel(storeId: string, productId: string, fields: LevelFields) {
      const { onHand, reorderPoint = 0, criticalThreshold = 0, targetLevel = 0, overstockThreshold } = fields
      await owner.query(
        `with level as (
           insert into stock_level (store_id, product_id, on_hand, reorder_point, critical_threshold, target_level,
                                    overstock_threshold, step)
           select $1, $2, $3, $4, $5, $6, $7, case unit when 'PIECE' then 1000 else 1 end from product where id = $2)
         insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                     actor_id, actor_name)
         select $1, $2, $3, $3, 'IMPORT', 'Test', 'test', 'test', 'test' where $3::bigint > 0`,
        [
          storeId,
          productId,
          Math.round(onHand * whole),
          Math.round(reorderPoint * whole),
          Math.round(criticalThreshold * whole),
          Math.round(targetLevel * whole),
          overstockThreshold === undefined ? null : Math.round(overstockThreshold * whole),
        ],
      )
    },
    /** Sets the on-hand stock of a stock level, with all effects of a real movement. */
    async setOnHand(storeId: string, productId: string, units: number) {
      const { on_hand: before } = await chain.level(storeId, productId)
      const actor = { id: 'tester', name: 'tester' }
      const movement = { reason: 'CORRECTION' as const, reference: { kind: 'Test', id: 'test' }, actor }
      await chain.context
        .actingFor(actor)
        .transaction((tx) =>
          moveStock(tx, movement, [{ storeId, productId, onHand: Math.round((units - before) * whole) }]),
        )
    },
    async level(storeId: string, productId: string) {
      const { rows } = await owner.query(
        'select * from stock_level where store_id = $1 and product_id = $2',
        [storeId, productId],
      )
      return inUnits(rows[0])
    },
    /**
     * Adds a store that has 10 units of a product, at its reorder point, with a target of 40. Its
     * centre has 100. The stock level has its row in `restock_need`.
     */
    async shortLevel({ centreHas = 100, receiving = 'AUTOMATIC' } = {}) {
      const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
      const store = await chain.store({ suppliedBy: centre, receiving })
      const product = await chain.product()
      await chain.addLevel(store, product, { onHand: 10, reorderPoint: 10, targetLevel: 40 })
      await chain.addLevel(centre, product, { onHand: centreHas })
      await owner.query('insert into restock_need (store_id, product_id) values ($1, $2)', [store, product])
      return { centre, store, product }
    },
    /** Like `shortLevel`, and plans its restock request: 30 units from the centre. */
    async plannedRequest(fields: { centreHas?: number; receiving?: string } = {}) {
      const level = await chain.shortLevel(fields)
      await planNeed(inventory.context() as Context, { storeId: level.store, productId: level.product })
      const [request] = await chain.requests(level.store)
      return { ...level, request: request!.id as string }
    },
    /**
     * Like `plannedRequest`, but with two source stores: 10 units from the centre, and 20 from another
     * store, which has 50.
     */
    async requestFromTwoStores(fields: { receiving?: string } = {}) {
      const planned = await chain.plannedRequest(fields)
      const { request, product } = planned
      const other = await chain.store()
      await chain.addLevel(other, product, { onHand: 50 })
      await owner.query('update restock_allocation set quantity = 10000 where request_id = $1', [request])
      await owner.query(
        'insert into restock_allocation (request_id, source_store_id, product_id, quantity) values ($1, $2, $3, 20000)',
        [request, other, product],
      )
      return { ...planned, other }
    },
    /** A cashier requests 12 units of milk and 5 of bread. The store's centre has 100 and 50. */
    async requestByCashier({ receiving = 'AUTOMATIC', supplied = true } = {}) {
      const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
      const store = await chain.store({ suppliedBy: supplied ? centre : undefined, receiving })
      const [milk, bread] = [await chain.product(), await chain.product()]
      await chain.addLevel(centre, milk, { onHand: 100 })
      await chain.addLevel(centre, bread, { onHand: 50 })
      const lines = [
        { productId: milk, quantity: 12 * whole },
        { productId: bread, quantity: 5 * whole },
      ]
      const input = { storeId: store, lines, idempotencyKey: uuid() }
      const requested = await requestRestock(as(cashierOf(store)), input)
      return { centre, store, milk, bread, request: requested.request.id }
    },
    async request(id: string) {
      const { rows } = await owner.query('select * from restock_request where id = $1', [id])
      return inUnits(rows[0])
    },
    async requests(storeId: string) {
      const { rows } = await owner.query('select * from restock_request where store_id = $1 order by id', [
        storeId,
      ])
      return inUnits(rows)
    },
    /** The allocations of a request, in the order of source store ids. */
    async allocations(requestId: string) {
      const { rows } = await owner.query(
        `select source_store_id, product_id, quantity from restock_allocation
         where request_id = $1 order by source_store_id, product_id`,
        [requestId],
      )
      return inUnits(rows)
    },
    async transfers(requestId: string) {
      const { rows } = await owner.query('select * from transfer where request_id = $1', [requestId])
      return rows
    },
    /** The events about a subject, in order. Events that are still in the outbox are included. */
    async emitted(subject: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
      const { rows } = await owner.query(
        unprepared`
          select type, data from ${ownEvents(fragment`subject = ${subject}`)} e order by logged desc, sequence`,
      )
      return inUnits(rows)
    },
    /** The number of statements that wait for a lock in this database. */
    async waiting(): Promise<number> {
      const { rowCount } = await superuser.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rowCount ?? 0
    },
    /** The stock levels whose on-hand stock differs from the sum of their ledger. */
    async mismatches(): Promise<unknown[]> {
      const { rows } = await owner.query(`
        select l.store_id, l.product_id, l.on_hand, coalesce(sum(m.delta), 0)::bigint as ledger
        from stock_level l left join stock_movement m using (store_id, product_id)
        group by l.store_id, l.product_id, l.on_hand
        having l.on_hand <> coalesce(sum(m.delta), 0)`)
      return inUnits(rows)
    },
  }
  return chain
}

/** The same connections; quantities in the rows of `query` are in units. */
function readingUnits(owner: pg.Pool): pg.Pool {
  const query = async (text: string, values?: unknown[]) => {
    const answer = await owner.query(text, values)
    return { ...answer, rows: inUnits(answer.rows) }
  }
  return Object.assign(Object.create(owner), { query }) as pg.Pool
}

export type TestInventory = Awaited<ReturnType<typeof testInventory>>
export type { TestSubgraph }
