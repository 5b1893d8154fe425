import type { Resolvers } from '../../generated/resolver-types.ts'
import { listTranslations, textIn } from '../translations.ts'
import { archiveCategory } from './archive-category.ts'
import { createCategory } from './create-category.ts'
import { mergeCategories } from './merge-categories.ts'
import { findCategories, findChildren, findProductsOf } from './queries.ts'
import { restoreCategory } from './restore-category.ts'
import { updateCategory } from './update-category.ts'

export const categories: Resolvers = {
  Query: {
    category: (_, { id }, ctx) => ctx.load.category.load(id),
    categories: (_, { filter, ...page }, ctx) => findCategories(ctx, filter ?? {}, page),
  },
  Mutation: {
    createCategory: (_, { input }, ctx) => createCategory(ctx, input),
    updateCategory: (_, { input }, ctx) => updateCategory(ctx, input),
    mergeCategories: (_, { input }, ctx) => mergeCategories(ctx, input),
    archiveCategory: (_, { input }, ctx) => archiveCategory(ctx, input),
    restoreCategory: (_, { input }, ctx) => restoreCategory(ctx, input),
  },
  Category: {
    __resolveReference: ({ id }, ctx) => ctx.load.category.load(id),
    name: (category, { language }) => textIn(category, 'name', language),
    translations: ({ translations }) =>
      listTranslations(translations).map(({ language, name }) => ({ language, name: name! })),
    parent: ({ parentId }, _, ctx) => (parentId === null ? null : ctx.load.category.load(parentId)),
    children: ({ id }, page, ctx) => findChildren(ctx, id, page),
    products: ({ id }, page, ctx) => findProductsOf(ctx, id, page),
    archived: ({ archivedAt }) => archivedAt !== null,
  },
  CategorySaved: {
    category: async ({ category }, _, ctx) => (await ctx.load.category.load(category.id))!,
  },
  CategoriesMerged: {
    category: async ({ category }, _, ctx) => (await ctx.load.category.load(category.id))!,
  },
}
