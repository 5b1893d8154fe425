import { badInput, forbidden } from '../../runtime/errors/errors.ts'
import type { Context } from './context.ts'

const maxIds = 100

/**
 * The stores to read, for a query parameter: the caller's, restricted to those asked for; null for
 * all.
 * @param what what is read, for the message, for example `vouchers`
 * @throws FORBIDDEN
 */
export function storesToRead(
  ctx: Context,
  what: string,
  asked: readonly string[] | null | undefined,
): string[] | null {
  const scope = ctx.principal.scope()
  if (!asked) return scope
  const ids = capped('storeIds', asked)
  for (const id of ids)
    if (scope && !scope.includes(id))
      throw forbidden(
        `${ctx.principal.name} may not read the ${what} of store ${id}. Ask for your own stores.`,
      )
  return ids
}

/** A row that was asked for by its id, only when the caller may see its store: else it does not exist. */
export function ofScope<Row extends { storeId: string }>(
  ctx: Context,
  row: Row | null | undefined,
): Row | null {
  const scope = ctx.principal.scope()
  return row && (scope === null || scope.includes(row.storeId)) ? row : null
}

/** Limits the ids of a filter. @throws BAD_USER_INPUT when there are too many */
export function capped(field: string, ids: readonly string[]): string[] {
  if (ids.length > maxIds)
    throw badInput(`${field} has ${ids.length} ids: expected at most ${maxIds}. Ask in several requests.`)
  return [...ids]
}
