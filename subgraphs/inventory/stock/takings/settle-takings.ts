import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { SettleTakingsInput } from '../../generated/schema-types.ts'
import { moveStock } from '../move-stock.ts'
import { atMost, type CostedTaking, costedLines, withCosts } from './queries.ts'

/**
 * Ends takings. The stock of a sale that was not made goes back by a movement of its own, with the same
 * reason, reference and cost, so that both add up to nothing. A taking ends once. Its row stays, so that a late
 * `takeStock` with its key takes nothing.
 */
export function settleTakings(ctx: Context, { sold, notSold }: SettleTakingsInput) {
  ctx.principal.mustHave('internal:call')
  const ids = [...atMost('sold', sold), ...atMost('notSold', notSold)]
  return ctx.transaction(async (tx) => {
    // A row that another call is settling at this moment is left to it.
    const settled = await tx.query<CostedTaking>(
      sql('settle-takings')`
        with open as (
          select id from taking where id = any(${ids}::uuid[]) and settled_at is null for update skip locked
        )
        update taking t
        set settled_at = now(), returned = t.rejection is null and t.id = any(${notSold}::uuid[])
        from open where t.id = open.id
        returning ${withCosts}`,
    )
    for (const { id, storeId, actorId, actorName, lines, costs } of settled.filter(
      ({ returned }) => returned,
    )) {
      const movement = {
        reason: 'SALE' as const,
        reference: { kind: 'Sale', id },
        actor: { id: actorId, name: actorName },
        note: 'The sale was not made.',
      }
      await moveStock(
        tx,
        movement,
        costedLines(lines!, costs).map(({ productId, quantity, cost }) => ({
          storeId,
          productId,
          onHand: quantity,
          cost,
        })),
      )
    }
    return { __typename: 'TakingsSettled' as const, count: settled.length }
  })
}
