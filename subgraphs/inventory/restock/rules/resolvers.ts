import type { Resolvers } from '../../generated/resolver-types.ts'
import { storeOf } from '../../references.ts'
import { archiveRestockRule } from './archive-restock-rule.ts'
import { createRestockRule } from './create-restock-rule.ts'
import { findEffectiveRule, findRestockRules } from './queries.ts'
import { updateRestockRule } from './update-restock-rule.ts'

export const restockRules: Resolvers = {
  Query: {
    restockRules: (_, { filter, ...page }, ctx) => findRestockRules(ctx, filter ?? {}, page),
    effectiveRestockRule: (_, { storeId, productId }, ctx) => findEffectiveRule(ctx, storeId, productId),
  },
  Mutation: {
    createRestockRule: (_, { input }, ctx) => createRestockRule(ctx, input),
    updateRestockRule: (_, { input }, ctx) => updateRestockRule(ctx, input),
    archiveRestockRule: (_, { input }, ctx) => archiveRestockRule(ctx, input),
  },
  RestockRule: {
    store: ({ storeId }) => (storeId ? storeOf(storeId) : null),
    product: ({ productId }, _, ctx) => (productId ? ctx.load.product.load(productId) : null),
    category: ({ categoryId }, _, ctx) => (categoryId ? ctx.load.category.load(categoryId) : null),
    sourceStores: ({ sourceStoreIds }) => sourceStoreIds.map(storeOf),
    approveUpToValue: ({ approveUpToValue: amount }, _, ctx) =>
      amount === null ? null : { amount, currency: ctx.currency },
    approvesItself: ({ approveUpToUnits, approveUpToValue }) =>
      approveUpToUnits !== null || approveUpToValue !== null,
    applied: ({ appliedVersion, version }) => appliedVersion >= version,
    archived: ({ archivedAt }) => archivedAt !== null,
    history: async ({ id }, _, ctx) => (await ctx.load.history.load(`RestockRule/${id}`))?.steps ?? [],
  },
  RestockRuleSaved: {
    rule: async ({ rule }, _, ctx) => (await ctx.load.restockRule.load(rule.id))!,
  },
}
