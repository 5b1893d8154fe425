import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { RestoreCategoryInput } from '../../generated/schema-types.ts'
import { alreadyDone } from '../../problems.ts'
import { chainScope } from '../../scope.ts'
import type { Category } from '../entities/category.ts'
import { categoryToChange, emitCategory, lockCategory, lockTree, mustBeInUse } from './category-to-change.ts'

/** Puts an archived category back into use. Its parent category must be in use. */
export async function restoreCategory(ctx: Context, input: RestoreCategoryInput) {
  const { id } = await categoryToChange(ctx, input.categoryId)

  return ctx.idempotent('restoreCategory', chainScope, input, async (tx) => {
    await lockTree(tx)
    const { name, parentId, archivedAt } = await lockCategory(tx, id)
    if (!archivedAt) throw alreadyDone(`${name} is in use already: there is nothing to do.`)
    if (parentId !== null) await mustBeInUse(tx, [parentId])
    const [category] = await tx.query<Category>(sql('restore-category')`
      update category set archived_at = null, version = version + 1 where id = ${id} returning *`)
    emitCategory(tx, 'RESTORED', category!)
    return { __typename: 'CategorySaved' as const, category: { id } }
  })
}
