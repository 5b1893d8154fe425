import { limitIds } from '../../runtime/graphql/limit-ids.ts'
import type { Context } from './context.ts'

/**
 * The stores of a report, as a bound parameter of its statements: the requested stores, or all that
 * the caller may see. Null means every store.
 * @throws FORBIDDEN when the caller may not see one of the requested stores; BAD_USER_INPUT
 */
export function storesToReport(
  ctx: Context,
  requested: readonly string[] | null | undefined,
): string[] | null {
  if (!requested) return ctx.principal.scope()
  const ids = limitIds('storeIds', requested, 'Leave it out for every store that you may see.')
  for (const id of ids) ctx.principal.mustHave('report:read').in(id)
  return ids
}
