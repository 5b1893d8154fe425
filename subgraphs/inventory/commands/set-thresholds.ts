import { ThresholdsSet } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput } from '../../../runtime/problem.ts'
import { judgeShelves } from '../alerts/judge-shelves.ts'
import type { SetThresholdsInput, ThresholdLine } from '../generated.ts'
import { mustBeOpen, storeNamed } from '../hold-stores.ts'
import type { Context } from '../loaders.ts'
import { checkSheet } from '../sheet.ts'
import { beginShelves } from '../stock/begin-shelves.ts'

interface Thresholds {
  reorderPoint: number
  criticalThreshold: number
  overstockThreshold: number | null
  targetLevel: number
}

type Shelf = Thresholds & { productId: string }

const mostLines = 1_000
const mostUnits = 1_000_000
const fields = ['reorderPoint', 'criticalThreshold', 'overstockThreshold', 'targetLevel'] as const

/** Sets the thresholds of shelves, and judges in the same transaction what is low or too much by them. */
export async function setThresholds(ctx: Context, input: SetThresholdsInput) {
  const { storeId, lines } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeNamed(ctx, storeId)
  for (const [at, line] of lines.entries()) checkRanges(line, at)
  const productIds = lines.map(({ productId }) => productId)
  const shelves = productIds.map((productId) => ({ storeId, productId }))

  return ctx.once('setThresholds', storeId, input, async (tx) => {
    await mustBeOpen(tx, [storeId])
    await checkSheet(tx, lines, { most: mostLines, archived: false })
    await beginShelves(tx, shelves)
    const held = await tx.query<Shelf>(lockShelves, [storeId, productIds])
    const isHeld = new Map(held.map((shelf) => [shelf.productId, shelf]))
    const wanted = lines.map((line, at) => inOrder(merge(isHeld.get(line.productId)!, line), at))
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

function checkRanges(line: ThresholdLine, at: number) {
  for (const field of fields) {
    const value = line[field]
    if (value != null && (value < 0 || value > mostUnits))
      throw invalidInput(
        `lines.${at}.${field}`,
        `lines.${at}.${field} is ${value}: expected 0 to ${mostUnits}.`,
      )
  }
}

const merge = (shelf: Shelf, line: ThresholdLine): Shelf => ({
  productId: shelf.productId,
  reorderPoint: line.reorderPoint ?? shelf.reorderPoint,
  criticalThreshold: line.criticalThreshold ?? shelf.criticalThreshold,
  overstockThreshold:
    line.overstockThreshold === undefined ? shelf.overstockThreshold : line.overstockThreshold,
  targetLevel: line.targetLevel ?? shelf.targetLevel,
})

/** @throws Problem InvalidInput that names the line and the threshold that is out of order */
function inOrder(shelf: Shelf, at: number): Shelf {
  const { reorderPoint, criticalThreshold, overstockThreshold, targetLevel } = shelf
  if (criticalThreshold > reorderPoint)
    throw outOfOrder(at, 'criticalThreshold', criticalThreshold, `at most the reorder point ${reorderPoint}`)
  if (overstockThreshold !== null && overstockThreshold <= reorderPoint)
    throw outOfOrder(
      at,
      'overstockThreshold',
      overstockThreshold,
      `more than the reorder point ${reorderPoint}`,
    )
  if (targetLevel !== 0 && targetLevel < reorderPoint)
    throw outOfOrder(at, 'targetLevel', targetLevel, `0, or at least the reorder point ${reorderPoint}`)
  return shelf
}

const outOfOrder = (at: number, field: keyof Thresholds, value: number, expected: string) =>
  invalidInput(
    `lines.${at}.${field}`,
    `lines.${at}.${field} would be ${value}: expected ${expected}. Set both in one line.`,
  )

const differs = (one: Shelf, other: Shelf) => fields.some((field) => one[field] !== other[field])

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
