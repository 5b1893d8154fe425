import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import { storeClosed } from '../problems.ts'
import type { Store } from './entities/store.ts'

type LockedStore = Pick<Store, 'id' | 'name' | 'closedAt'>

/**
 * Locks stores until the commit, so that no store closes meanwhile. The handler of the event that closes
 * a store waits, and then sees the committed changes. Lock stores before stock levels: the handler does
 * the same.
 * @returns the stores that exist
 */
export async function lockStores(tx: Queries, storeIds: string[]): Promise<LockedStore[]> {
  return tx.query<LockedStore>(sql('lock-stores')`
    select id, name, closed_at from store where id = any(${storeIds}) order by id for share`)
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
