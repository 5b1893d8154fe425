import { NIL } from 'uuid'
import { forbidden } from '../../runtime/errors/errors.ts'
import { limitIds } from '../../runtime/graphql/limit-ids.ts'
import type { Context } from './context.ts'

/** Scope of idempotency keys of changes that belong to no store. */
export const chainScope = NIL

/**
 * The stores whose stock the caller may read: their own stores, their centres and head office; null
 * for all. Bind it as a parameter of the query. `requested` restricts it.
 * @throws FORBIDDEN when `requested` has a store that the caller may not read
 */
export async function storesToRead(
  ctx: Context,
  requested?: readonly string[] | null,
): Promise<string[] | null> {
  const ids = requested ? limitIds('storeIds', requested) : null
  const readable = await readableStores(ctx)
  if (readable === null) return ids
  for (const id of ids ?? []) if (!readable.has(id)) throw cannotSee(ctx, id)
  return ids ?? [...readable]
}

export async function mustSeeStock(ctx: Context, storeId: string): Promise<void> {
  const readable = await readableStores(ctx)
  if (readable !== null && !readable.has(storeId)) throw cannotSee(ctx, storeId)
}

/**
 * Returns a row that was requested by its id only when the caller may read its store. For other
 * callers it does not exist. Commands find the rows that they change here too, so that an id
 * reveals nothing about another store.
 * @example seen(ctx, ctx.load.alert.load(id))
 */
export async function seen<Row extends { storeId: string | null }>(
  ctx: Context,
  loading: Promise<Row | null>,
) {
  const [row, readable] = [await loading, await readableStores(ctx)]
  return row && (readable === null || row.storeId === null || readable.has(row.storeId)) ? row : null
}

/**
 * The stores whose stock the caller may read; null for all. A caller who may change stock but not
 * read it knows only their own stores.
 */
export async function readableStores(ctx: Context): Promise<Set<string> | null> {
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
