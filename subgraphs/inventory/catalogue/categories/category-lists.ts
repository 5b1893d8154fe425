import { sql, unprepared } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { byKey, byParent } from '../../../../runtime/graphql/loaders.ts'
import type { Named } from '../../../../runtime/graphql/pages.ts'
import type { Category } from '../entities/category.ts'
import type { Product } from '../entities/product.ts'

/** A page of a list that is sorted by name. Null for the first page. */
interface AskedByName {
  after: [name: string, id: string] | null
  limit: number
}

/** The loaders of the lists below categories. Each list takes one statement for any number of categories. */
export function categoryLists(db: Queries) {
  const pages =
    <Row>(page: typeof pageChildren) =>
    (ids: string[], { after, limit }: AskedByName) =>
      db.query<Named<Row> & { ofCategoryId: string }>(page, [ids, ...(after ?? [null, null]), limit])
  const counts = (count: typeof countChildren) => (ids: readonly string[]) =>
    db.query<{ ofCategoryId: string; count: number }>(count, [ids])
  const ofCategoryId = (row: { ofCategoryId: string }) => row.ofCategoryId
  return {
    childCategories: byParent(pages<Category>(pageChildren), ofCategoryId),
    childCategoryCount: byKey(counts(countChildren), ofCategoryId),
    productsOfCategory: byParent(pages<Product>(pageProducts), ofCategoryId),
    productCountOfCategory: byKey(counts(countProducts), ofCategoryId),
  }
}

const childrenOf = (category: string) => `from category where parent_id = ${category} and archived_at is null`
const productsOf = (categories: string) => `from product
  where archived_at is null and (category_id = any(${categories}) or other_category_ids && ${categories})`
const afterKey = '($2::text is null or (folded(name), id) > ($2, $3::uuid))'

const pageChildren = sql(
  'load-child-categories',
  `select asked.id as of_category_id, page.* from unnest($1::uuid[]) as asked(id)
   cross join lateral (
     select *, folded(name) as sort_name ${childrenOf('asked.id')} and ${afterKey}
     order by folded(name), id limit $4) page
   order by asked.id, page.sort_name, page.id`,
)
const countChildren = sql(
  'load-child-category-counts',
  `select asked.id as of_category_id, (select count(*) ${childrenOf('asked.id')}) as count
   from unnest($1::uuid[]) as asked(id)`,
)
/**
 * Reads one page from each category below by the order of an index, and then the products that have
 * it as a further category. The alternative, reading the catalogue by name until a page is full,
 * would read most of the catalogue for a small category.
 */
const pageProducts = sql(
  'load-products-of-category',
  `select asked.id as of_category_id, page.*
   from (select id, categories_below(id) as below from unnest($1::uuid[]) as id offset 0) asked
   cross join lateral (
     select found.* from (
       select first.* from unnest(asked.below) as c(id)
       cross join lateral (
         select *, folded(name) as sort_name from product
         where category_id = c.id and archived_at is null and ${afterKey}
         order by folded(name), id limit $4) first
       union all
       select *, folded(name) from (select * from product where other_category_ids && asked.below offset 0) other
       where (category_id <> all(asked.below)) is not false and archived_at is null and ${afterKey}) found
     order by sort_name, id limit $4) page
   order by asked.id, page.sort_name, page.id`,
)
const countProducts =
  unprepared(`select asked.id as of_category_id, (select count(*) ${productsOf('asked.below')}) as count
   from (select id, categories_below(id) as below from unnest($1::uuid[]) as id offset 0) asked`)
