import { NIL } from 'uuid'
import { badInput, forbidden } from '../../runtime/errors/errors.ts'
import type { StockAlert } from './alerts/entities/stock-alert.ts'
import type { Context } from './context.ts'
import type { RestockRequest } from './restock/entities/restock-request.ts'
import type { RestockRule } from './restock/entities/restock-rule.ts'
import type { Transfer } from './transfers/entities/transfer.ts'

/** What is of no store is the chain's, and so are the keys of its changes. */
export const chain = NIL

const mostIds = 100

/**
 * The stores whose stock the caller may read, as a bound parameter: one's own, their centre and head office;
 * null for all. `asked` narrows it.
 * @throws FORBIDDEN when a store is asked for that the caller may not read
 */
export async function storesToRead(ctx: Context, asked?: readonly string[] | null): Promise<string[] | null> {
  const ids = asked ? capped('storeIds', asked) : null
  const readable = await readableStores(ctx)
  if (readable === null) return ids
  for (const id of ids ?? []) if (!readable.has(id)) throw cannotSee(ctx, id)
  return ids ?? [...readable]
}

export async function mustSeeStock(ctx: Context, storeId: string): Promise<void> {
  const readable = await readableStores(ctx)
  if (readable !== null && !readable.has(storeId)) throw cannotSee(ctx, storeId)
}

/*
 * A thing that is asked for by a bare id is shown to callers who may read its store. For all others it does not exist:
 * commands find the things that they change here too, so that an id tells nothing of another store.
 */

export const findAlert = (ctx: Context, id: string): Promise<StockAlert | null> =>
  seen(ctx, ctx.load.alert.load(id))

export const findRequest = (ctx: Context, id: string): Promise<RestockRequest | null> =>
  seen(ctx, ctx.load.restockRequest.load(id))

/** A rule of every store is shown to everybody who may read rules. */
export const findRestockRule = (ctx: Context, id: string): Promise<RestockRule | null> =>
  seen(ctx, ctx.load.restockRule.load(id))

/**
 * A transfer is its receiver's, as the request that it carries; and its giver's, but not of all who may read the
 * giver's stock: a centre gives to many stores.
 */
export async function findTransfer(ctx: Context, id: string): Promise<Transfer | null> {
  const transfer = await ctx.load.transfer.load(id)
  const [readable, own] = [await readableStores(ctx), ctx.principal.scope()]
  if (!transfer || readable === null || own === null) return transfer
  return readable.has(transfer.toStoreId) || own.includes(transfer.fromStoreId) ? transfer : null
}

/**
 * Of which transfers the caller may read those in a list, as bound parameters: to the stores `to`, or from one's own,
 * `from`; null for all. Of those only from or to the stores `asked` for.
 * @throws FORBIDDEN when a store is asked for whose stock the caller may not read
 */
export async function transfersToRead(ctx: Context, storeIds?: readonly string[] | null) {
  const [asked, readable] = [storeIds ? await storesToRead(ctx, storeIds) : null, await readableStores(ctx)]
  return { asked, to: readable && [...readable], from: ctx.principal.scope() }
}

async function seen<Row extends { storeId: string | null }>(ctx: Context, loading: Promise<Row | null>) {
  const [row, readable] = [await loading, await readableStores(ctx)]
  return row && (readable === null || row.storeId === null || readable.has(row.storeId)) ? row : null
}

/** Null for all. A caller who may change stock and not read it knows their own stores alone. */
async function readableStores(ctx: Context): Promise<Set<string> | null> {
  const own = ctx.principal.scope()
  if (own === null) return null
  if (!ctx.principal.has('stock:read')) return new Set(own)
  const found = await Promise.all(own.map((id) => ctx.load.readableStores.load(id)))
  return new Set(found.flatMap((from) => from?.ids ?? []))
}

const cannotSee = (ctx: Context, storeId: string) =>
  forbidden(
    `${ctx.principal.name} may not read the stock of store ${storeId}. Ask for your own stores, their centre or head office.`,
  )

/** Ids to narrow a list by, and not too many. @throws BAD_USER_INPUT */
export function capped(field: string, ids: readonly string[]): string[] {
  if (ids.length > mostIds)
    throw badInput(`${field} has ${ids.length} ids: expected at most ${mostIds}. Ask in several requests.`)
  return [...ids]
}
