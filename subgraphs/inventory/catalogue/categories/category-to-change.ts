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

/** A category that the caller may change. @throws FORBIDDEN, Problem NotFound */
export async function categoryToChange(ctx: Context, id: string): Promise<Category> {
  ctx.principal.mustHave('product:edit')
  const category = await ctx.load.category.load(id)
  if (!category) throw notFound('Category', id)
  return category
}

/**
 * Until the commit nobody else changes the tree: of two who would each put their category below the other's, the
 * second finds what the first has done. Whoever puts products into categories is not held up.
 */
export async function lockTree(tx: Queries): Promise<void> {
  await tx.query(lock)
}

/**
 * A category as it stands, once nobody is putting products into it any more: who comes later waits, and finds what
 * has become of it.
 */
export async function lockCategory(tx: Queries, id: string): Promise<Category> {
  const [category] = await tx.query<Category>(hold, [id])
  return category!
}

/**
 * Whether products can be put into these categories. They are held in use until the commit: who archives one waits.
 * @throws Problem NotFound, CategoryArchived
 */
export async function mustBeInUse(tx: Queries, ids: readonly string[]): Promise<void> {
  const found = await tx.query<Category>(lockCategories, [ids])
  for (const id of ids) {
    const category = found.find((row) => row.id === id)
    if (!category) throw notFound('Category', id)
    if (category.archivedAt) throw categoryArchived(category)
  }
}

/** Says what has become of a category: its state since. */
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

const lock = sql('lock-category-tree', 'lock table category in share row exclusive mode')
const hold = sql('lock-category', 'select * from category where id = $1 for update')
/** In one order, so that two who name the same categories do not wait for one another. */
const lockCategories = sql(
  'lock-categories',
  'select * from category where id = any($1::uuid[]) order by id for share',
)
