import { claimingCodes } from '../../../../runtime/database/claim-code.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import type { Context } from '../../context.ts'
import type { UpdateCategoryInput } from '../../generated/schema-types.ts'
import { versionConflict } from '../../problems.ts'
import { chainScope } from '../../scope.ts'
import { claimedName } from '../claims.ts'
import type { Category } from '../entities/category.ts'
import { categoryArchived } from '../problems.ts'
import { categoryTexts, checkTranslations } from '../translations.ts'
import {
  categoryToChange,
  checkCategoryName,
  emitCategory,
  lockCategory,
  lockTree,
  mustBeInUse,
} from './category-to-change.ts'

/**
 * Renames a category, or moves it with everything below it, if it still has the version that the
 * caller read. An update without a difference changes nothing and makes no version.
 */
export async function updateCategory(ctx: Context, input: UpdateCategoryInput) {
  const { id, ...read } = await categoryToChange(ctx, input.categoryId)
  const { expectedVersion, parentId } = input
  const name = input.name == null ? null : checkCategoryName(input.name)
  const translations =
    input.translations == null ? null : checkTranslations(input.translations, categoryTexts)
  const moves = parentId !== undefined
  const claim = claimedName(name ?? (moves ? read.name : null), moves ? (parentId ?? null) : read.parentId)
  const saved = { __typename: 'CategorySaved' as const, category: { id } }

  return claimingCodes(ctx.db, claim, () =>
    ctx.idempotent('updateCategory', chainScope, input, async (tx) => {
      await lockTree(tx)
      if (parentId != null) await mustBeInUse(tx, [parentId])
      const [category] = await tx.query<Category>(
        changeCategory(id, expectedVersion, name, parentId, translations),
      )
      if (!category) {
        const present = await lockCategory(tx, id)
        if (present.version !== expectedVersion) throw versionConflict('Category', present, expectedVersion)
        if (present.archivedAt) throw categoryArchived(present)
        // The statement rejects only one new parent: the category itself, or a category below it. If the
        // parent is not new, the update changes nothing.
        if (parentId != null && parentId !== present.parentId) throw ownAncestor(present, parentId)
        return saved
      }
      emitCategory(tx, 'EDITED', category, { moved: moves })
      return saved
    }),
  )
}

const ownAncestor = ({ id, name }: Category, parentId: string) =>
  invalidInput(
    'parentId',
    parentId === id
      ? `parentId is ${name} (${id}) itself: expected another category, or null for the top.`
      : `parentId is ${parentId}, which stands below ${name} (${id}): expected one that does not. Move that one away first.`,
  )

/**
 * Updates only the version that the caller read, only if something differs, and never to a parent
 * below the category.
 */
function changeCategory(
  id: string,
  version: number,
  name: string | null,
  parentId: UpdateCategoryInput['parentId'],
  translations: string | null,
) {
  const moves = parentId !== undefined
  return sql('change-category')`
    update category
    set name = coalesce(${name}, name), parent_id = case when ${moves} then ${parentId} else parent_id end,
        translations = coalesce(${translations}, translations), version = version + 1
    where id = ${id} and version = ${version} and archived_at is null
      and (${name} <> name or ${translations}::jsonb <> translations or (${moves} and ${parentId} is distinct from parent_id))
      and (${parentId}::uuid is null or ${parentId} <> all((select categories_below(${id}))::uuid[]))
    returning *`
}
