import { forbidden } from '../../runtime/errors/errors.ts'
import { limitIds } from '../../runtime/graphql/limit-ids.ts'
import type { Context } from './context.ts'

/**
 * The stores to read, as a query parameter: the caller's stores, or the requested ones among them. Null
 * for all.
 * @param what what is read, for the message, for example `vouchers`
 * @throws FORBIDDEN
 */
export function storesToRead(
  ctx: Context,
  what: string,
  requested: readonly string[] | null | undefined,
): string[] | null {
  const scope = ctx.principal.scope()
  if (!requested) return scope
  const ids = limitIds('storeIds', requested)
  for (const id of ids)
    if (scope && !scope.includes(id))
      throw forbidden(
        `${ctx.principal.name} may not read the ${what} of store ${id}. Ask for your own stores.`,
      )
  return ids
}

/** A row that was requested by its id, if the caller may see its store. Otherwise it does not exist for the caller. */
export function ofScope<Row extends { storeId: string }>(
  ctx: Context,
  row: Row | null | undefined,
): Row | null {
  const scope = ctx.principal.scope()
  return row && (scope === null || scope.includes(row.storeId)) ? row : null
}
