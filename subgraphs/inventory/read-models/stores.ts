import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import { storeClosed } from '../problems.ts'
import type { Store } from './entities/store.ts'

type HeldStore = Pick<Store, 'id' | 'name' | 'closedAt'>

/**
 * Locks stores as they are until the commit: the event that closes one waits, and then sees what
 * was done meanwhile. Lock them before stock levels, as the closing does.
 * @returns those that exist
 */
export async function lockStores(tx: Queries, storeIds: string[]): Promise<HeldStore[]> {
  return tx.query<HeldStore>(hold, [storeIds])
}

/** Locks stores until the commit and checks that they are open. @throws Problem NotFound, StoreClosed */
export async function mustBeOpen(tx: Queries, storeIds: string[]): Promise<void> {
  const stores = await lockStores(tx, storeIds)
  const unknown = storeIds.find((id) => !stores.some((store) => store.id === id))
  if (unknown !== undefined) throw storeNotFound(unknown)
  const closed = stores.find(({ closedAt }) => closedAt)
  if (closed) throw storeClosed(closed)
}

/**
 * Reads a store outside the transaction: use it only for fields that never change.
 * @throws Problem NotFound
 */
export async function storeById(ctx: Context, id: string): Promise<Store> {
  const found = await ctx.load.store.load(id)
  if (!found) throw storeNotFound(id)
  return found
}

export const storeNotFound = (id: string) => notFound('Store', id, 'stores')

const hold = sql(
  'lock-stores',
  'select id, name, closed_at from store where id = any($1) order by id for share',
)
