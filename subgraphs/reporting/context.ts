import { sql } from '../../runtime/database/sql.ts'
import type { Queries } from '../../runtime/database/transaction.ts'
import { byKey } from '../../runtime/graphql/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { type StateBefore, stateKey } from './audit/mappers.ts'
import { readStatesBefore } from './audit/states-before.ts'
import type { Period } from './generated/schema-types.ts'
import type { SoldByStore } from './mappers.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each loader makes one statement for all keys that an operation asks for. */
export function loaders(db: Queries) {
  return {
    stateBefore: byKey((keys) => db.query<StateBefore>(readStatesBefore(keys)), stateKey),
    performance: byKey(
      (asked) => db.query<SoldByStore & Period>(readPerformances(asked)),
      ({ storeId, from, to }) => performanceKey(storeId, { from, to }),
    ),
  }
}

/** A store and a period as one string, the key of a loader. */
export const performanceKey = (storeId: string, { from, to }: Period) => `${storeId} ${from} ${to}`

/** A store without sales gets a row of zeros. */
function readPerformances(keys: readonly string[]) {
  const asked = keys.map((key) => key.split(' '))
  const [stores, from, to] = [0, 1, 2].map((index) => asked.map((part) => part[index]))
  return sql('load-performances')`
    select asked.store_id, asked."from", asked."to",
           coalesce(sum(day.revenue), 0)::bigint as revenue, coalesce(sum(day.tax), 0)::bigint as tax,
           coalesce(sum(day.sales), 0)::bigint as sales, coalesce(sum(day.returns), 0)::bigint as returns,
           coalesce(sum(day.refunded), 0)::bigint as refunded, coalesce(sum(day.units), 0)::bigint as units
    from unnest(${stores}::uuid[], ${from}::date[], ${to}::date[]) as asked(store_id, "from", "to")
    left join store_day day
      on day.store_id = asked.store_id and day.business_day between asked."from" and asked."to"
    group by asked.store_id, asked."from", asked."to"`
}
