import { NIL, v5 } from 'uuid'
import type { Principal } from '../../../runtime/access/principal.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'

/**
 * Writes down what the caller's token proves: that the account is enabled, and which stores it sees. An event that is
 * younger than the token counts for more. Who changes rules holds the row, and so goes one after the other.
 */
export const rememberSubscriber = (db: Queries, { id, issuedAt, ...subscriber }: Principal) => {
  const scope = subscriber.scope()
  return db.query(upsertSubscriber, [
    id,
    scope ?? [],
    scope === null,
    new Date((issuedAt - skewSeconds) * 1_000),
  ])
}

/** A person's keys are their own, as a store's are its people's. */
export const keysOf = ({ id }: Principal): string => v5(id, NIL)

/** The identity server's clock may be this much ahead of ours: an event counts for more. */
const skewSeconds = 60

const upsertSubscriber = sql(
  'upsert-subscriber',
  `insert into user_account (id, enabled, store_ids, sees_all, as_of) values ($1, true, $2, $3, $4)
   on conflict (id) do update
   set enabled = true, store_ids = excluded.store_ids, sees_all = excluded.sees_all, as_of = excluded.as_of
   where user_account.as_of < excluded.as_of`,
)
