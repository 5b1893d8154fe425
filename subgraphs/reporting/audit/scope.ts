import { forbidden } from '../../../runtime/errors/errors.ts'
import { limitIds } from '../../../runtime/graphql/limit-ids.ts'
import type { Context } from '../context.ts'
import { chainOfAll } from './seal.ts'

/**
 * The chains that the caller may read, restricted to the requested stores. Null means every chain.
 * @throws FORBIDDEN when the caller may not see one of the requested stores; BAD_USER_INPUT
 */
export function chainsToRead(ctx: Context, storeIds: readonly string[] | null | undefined): string[] | null {
  const scope = ctx.principal.scope()
  if (!storeIds) return scope?.filter((id) => id !== chainOfAll) ?? null
  const asked = limitItems('storeIds', storeIds)
  for (const id of asked)
    if (scope && !scope.includes(id))
      throw forbidden(`${ctx.principal.name} may not read the audit of store ${id}. Ask for your own stores.`)
  return asked.filter((id) => id !== chainOfAll)
}

/** @throws BAD_USER_INPUT when there are too many */
export const limitItems = (field: string, items: readonly string[]) =>
  limitIds(field, items, undefined, 'items')
