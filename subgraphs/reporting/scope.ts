import { badInput } from '../../runtime/errors/errors.ts'
import type { Context } from './context.ts'

const maxStores = 100

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
  if (requested.length > maxStores)
    throw badInput(
      `storeIds has ${requested.length} ids: expected at most ${maxStores}. Leave it out for every store that you may see.`,
    )
  for (const id of requested) ctx.principal.mustHave('report:read').in(id)
  return [...requested]
}
