import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { UpdateRestockRuleInput } from '../../generated/schema-types.ts'
import { versionConflict } from '../../problems.ts'
import { chainScope } from '../../scope.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import { checkTerms, lockSources } from './check-terms.ts'
import { emitRule, mustBeInForce, ruleToChange } from './rule-to-change.ts'

/**
 * Replaces the terms of a rule, if it still has the version that the caller has read. Equal terms are
 * no change.
 * @throws FORBIDDEN, Problem NotFound, VersionConflict, AlreadyDone, StoreClosed, InvalidInput
 */
export async function updateRestockRule(ctx: Context, input: UpdateRestockRuleInput) {
  const { id, storeId, productId } = await ruleToChange(ctx, input.ruleId)
  const product = productId === null ? null : await ctx.load.product.load(productId)
  const terms = checkTerms(input.terms, storeId, product)
  const saved = { __typename: 'RestockRuleSaved' as const, rule: { id } }

  return ctx.idempotent('updateRestockRule', storeId ?? chainScope, input, async (tx) => {
    const { expectedVersion } = input
    await lockSources(tx, terms, storeId)
    const [rule] = await tx.query<RestockRule>(changeRule(id, expectedVersion, JSON.stringify(terms)))
    if (!rule) {
      const present = await mustBeInForce(tx, id)
      if (present.version !== expectedVersion) throw versionConflict('RestockRule', present, expectedVersion)
      return saved
    }
    emitRule(tx, 'EDITED', rule)
    return saved
  })
}

/**
 * Updates only the version that the caller has read: when two users edit at once, the second finds no
 * row. Updates only if a term differs.
 */
const changeRule = (id: string, expectedVersion: number, terms: string) => sql('change-restock-rule')`
  update restock_rule r
  set reorder_point = "reorderPoint", target_level = "targetLevel",
      critical_threshold = "criticalThreshold", overstock_threshold = "overstockThreshold",
      thresholds_id = case
        when ("reorderPoint", "targetLevel", "criticalThreshold", "overstockThreshold") is not distinct from
             (r.reorder_point, r.target_level, r.critical_threshold,
               r.overstock_threshold) then r.thresholds_id
        when "reorderPoint" is not null then uuidv7()
      end,
      pack_size = "packSize", minimum_quantity = "minimumQuantity", source = terms.source,
      source_store_ids = "sourceStoreIds",
      approve_up_to_units = "approveUpToUnits", approve_up_to_value = "approveUpToValue",
        version = r.version + 1
  from json_to_record(${terms}::json)
    as terms("reorderPoint" bigint, "targetLevel" bigint, "criticalThreshold" bigint,
             "overstockThreshold" bigint,
             "packSize" bigint, "minimumQuantity" bigint, source text,
             "sourceStoreIds" uuid[], "approveUpToUnits" bigint, "approveUpToValue" bigint)
  where r.id = ${id} and r.version = ${expectedVersion} and r.archived_at is null
    and row(terms.*) is distinct from
      row(r.reorder_point, r.target_level, r.critical_threshold, r.overstock_threshold, r.pack_size,
          r.minimum_quantity, r.source, r.source_store_ids, r.approve_up_to_units, r.approve_up_to_value)
  returning r.*`
