import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { ExpectedKind } from './mappers.ts'

/** The figures of a session, in minor units. */
export interface SessionFigures {
  sessionId: string
  /** Completed sales. */
  sales: number
  /** Sales that are rung up and not settled yet. */
  unsettled: number
  salesTotal: number
  salesTax: number
  /** The float and the payments of all kinds. */
  expected: number
  /** The sum of all counted kinds; null while the session is open. */
  counted: number | null
  /** The sum of the differences of the counted kinds; null while the session is open. */
  difference: number | null
  kinds: ExpectedKind[]
}

/** Reads the figures of sessions from their sales. Those of a closed session do not change. */
export const readFigures = (db: Queries, sessionIds: readonly string[]) =>
  db.query<SessionFigures>(
    sql('read-session-figures')`select r.id as session_id, s.sales, s.unsettled, s.sales_total, s.sales_tax,
         k.expected, k.counted, k.difference, k.kinds
       from register_session r
       cross join lateral (
         select count(*) filter (where state = 'COMPLETED')::int as sales,
                count(*) filter (where state = 'PENDING')::int as unsettled,
                coalesce(sum(total) filter (where state = 'COMPLETED'), 0)::bigint as sales_total,
                coalesce(sum(tax) filter (where state = 'COMPLETED'), 0)::bigint as sales_tax
         from sale where sale.session_id = r.id
       ) s
       cross join lateral (
         select sum(expected)::bigint as expected, sum(counted)::bigint as counted,
                sum(counted - expected)::bigint as difference,
                json_agg(json_build_object('kind', kind, 'expected', expected, 'counted', counted) order by kind) as kinds
         from (
           select kind, sum(expected)::bigint as expected, sum(counted)::bigint as counted
           from (
             select 'CASH' as kind, r.opening_float as expected, null::bigint as counted
             union all select kind, amount, null from payment where session_id = r.id
             union all select f.kind, -f.amount, null
             from sale_return t join return_refund f on f.return_id = t.id where t.session_id = r.id
             union all select kind, 0, amount from session_count where session_id = r.id
           ) amounts
           group by kind
         ) by_kind
       ) k
       where r.id = any(${sessionIds}::uuid[])`,
  )
