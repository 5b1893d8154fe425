import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'

/** The figures of a session, in minor units. */
export interface SessionFigures {
  sessionId: string
  /** Completed sales. */
  sales: number
  /** Sales that are rung up and not settled yet. */
  unsettled: number
  salesTotal: number
  salesTax: number
  /** The float and the sales: what the count of all kinds should come to. */
  expected: number
  /** Null while it is open. */
  counted: number | null
}

/** Reads the figures of sessions from their sales. Those of a closed session do not change. */
export const readFigures = (db: Queries, sessionIds: readonly string[]) =>
  db.query<SessionFigures>(
    sql('read-session-figures')`select r.id as session_id, s.sales, s.unsettled, s.sales_total, s.sales_tax,
         r.opening_float + s.sales_total as expected,
         (select sum(c.amount)::bigint from session_count c where c.session_id = r.id) as counted
       from register_session r
       cross join lateral (
         select count(*) filter (where state = 'COMPLETED')::int as sales,
                count(*) filter (where state = 'PENDING')::int as unsettled,
                coalesce(sum(total) filter (where state = 'COMPLETED'), 0)::bigint as sales_total,
                coalesce(sum(tax) filter (where state = 'COMPLETED'), 0)::bigint as sales_tax
         from sale where sale.session_id = r.id
       ) s
       where r.id = any(${sessionIds}::uuid[])`,
  )
