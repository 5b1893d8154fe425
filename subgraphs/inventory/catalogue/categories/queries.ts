import { fragment, unprepared } from '../../../../runtime/database/sql.ts'
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
import { forgiving, searched } from '../search.ts'

/** @throws BAD_USER_INPUT */
export function findCategories(ctx: Context, filter: CategoryFilter, page: PageArguments) {
  const search = searched(filter.search)
  const { parentId, topLevel, includeArchived } = filter
  return forgiving(search, page.after, ({ categoryWords, query }) => {
    const text = fragment`${search}::text`
    const where = fragment`
      (${text} is null or ${categoryWords} @@ (select ${query(text)}))
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
