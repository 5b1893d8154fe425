import { ThresholdsSet } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { judgeShelves } from '../../alerts/evaluate-thresholds.ts'
import { checkSheet } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { SetThresholdsInput, ThresholdLine } from '../../generated/schema-types.ts'
import { mustBeOpen, storeNamed } from '../../read-models/stores.ts'
import { beginShelves } from '../create-levels.ts'
import { checkThresholds, type Thresholds, thresholdFields } from './check-thresholds.ts'

type Shelf = Thresholds & { productId: string; criticalThreshold: number }

const mostLines = 1_000

/** Sets the thresholds of shelves, and judges in the same transaction what is low or too much by them. */
export async function setThresholds(ctx: Context, input: SetThresholdsInput) {
  const { storeId, lines } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeNamed(ctx, storeId)
  const productIds = lines.map(({ productId }) => productId)
  const shelves = productIds.map((productId) => ({ storeId, productId }))

  return ctx.once('setThresholds', storeId, input, async (tx) => {
    await mustBeOpen(tx, [storeId])
    await checkSheet(tx, lines, { most: mostLines, archived: false })
    await beginShelves(tx, shelves)
    const held = await tx.query<Shelf>(lockShelves, [storeId, productIds])
    const isHeld = new Map(held.map((shelf) => [shelf.productId, shelf]))
    const wanted = lines.map((line) => merge(isHeld.get(line.productId)!, line))
    for (const [at, shelf] of wanted.entries()) checkThresholds(`lines.${at}`, shelf)
    const changed = wanted.filter((shelf) => differs(shelf, isHeld.get(shelf.productId)!))
    if (changed.length > 0) {
      await tx.query(writeThresholds, [storeId, JSON.stringify(changed)])
      tx.announce(ThresholdsSet, {
        subject: `Store/${storeId}`,
        storeId,
        data: { storeId, lines: changed },
      })
    }
    // One that has just begun as its rule says is not changed, and yet may be too low.
    await judgeShelves(tx, shelves)
    return { __typename: 'ThresholdsSet' as const, storeId, productIds }
  })
}

const merge = (shelf: Shelf, line: ThresholdLine): Shelf => ({
  productId: shelf.productId,
  reorderPoint: line.reorderPoint ?? shelf.reorderPoint,
  criticalThreshold: line.criticalThreshold ?? shelf.criticalThreshold,
  overstockThreshold:
    line.overstockThreshold === undefined ? shelf.overstockThreshold : line.overstockThreshold,
  targetLevel: line.targetLevel ?? shelf.targetLevel,
})

const differs = (one: Shelf, other: Shelf) => thresholdFields.some((field) => one[field] !== other[field])

const lockShelves = sql(
  'lock-thresholds',
  `select product_id, reorder_point, critical_threshold, overstock_threshold, target_level from stock_level
   where store_id = $1 and product_id = any($2::uuid[]) order by product_id for update`,
)
/** The last word holds: what the rule says now counts as taken, though its job may come only after this. */
const writeThresholds = sql(
  'write-thresholds',
  `update stock_level l
   set figures_id = coalesce((select figures_id from restock_rules_for(l.store_id, l.product_id) limit 1), l.figures_id),
       reorder_point = s."reorderPoint", critical_threshold = s."criticalThreshold",
       overstock_threshold = s."overstockThreshold", target_level = s."targetLevel"
   from json_to_recordset($2::json)
     as s("productId" uuid, "reorderPoint" int, "criticalThreshold" int, "overstockThreshold" int, "targetLevel" int)
   where l.store_id = $1 and l.product_id = s."productId"`,
)
