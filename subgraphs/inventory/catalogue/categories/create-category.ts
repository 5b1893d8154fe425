import { v7 as uuid } from 'uuid'
import { claimingCodes } from '../../../../runtime/database/claim-code.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { CreateCategoryInput } from '../../generated/schema-types.ts'
import { chainScope } from '../../scope.ts'
import { claimedName } from '../claims.ts'
import type { Category } from '../entities/category.ts'
import { categoryTexts, checkTranslations } from '../translations.ts'
import { checkCategoryName, emitCategory, lockTree, mustBeInUse } from './category-to-change.ts'

/** Adds a category to the tree. */
export async function createCategory(ctx: Context, input: CreateCategoryInput) {
  ctx.principal.mustHave('product:edit')
  const name = checkCategoryName(input.name)
  const translations = checkTranslations(input.translations ?? [], categoryTexts)
  const parentId = input.parentId ?? null

  return claimingCodes(ctx.db, claimedName(name, parentId), () =>
    ctx.idempotent('createCategory', chainScope, input, async (tx) => {
      await lockTree(tx)
      if (parentId !== null) await mustBeInUse(tx, [parentId])
      const [category] = await tx.query<Category>(sql('insert-category')`
        insert into category (id, name, parent_id, translations)
        values (${uuid()}, ${name}, ${parentId}, ${translations}) returning *`)
      emitCategory(tx, 'CREATED', category!)
      return { __typename: 'CategorySaved' as const, category: { id: category!.id } }
    }),
  )
}
