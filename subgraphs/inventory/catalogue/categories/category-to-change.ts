import { CategoryChanged } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { notFound } from '../../../../runtime/errors/problem.ts'
import type { DataOf } from '../../../../runtime/events/event.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import { checkText } from '../../../../runtime/values/check-text.ts'
import type { Context } from '../../context.ts'
import type { Category } from '../entities/category.ts'
import { categoryArchived } from '../problems.ts'

/** @throws Problem InvalidInput */
export const checkCategoryName = (name: string) => checkText('name', name, { min: 1, max: 100 })

/** Loads a category that the caller may change. @throws FORBIDDEN, Problem NotFound */
export async function categoryToChange(ctx: Context, id: string): Promise<Category> {
  ctx.principal.mustHave('product:edit')
  const category = await ctx.load.category.load(id)
  if (!category) throw notFound('Category', id)
  return category
}

/**
 * Locks the tree of categories until the commit. Suppose two users each move their category below
 * the other's: the second command sees the change of the first. Commands that put products into
 * categories do not wait.
 */
export async function lockTree(tx: Queries): Promise<void> {
  await tx.query(lock)
}

/**
 * Locks a category and returns its current state. It waits for commands that are putting products
 * into the category. Later such commands wait for the commit, and then see the change.
 */
export async function lockCategory(tx: Queries, id: string): Promise<Category> {
  const [category] = await tx.query<Category>(
    sql('lock-category')`select * from category where id = ${id} for update`,
  )
  return category!
}

/**
 * Checks that products can be put into these categories, and locks them until the commit: a command
 * that archives one of them waits.
 * @throws Problem NotFound, CategoryArchived
 */
export async function mustBeInUse(tx: Queries, ids: readonly string[]): Promise<void> {
  const found = await tx.query<Category>(lockCategories(ids))
  for (const id of ids) {
    const category = found.find((row) => row.id === id)
    if (!category) throw notFound('Category', id)
    if (category.archivedAt) throw categoryArchived(category)
  }
}

/** Emits CategoryChanged with the new state of a category. */
export function emitCategory(
  tx: Tx,
  change: DataOf<typeof CategoryChanged>['change'],
  { id, version, name, parentId, archivedAt }: Category,
  more: Pick<DataOf<typeof CategoryChanged>, 'moved' | 'intoId'> = {},
): void {
  tx.emit(CategoryChanged, {
    subject: `Category/${id}`,
    data: { id, version, name, parentId, archived: archivedAt !== null, change, ...more },
  })
}

const lock = sql('lock-category-tree')`lock table category in share row exclusive mode`
/** Locks in one order, so that two commands with the same categories cannot deadlock. */
const lockCategories = (ids: readonly string[]) =>
  sql('lock-categories')`select * from category where id = any(${ids}::uuid[]) order by id for share`
