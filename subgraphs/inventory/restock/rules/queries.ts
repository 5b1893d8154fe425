import { fragment, sql, unprepared } from '../../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import type { RestockRuleFilter } from '../../generated/schema-types.ts'
import { levelKey } from '../../level-key.ts'
import { mustSeeStock, seen, storesToRead } from '../../scope.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import type { EffectiveRule } from '../mappers.ts'

/**
 * A rule, if the caller may read its store. Every caller who may read rules may read the rules of every
 * store.
 */
export const findRestockRule = (ctx: Context, id: string): Promise<RestockRule | null> =>
  seen(ctx, ctx.load.restockRule.load(id))

/**
 * A page of the rules of the stores that the caller may read, and of the rules of every store. @throws
 * FORBIDDEN
 */
export async function findRestockRules(ctx: Context, filter: RestockRuleFilter, page: PageArguments) {
  const stores = await storesToRead(ctx, filter.storeIds)
  const { productId, categoryId, archived } = filter
  const where = fragment`
    (${stores}::uuid[] is null or store_id is null or store_id = any(${stores}))
    and (${productId}::uuid is null or product_id = ${productId})
    and (${categoryId}::uuid is null or category_id = ${categoryId})
    and (archived_at is not null) = ${archived ?? false}`
  return readPageById<RestockRule>(ctx.db, page, {
    list: 'Query.restockRules',
    rows: (after, limit) => unprepared`
      select * from restock_rule where ${where} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count: unprepared`select count(*) from restock_rule where ${where}`,
  })
}

/**
 * The rule that applies to a stock level, and the reason. Null when the product or store does not
 * exist. @throws FORBIDDEN
 */
export async function findEffectiveRule(
  ctx: Context,
  storeId: string,
  productId: string,
): Promise<EffectiveRule | null> {
  await mustSeeStock(ctx, storeId)
  const [store, product] = await Promise.all([ctx.load.store.load(storeId), ctx.load.product.load(productId)])
  if (!store || !product) return null
  const [rule = null, ...others] = await ctx.db.query<RestockRule>(
    sql('read-rules-for-level')`select * from restock_rules_for(${storeId}, ${productId})`,
  )
  const level = await ctx.load.level.load(levelKey(storeId, productId))
  return {
    rule,
    others,
    why: await whyThis(ctx, rule, others),
    reorderPoint: level?.reorderPoint ?? rule?.reorderPoint ?? 0,
    targetLevel: level?.targetLevel ?? rule?.targetLevel ?? 0,
    thresholdsFromRule:
      rule?.reorderPoint != null &&
      (!level || (level.reorderPoint === rule.reorderPoint && level.targetLevel === rule.targetLevel)),
  }
}

async function whyThis(ctx: Context, rule: RestockRule | null, others: RestockRule[]): Promise<string> {
  if (!rule)
    return 'No rule is for this stock level: its own thresholds stand, and any source store may give.'
  const categoryId = rule.categoryId
  const category = categoryId && (await ctx.load.category.load(categoryId))?.name
  const what = rule.productId ? 'this product' : category ? `the category ${category}` : 'all products'
  const where = rule.storeId ? 'this store' : 'every store'
  const rest = others.length === 1 ? '1 more is' : `${others.length} more are`
  const wins =
    others.length === 0
      ? 'no other is for this stock level'
      : `${rest} for this stock level, and less specific`
  return `It is for ${what} in ${where}; ${wins}.`
}
