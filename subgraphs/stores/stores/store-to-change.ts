import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { invalidInput, notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { StoreKind } from '../generated/schema-types.ts'
import { storeClosed } from '../problems.ts'
import type { Store } from './entities/store.ts'

/** Loads a store that the caller may change. @throws FORBIDDEN, Problem NotFound */
export async function storeToChange(ctx: Context, storeId: string): Promise<Store> {
  const may = ctx.principal.mustHave('store:open')
  const store = await ctx.load.store.load(storeId)
  if (!store) throw notFound('Store', storeId)
  may.in(store.id)
  return store
}

/** Locks the row of a store, so that callers who change its registers or close it take turns. */
export async function lockStore(tx: Queries, id: string): Promise<Store> {
  const [store] = await tx.query<Store>(sql('lock-store')`select * from store where id = ${id} for update`)
  return store!
}

/**
 * Number of registers in use. Call it after `lockStore`: a statement sees the rows that existed
 * when it began.
 */
export async function registersInUse(tx: Queries, storeId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(sql('count-registers-in-use')`
    select count(*) from register where store_id = ${storeId} and retired_at is null`)
  return row!.count
}

/**
 * Checks that a centre can supply a store of this kind, and locks the centre until the commit: a
 * caller who closes it waits.
 * @throws Problem InvalidInput, NotFound, StoreClosed
 */
export async function mustSupply(tx: Queries, centreId: string, kind: StoreKind): Promise<void> {
  if (kind === 'LOGISTICS_CENTRE')
    throw invalidInput(
      'suppliedById',
      `suppliedById is ${centreId}: expected none, because no store supplies a logistics centre.`,
    )
  const [centre] = await tx.query<Store>(
    sql('lock-store-open')`select * from store where id = ${centreId} for share`,
  )
  if (!centre) throw notFound('Store', centreId)
  if (centre.kind !== 'LOGISTICS_CENTRE')
    throw invalidInput(
      'suppliedById',
      `suppliedById is ${centreId}, a ${centre.kind}: expected a LOGISTICS_CENTRE. List them with stores.`,
    )
  if (centre.closedAt) throw storeClosed(centre)
}
