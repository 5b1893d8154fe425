import { ThresholdsSet } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { evaluateThresholds } from '../../alerts/evaluate-thresholds.ts'
import { checkLines } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { SetThresholdsInput, ThresholdLine } from '../../generated/schema-types.ts'
import { mustBeOpen, storeById } from '../../read-models/stores.ts'
import { beginLevels } from '../create-levels.ts'
import { checkThresholds, type Thresholds, thresholdFields } from './check-thresholds.ts'

type Level = Thresholds & { productId: string; criticalThreshold: number }

const maxLines = 1_000

/** Sets the thresholds of stock levels, and evaluates the stock levels in the same transaction. */
export async function setThresholds(ctx: Context, input: SetThresholdsInput) {
  const { storeId, lines } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeById(ctx, storeId)
  const productIds = lines.map(({ productId }) => productId)
  const levels = productIds.map((productId) => ({ storeId, productId }))

  return ctx.idempotent('setThresholds', storeId, input, async (tx) => {
    await mustBeOpen(tx, [storeId])
    await checkLines(tx, lines, { max: maxLines, archived: false, quantities: [...thresholdFields] })
    await beginLevels(tx, levels)
    const before = await tx.query<Level>(sql('lock-thresholds')`
      select product_id, reorder_point, critical_threshold, overstock_threshold, target_level from stock_level
      where store_id = ${storeId} and product_id = any(${productIds}::uuid[]) order by product_id
      for update`)
    const levelOf = new Map(before.map((level) => [level.productId, level]))
    const wanted = lines.map((line) => merge(levelOf.get(line.productId)!, line))
    for (const [at, level] of wanted.entries()) checkThresholds(`lines.${at}`, level)
    const changed = wanted.filter((level) => differs(level, levelOf.get(level.productId)!))
    if (changed.length > 0) {
      await tx.query(writeThresholds(storeId, changed))
      tx.emit(ThresholdsSet, {
        subject: `Store/${storeId}`,
        storeId,
        data: { storeId, lines: changed },
      })
    }
    // Evaluates all stock levels of the input: a stock level that was just inserted may be low even if
    // its thresholds did not change.
    await evaluateThresholds(tx, levels)
    return { __typename: 'ThresholdsSet' as const, storeId, productIds }
  })
}

const merge = (level: Level, line: ThresholdLine): Level => ({
  productId: level.productId,
  reorderPoint: line.reorderPoint ?? level.reorderPoint,
  criticalThreshold: line.criticalThreshold ?? level.criticalThreshold,
  overstockThreshold:
    line.overstockThreshold === undefined ? level.overstockThreshold : line.overstockThreshold,
  targetLevel: line.targetLevel ?? level.targetLevel,
})

const differs = (one: Level, other: Level) => thresholdFields.some((field) => one[field] !== other[field])

/**
 * The latest write wins. The stock level gets the `thresholds_id` of its rule, so that the rule's job
 * leaves it alone, even if the job runs only after this command.
 */
const writeThresholds = (storeId: string, changed: Level[]) => sql('write-thresholds')`
  update stock_level l
  set thresholds_id = coalesce((select thresholds_id
      from restock_rules_for(l.store_id, l.product_id) limit 1), l.thresholds_id),
      reorder_point = s."reorderPoint", critical_threshold = s."criticalThreshold",
      overstock_threshold = s."overstockThreshold", target_level = s."targetLevel"
  from json_to_recordset(${JSON.stringify(changed)}::json)
    as s("productId" uuid, "reorderPoint" bigint, "criticalThreshold" bigint, "overstockThreshold" bigint,
      "targetLevel" bigint)
  where l.store_id = ${storeId} and l.product_id = s."productId"`
