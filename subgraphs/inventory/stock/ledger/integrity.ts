import { unprepared } from '../../../../runtime/database/sql.ts'
import { badInput } from '../../../../runtime/errors/errors.ts'
import type { Context } from '../../context.ts'
import { stockMismatches } from '../../metrics.ts'
import { storesToRead } from '../../scope.ts'
import type { Mismatch } from '../mappers.ts'

/**
 * Reconciles each stock level of these stores: its units on hand and its value with the sums of its ledger,
 * its reserved and incoming units with the open transfers. The metrics count the differences.
 * @throws FORBIDDEN, BAD_USER_INPUT when a store does not exist
 */
export async function reconcileStock(ctx: Context, storeIds: readonly string[]) {
  const scope = await storesToRead(ctx, storeIds)
  await mustBeThere(ctx, storeIds)
  const mismatches = await ctx.db.query<Mismatch>(compareLevels(scope))
  stockMismatches.inc(mismatches.length)
  const [counted] = await ctx.db.query<{ levels: number }>(unprepared`
    select count(*) as levels from stock_level where ${scope}::uuid[] is null or store_id = any(${scope})`)
  return { levels: counted!.levels, mismatches }
}

/** Without this check a store that does not exist would seem to have no differences. */
async function mustBeThere(ctx: Context, storeIds: readonly string[]): Promise<void> {
  if (storeIds.length === 0)
    throw badInput('storeIds has 0 ids: expected 1 to 100. Name the stores to look at.')
  const found = await Promise.all(storeIds.map((id) => ctx.load.store.load(id)))
  const unknown = storeIds.filter((_, at) => !found[at])
  if (unknown.length > 0) throw badInput(`No such store: ${unknown.join(', ')}. Look the ids up with stores.`)
}

const compareLevels = (scope: string[] | null) => unprepared`
  with part as (
    select store_id, product_id, on_hand, 0::bigint as ledger, reserved, 0 as promised, incoming,
      0 as under_way, coalesce(value, 0) as value, 0::bigint as ledger_value
    from stock_level
    union all
    select store_id, product_id, 0, sum(delta), 0, 0, 0, 0, 0, coalesce(sum(cost), 0) from stock_movement
    where ${scope}::uuid[] is null or store_id = any(${scope}) group by store_id, product_id
    union all
    select t.from_store_id, l.product_id, 0, 0, 0, l.quantity - l.short, 0, 0, 0, 0
    from transfer t join transfer_line l on l.transfer_id = t.id where t.state = 'PLANNED'
    union all
    select t.to_store_id, l.product_id, 0, 0, 0, 0, 0, l.quantity - l.short - l.received, 0, 0
    from transfer t join transfer_line l on l.transfer_id = t.id where t.state in ('PLANNED', 'SHIPPED'))
  select store_id, product_id, sum(on_hand)::bigint as on_hand, sum(ledger)::bigint as ledger,
         sum(reserved)::bigint as reserved, sum(promised)::bigint as promised,
         sum(incoming)::bigint as incoming, sum(under_way)::bigint as under_way,
         sum(value)::bigint as value, sum(ledger_value)::bigint as ledger_value
  from part where ${scope}::uuid[] is null or store_id = any(${scope})
  group by store_id, product_id
  having sum(on_hand) <> sum(ledger) or sum(reserved) <> sum(promised) or sum(incoming) <> sum(under_way)
    or sum(value) <> sum(ledger_value)
  order by store_id, product_id limit 100`
