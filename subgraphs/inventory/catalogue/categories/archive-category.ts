import { fragment, sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { ArchiveCategoryInput } from '../../generated/schema-types.ts'
import { alreadyDone } from '../../problems.ts'
import { chainScope } from '../../scope.ts'
import type { Category } from '../entities/category.ts'
import { categoryInUse } from '../problems.ts'
import { categoryToChange, emitCategory, lockCategory, lockTree } from './category-to-change.ts'

/**
 * Archives a category that has no product and no category in use. A concurrent command that puts a
 * product into it either commits first, or is rejected.
 */
export async function archiveCategory(ctx: Context, input: ArchiveCategoryInput) {
  const { id } = await categoryToChange(ctx, input.categoryId)

  return ctx.idempotent('archiveCategory', chainScope, input, async (tx) => {
    await lockTree(tx)
    const present = await lockCategory(tx, id)
    if (present.archivedAt)
      throw alreadyDone(`${present.name} is archived already: use it again with restoreCategory.`)
    const [category] = await tx.query<Category>(archive(id))
    if (!category) {
      const [inUse] = await tx.query<{ products: number; categories: number }>(countInUse(id))
      throw categoryInUse(present, inUse!)
    }
    emitCategory(tx, 'ARCHIVED', category)
    return { __typename: 'CategorySaved' as const, category: { id } }
  })
}

const productsInUse = (id: string) => fragment`
  from product
  where archived_at is null and (category_id = ${id} or other_category_ids @> array[${id}::uuid])`
const categoriesInUse = (id: string) =>
  fragment`from category below where below.archived_at is null and below.parent_id = ${id}`
const archive = (id: string) => sql('archive-category')`
  update category set archived_at = now(), version = version + 1
  where id = ${id} and not exists (select ${productsInUse(id)}) and not exists (select ${categoriesInUse(id)})
  returning *`
const countInUse = (id: string) => sql('count-in-use-of-category')`
  select (select count(*) ${productsInUse(id)}) as products,
    (select count(*) ${categoriesInUse(id)}) as categories`
