import { fragment, unprepared } from '../../../../runtime/database/sql.ts'
import { badInput } from '../../../../runtime/errors/errors.ts'
import {
  byName,
  nameKey,
  type PageArguments,
  readPage,
  readPageByName,
} from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import type { CategoryFilter } from '../../generated/schema-types.ts'
import type { Category } from '../entities/category.ts'

/** @throws BAD_USER_INPUT */
export function findCategories(ctx: Context, filter: CategoryFilter, page: PageArguments) {
  const search = searched(filter.search)
  const { parentId, topLevel, includeArchived } = filter
  const where = fragment`
    (${search}::text is null or array_to_tsvector(words_of(name)) @@ prefix_query(${search}))
    and (${parentId}::uuid is null or parent_id = ${parentId})
    and (not ${topLevel ?? false} or parent_id is null)
      and (${includeArchived ?? false} or archived_at is null)`
  return readPageByName<Category>(ctx.db, page, {
    list: 'Query.categories',
    rows: (after, limit) => unprepared`
      select *, folded(name) as sort_name from category
      where ${where} and (${after.name}::text is null
        or (folded(name), id) > (${after.name}, ${after.id}::uuid))
      order by folded(name), id limit ${limit}`,
    count: unprepared`select count(*) from category where ${where}`,
  })
}

/** The categories in use directly below a category. */
export const findChildren = (ctx: Context, parent: string, page: PageArguments) =>
  readPage(page, {
    list: 'Category.children',
    key: nameKey,
    read: (after, limit) => ctx.load.childCategories.load({ parent, asked: { after, limit } }),
    keyOf: byName,
    count: async () => (await ctx.load.childCategoryCount.load(parent))?.count ?? 0,
  })

/** The products of the assortment in a category and in the categories below it. */
export const findProductsOf = (ctx: Context, parent: string, page: PageArguments) =>
  readPage(page, {
    list: 'Category.products',
    key: nameKey,
    read: (after, limit) => ctx.load.productsOfCategory.load({ parent, asked: { after, limit } }),
    keyOf: byName,
    count: async () => (await ctx.load.productCountOfCategory.load(parent))?.count ?? 0,
  })

/** Trims the search text. Null when nothing is searched for. @throws BAD_USER_INPUT when it is too long */
export function searched(text: string | null | undefined): string | null {
  const search = text?.trim() || null
  if (search && search.length > longestSearch)
    throw badInput(
      `search has ${search.length} characters: expected at most ${longestSearch}. Send fewer words.`,
    )
  return search
}

const longestSearch = 100
