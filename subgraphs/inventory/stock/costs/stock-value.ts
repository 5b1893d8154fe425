import { sql } from '../../../../runtime/database/sql.ts'
import { badInput } from '../../../../runtime/errors/errors.ts'
import { limitIds } from '../../../../runtime/graphql/limit-ids.ts'
import type { Context } from '../../context.ts'

import { firstIdAfter } from '../ledger/ledger-ids.ts'
import type { ValuedStock, ValuedStore } from '../mappers.ts'
import { minorUnitsOf } from './minor-units.ts'

/**
 * The value of the stock of stores at a moment, or now. One statement for any number of stores.
 * @throws FORBIDDEN, BAD_USER_INPUT when a store does not exist
 */
export async function stockValue(
  ctx: Context,
  storeIds: readonly string[],
  at: Date | null = null,
): Promise<ValuedStock> {
  const may = ctx.principal.mustHave('cost:read')
  const asked = [...new Set(limitIds('storeIds', storeIds))]
  if (asked.length === 0)
    throw badInput('storeIds has 0 ids: expected 1 to 100. Name the stores whose stock is valued.')
  for (const id of asked) may.in(id)
  const stores = await ctx.db.query<ValuedStore>(at ? readPastValues(asked, at) : readValues(asked))
  const unknown = asked.filter((id) => !stores.some(({ storeId }) => storeId === id))
  if (unknown.length > 0) throw badInput(`No such store: ${unknown.join(', ')}. Look the ids up with stores.`)
  const rounded = stores.map((store) => ({ ...store, value: minorUnitsOf(store.value) }))
  return { at: at ?? new Date(), stores: rounded, total: rounded.reduce((sum, { value }) => sum + value, 0) }
}

const readValues = (storeIds: string[]) => sql('read-stock-values')`
  select asked.id as store_id, coalesce(sum(l.value), 0)::bigint as value,
         count(*) filter (where l.value is null and l.on_hand > 0) as unknown
  from unnest(${storeIds}::uuid[]) with ordinality as asked(id, place)
  join store on store.id = asked.id
  left join stock_level l on l.store_id = asked.id
  group by asked.id, asked.place order by asked.place`

/** The value after the last movement of each stock level, which it finds by an index. */
const readPastValues = (storeIds: string[], at: Date) => sql('read-past-stock-values')`
  select asked.id as store_id, coalesce(sum(last.value), 0)::bigint as value,
         count(*) filter (where last.value is null and last.balance > 0) as unknown
  from unnest(${storeIds}::uuid[]) with ordinality as asked(id, place)
  join store on store.id = asked.id
  left join stock_level l on l.store_id = asked.id
  left join lateral (
    select value, balance from stock_movement m
    where m.store_id = l.store_id and m.product_id = l.product_id and m.id < ${firstIdAfter(at)}
    order by m.id desc limit 1) last on true
  group by asked.id, asked.place order by asked.place`
