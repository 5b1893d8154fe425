import { NIL } from 'uuid'
import { badInput, forbidden } from '../../runtime/errors/errors.ts'
import type { Context } from './context.ts'

/** What is of no store is the chain's, and so are the keys of its changes. */
export const chain = NIL

const maxIds = 100

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

/**
 * A thing that is asked for by a bare id is shown to callers who may read its store. For all others it does not exist:
 * commands find the things that they change here too, so that an id tells nothing of another store.
 */
export async function seen<Row extends { storeId: string | null }>(
  ctx: Context,
  loading: Promise<Row | null>,
) {
  const [row, readable] = [await loading, await readableStores(ctx)]
  return row && (readable === null || row.storeId === null || readable.has(row.storeId)) ? row : null
}

/** The stores whose stock the caller may read; null for all. A caller who may change stock and not read it knows their own stores alone. */
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

/** Ids to narrow a list by, and not too many. @throws BAD_USER_INPUT */
export function capped(field: string, ids: readonly string[]): string[] {
  if (ids.length > maxIds)
    throw badInput(`${field} has ${ids.length} ids: expected at most ${maxIds}. Ask in several requests.`)
  return [...ids]
}
