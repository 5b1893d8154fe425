import { v7 as uuid } from 'uuid'
import { sql } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { mustBeInUse } from '../../catalogue/categories/category-to-change.ts'
import { mustBeInAssortment } from '../../catalogue/product-to-change.ts'
import type { Context } from '../../context.ts'
import type { CreateRestockRuleInput } from '../../generated/schema-types.ts'
import { unknownProducts } from '../../problems.ts'
import { mustBeOpen, storeById } from '../../read-models/stores.ts'
import { chainScope } from '../../scope.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import { restockRuleExists } from '../problems.ts'
import { checkTerms, lockSources } from './check-terms.ts'
import { emitRule, mustManageRules } from './rule-to-change.ts'

/**
 * Creates a rule for a store, a product, a category, or all. There is at most one rule for the same
 * scope.
 * @throws FORBIDDEN, Problem RestockRuleExists, NotFound, StoreClosed, UnknownProduct, ProductArchived,
 * CategoryArchived, InvalidInput
 */
export async function createRestockRule(ctx: Context, input: CreateRestockRuleInput) {
  const [storeId, productId] = [input.storeId ?? null, input.productId ?? null]
  const categoryId = input.categoryId ?? null
  mustManageRules(ctx, storeId)
  if (productId !== null && categoryId !== null)
    throw invalidInput('categoryId', 'categoryId came with productId: expected one of them, or neither.')
  if (storeId !== null) await storeById(ctx, storeId)
  const product = productId === null ? null : await ctx.load.product.load(productId)
  if (productId !== null && !product) throw unknownProducts([productId])
  const terms = checkTerms(input.terms, storeId, product)

  return ctx.idempotent('createRestockRule', storeId ?? chainScope, input, async (tx) => {
    if (storeId !== null) await mustBeOpen(tx, [storeId])
    await lockSources(tx, terms, storeId)
    if (productId !== null) await mustBeInAssortment(tx, [productId])
    if (categoryId !== null) await mustBeInUse(tx, [categoryId])
    const scope = { storeId, productId, categoryId }
    const [rule] = await tx.query<RestockRule>(insertRule(scope, terms))
    if (!rule) {
      const [present] = await tx.query<RestockRule>(readRuleOf(scope))
      throw restockRuleExists(present!)
    }
    emitRule(tx, 'CREATED', rule)
    return { __typename: 'RestockRuleSaved' as const, rule: { id: rule.id } }
  })
}

interface Scope {
  storeId: string | null
  productId: string | null
  categoryId: string | null
}

const insertRule = ({ storeId, productId, categoryId }: Scope, terms: object) => sql('insert-restock-rule')`
  insert into restock_rule (id, store_id, product_id, category_id, reorder_point, target_level,
                            critical_threshold,
                            overstock_threshold, thresholds_id, pack_size, minimum_quantity, source,
                            source_store_ids,
                            approve_up_to_units, approve_up_to_value)
  select ${uuid()}, ${storeId}, ${productId}, ${categoryId}, "reorderPoint", "targetLevel",
         "criticalThreshold", "overstockThreshold",
         case when "reorderPoint" is not null then uuidv7() end,
         "packSize", "minimumQuantity", source, "sourceStoreIds", "approveUpToUnits", "approveUpToValue"
  from json_to_record(${JSON.stringify(terms)}::json)
    as terms("reorderPoint" bigint, "targetLevel" bigint, "criticalThreshold" bigint,
             "overstockThreshold" bigint,
             "packSize" bigint, "minimumQuantity" bigint, source text,
             "sourceStoreIds" uuid[], "approveUpToUnits" bigint, "approveUpToValue" bigint)
  on conflict (store_id, product_id, category_id) where archived_at is null do nothing
  returning *`
const readRuleOf = ({ storeId, productId, categoryId }: Scope) => sql('read-restock-rule-of')`
  select * from restock_rule
  where archived_at is null and store_id is not distinct from ${storeId}::uuid
    and product_id is not distinct from ${productId}::uuid and category_id is not distinct
    from ${categoryId}::uuid`
