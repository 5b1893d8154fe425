import { badInput, forbidden } from '../../../runtime/errors/errors.ts'
import type { Context } from '../context.ts'
import { chainOfAll } from './seal.ts'

const maxItems = 100

/**
 * The chains that the caller may read, restricted to the requested stores. Null means every chain.
 * @throws FORBIDDEN when the caller may not see one of the requested stores; BAD_USER_INPUT
 */
export function chainsToRead(ctx: Context, storeIds: readonly string[] | null | undefined): string[] | null {
  const scope = ctx.principal.scope()
  if (!storeIds) return scope?.filter((id) => id !== chainOfAll) ?? null
  const asked = capped('storeIds', storeIds)
  for (const id of asked)
    if (scope && !scope.includes(id))
      throw forbidden(`${ctx.principal.name} may not read the audit of store ${id}. Ask for your own stores.`)
  return asked.filter((id) => id !== chainOfAll)
}

/** Limits the items of a filter. @throws BAD_USER_INPUT when there are too many */
export function capped(field: string, items: readonly string[]): string[] {
  if (items.length > maxItems)
    throw badInput(
      `${field} has ${items.length} items: expected at most ${maxItems}. Ask in several requests.`,
    )
  return [...items]
}
