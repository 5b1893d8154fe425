import { codeTaken, type Holder } from '../../../../runtime/database/claim-code.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import type { Context } from '../../context.ts'
import type { MergeCategoriesInput } from '../../generated/schema-types.ts'
import { chainScope } from '../../scope.ts'
import { ofCategory } from '../claims.ts'
import type { Category } from '../entities/category.ts'
import { categoryArchived } from '../problems.ts'
import { type ChangedProduct, emitProduct } from '../product-to-change.ts'
import { categoryToChange, emitCategory, lockCategory, lockTree, mustBeInUse } from './category-to-change.ts'

/**
 * Moves everything in one category into another, and archives the first. The number of statements
 * does not depend on the number of products. A concurrent command that puts a product into the
 * first category either commits before, and the product is moved, or finds the category archived.
 */
export async function mergeCategories(ctx: Context, input: MergeCategoriesInput) {
  const { id } = await categoryToChange(ctx, input.categoryId)
  const { id: intoId } = await categoryToChange(ctx, input.intoCategoryId)

  return ctx.idempotent('mergeCategories', chainScope, input, async (tx) => {
    await lockTree(tx)
    const present = await lockCategory(tx, id)
    if (present.archivedAt) throw categoryArchived(present)
    await mustBeInUse(tx, [intoId])
    await mustNotStandBelow(tx, present, intoId)
    await mustHaveOtherNames(tx, id, intoId)

    const [merged] = await tx.query<Category>(sql('archive-merged-category')`
      update category set archived_at = now(), version = version + 1 where id = ${id} returning *`)
    const children = await tx.query<Category>(sql('move-child-categories')`
      update category set parent_id = ${intoId}, version = version + 1 where parent_id = ${id} returning *`)
    const products = await tx.query<ChangedProduct>(moveProducts(id, intoId))
    emitCategory(tx, 'MERGED', merged!, { intoId })
    for (const child of children) emitCategory(tx, 'EDITED', child)
    for (const product of products) emitProduct(tx, 'EDITED', product, product.before)
    return {
      __typename: 'CategoriesMerged' as const,
      category: { id: intoId },
      movedProducts: products.length,
      movedCategories: children.length,
    }
  })
}

async function mustNotStandBelow(tx: Queries, { id, name }: Category, intoId: string): Promise<void> {
  const [found] = await tx.query<{ below: boolean }>(
    sql('stands-below')`select ${intoId}::uuid = any(categories_below(${id})) as below`,
  )
  if (found!.below)
    throw invalidInput(
      'intoCategoryId',
      `intoCategoryId is ${intoId === id ? 'the same as categoryId' : `${intoId}, which stands below ${name} (${id})`}: expected one that stays where it is. Choose another, or move it first.`,
    )
}

/** The tree is locked, so no other command takes one of the names. @throws Problem CodeTaken */
async function mustHaveOtherNames(tx: Queries, id: string, intoId: string): Promise<void> {
  const [alike] = await tx.query<Holder & { code: string }>(
    sql('find-child-with-taken-name')`
      select child.name as code, other.id, other.name, other.archived_at is not null as archived
      from category child join category other on folded(other.name) = folded(child.name)
      where child.parent_id = ${id} and other.parent_id = ${intoId} order by child.name limit 1`,
  )
  if (alike) {
    const { code, ...holder } = alike
    throw codeTaken({ ...ofCategory, code }, holder)
  }
}

/**
 * Moves archived products too, so that they can be restored. The main category is never among the
 * further ones, and no category is twice among them.
 */
const moveProducts = (id: string, intoId: string) => sql('move-products-of-category')`
  update product
  set category_id = case when category_id = ${id} then ${intoId} else category_id end,
      other_category_ids = case
        when category_id in (${id}, ${intoId}) then array_remove(array_remove(other_category_ids, ${id}),
          ${intoId})
        when ${intoId} = any(other_category_ids) then array_remove(other_category_ids, ${id})
        else array_replace(other_category_ids, ${id}, ${intoId})
      end,
      version = version + 1
  where category_id = ${id} or other_category_ids @> array[${id}::uuid]
  returning new.*, to_jsonb(old) as before`
