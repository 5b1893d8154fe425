import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { serviceOf } from '../../runtime/access/principal.ts'
import { type TestSubgraph, testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import type { Context } from './loaders.ts'
import { inventory as manifest } from './subgraph.ts'

export interface ShelfFacts {
  onHand: number
  reorderPoint?: number
  criticalThreshold?: number
  targetLevel?: number
}

/** An inventory of its own for a test file, with ways to stock it. */
export async function testInventory({ pool = 8 } = {}) {
  const { inventory } = await testSubgraphs({ inventory: manifest }, { pool })
  const owner = new pg.Pool({ connectionString: inventory.database.ownerUrl, max: 2 })
  const categoryId = uuid()
  await owner.query(`insert into category (id, name) values ($1, 'Everything')`, [categoryId])

  return {
    inventory,
    context: inventory.context({ principal: serviceOf('sales') }) as Context,
    /** For what the app role may not do, taking a guard away above all. */
    owner,
    async product(facts: { price?: number; archived?: boolean } = {}) {
      const id = uuid()
      await owner.query(
        `insert into product (id, sku, name, price, tax_class, category_id, archived_at)
         values ($1, $2, $3, $4, 'STANDARD', $5, $6)`,
        [
          id,
          `SKU-${id}`,
          `Product ${id.slice(-6)}`,
          facts.price ?? 250,
          categoryId,
          facts.archived ? new Date() : null,
        ],
      )
      return id
    },
    async store(facts: { suppliedBy?: string; kind?: string; receiving?: string } = {}) {
      const id = uuid()
      await owner.query(
        'insert into store (id, code, name, kind, supplied_by, receiving) values ($1, $2, $3, $4, $5, $6)',
        [
          ...[id, `S-${id}`, `Store ${id.slice(-6)}`, facts.kind ?? 'STANDARD_STORE'],
          ...[facts.suppliedBy ?? null, facts.receiving ?? 'AUTOMATIC'],
        ],
      )
      return id
    },
    /** Puts stock on a shelf, with the line of the ledger that explains it. */
    async shelf(storeId: string, productId: string, facts: ShelfFacts) {
      const { onHand, reorderPoint = 0, criticalThreshold = 0, targetLevel = 0 } = facts
      await owner.query(
        `with level as (
           insert into stock_level (store_id, product_id, on_hand, reorder_point, critical_threshold, target_level)
           values ($1, $2, $3, $4, $5, $6))
         insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                     actor_id, actor_name)
         select $1, $2, $3, $3, 'IMPORT', 'Test', 'test', 'test', 'test' where $3 > 0`,
        [storeId, productId, onHand, reorderPoint, criticalThreshold, targetLevel],
      )
    },
    async level(storeId: string, productId: string) {
      const { rows } = await owner.query(
        'select * from stock_level where store_id = $1 and product_id = $2',
        [storeId, productId],
      )
      return rows[0]
    },
    /** The shelves whose ledger does not add up to their level. */
    async mismatches(): Promise<unknown[]> {
      const { rows } = await owner.query(`
        select l.store_id, l.product_id, l.on_hand, coalesce(sum(m.delta), 0)::int as ledger
        from stock_level l left join stock_movement m using (store_id, product_id)
        group by l.store_id, l.product_id, l.on_hand
        having l.on_hand <> coalesce(sum(m.delta), 0)`)
      return rows
    },
  }
}

export type TestInventory = Awaited<ReturnType<typeof testInventory>>
export type { TestSubgraph }
