import { type Fragment, fragment, type Statement, sql, unprepared } from '../../../../runtime/database/sql.ts'
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
    (ids: string[], asked: AskedByName) =>
      db.query<Named<Row> & { ofCategoryId: string }>(page(ids, asked))
  const counts = (count: (ids: readonly string[]) => Statement) => (ids: readonly string[]) =>
    db.query<{ ofCategoryId: string; count: number }>(count(ids))
  const ofCategoryId = (row: { ofCategoryId: string }) => row.ofCategoryId
  return {
    childCategories: byParent(pages<Category>(pageChildren), ofCategoryId),
    childCategoryCount: byKey(counts(countChildren), ofCategoryId),
    productsOfCategory: byParent(pages<Product>(pageProducts), ofCategoryId),
    productCountOfCategory: byKey(counts(countProducts), ofCategoryId),
  }
}

const childrenOf = (category: Fragment) =>
  fragment`from category where parent_id = ${category} and archived_at is null`
const productsOf = (categories: Fragment) => fragment`
  from product
  where archived_at is null and (category_id = any(${categories}) or other_category_ids && ${categories})`
function isAfter(key: AskedByName['after']) {
  const [name, id] = key ?? [null, null]
  return fragment`(${name}::text is null or (folded(name), id) > (${name}, ${id}::uuid))`
}

const pageChildren = (ids: string[], { after, limit }: AskedByName) => sql('load-child-categories')`
  select key.id as of_category_id, page.* from unnest(${ids}::uuid[]) as key(id)
  cross join lateral (
    select *, folded(name) as sort_name ${childrenOf(fragment`key.id`)} and ${isAfter(after)}
    order by folded(name), id limit ${limit}) page
  order by key.id, page.sort_name, page.id`
const countChildren = (ids: readonly string[]) => sql('load-child-category-counts')`
  select key.id as of_category_id, (select count(*) ${childrenOf(fragment`key.id`)}) as count
  from unnest(${ids}::uuid[]) as key(id)`
/**
 * Reads one page from each category below by the order of an index, and then the products that have
 * it as a further category. The alternative, reading the catalogue by name until a page is full,
 * would read most of the catalogue for a small category.
 */
const pageProducts = (ids: string[], { after, limit }: AskedByName) => sql('load-products-of-category')`
  select key.id as of_category_id, page.*
  from (select id, categories_below(id) as below from unnest(${ids}::uuid[]) as id offset 0) key
  cross join lateral (
    select found.* from (
      select first.* from unnest(key.below) as c(id)
      cross join lateral (
        select *, folded(name) as sort_name from product
        where category_id = c.id and archived_at is null and ${isAfter(after)}
        order by folded(name), id limit ${limit}) first
      union all
      select *, folded(name)
      from (select * from product where other_category_ids && key.below offset 0) other
      where (category_id <> all(key.below)) is not false and archived_at is null
        and ${isAfter(after)}) found
    order by sort_name, id limit ${limit}) page
  order by key.id, page.sort_name, page.id`
const countProducts = (ids: readonly string[]) => unprepared`
  select key.id as of_category_id, (select count(*) ${productsOf(fragment`key.below`)}) as count
  from (select id, categories_below(id) as below from unnest(${ids}::uuid[]) as id offset 0) key`
