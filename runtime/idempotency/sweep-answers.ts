import { sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'

const batch = 2_000

/**
 * Deletes stored answers that were not requested for `days` days, one batch in each transaction.
 * Processes that sweep at the same time share the work.
 * @param kept operations whose answers stay
 * @returns the number of deleted answers
 */
export async function sweepAnswers(
  db: Queries,
  { days, kept = [] }: { days: number; kept?: readonly string[] },
): Promise<number> {
  let swept = 0
  for (;;) {
    const [{ deleted }] = (await db.query(deleteOld(days, kept))) as [{ deleted: number }]
    swept += deleted
    if (deleted < batch) return swept
  }
}

const deleteOld = (days: number, kept: readonly string[]) => sql('sweep-answers')`
  with old as (
    select operation, store_id, key from idempotency
    where at < now() - make_interval(days => ${days}) and operation <> all(${kept}::text[])
    order by at limit ${batch}
    for update skip locked
  ), deleted as (
    delete from idempotency using old
    where idempotency.operation = old.operation and idempotency.store_id = old.store_id
      and idempotency.key = old.key
    returning 1
  )
  select count(*)::int as deleted from deleted`
