import { NIL, v5 } from 'uuid'
import type { Principal } from '../../../runtime/access/principal.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'

/**
 * Records what the caller's token proves: the account is enabled, and it sees these stores. An
 * event that is younger than the token takes precedence. The row is locked, so that concurrent
 * changes of a user's rules run one at a time.
 */
export const rememberSubscriber = (db: Queries, { id, issuedAt, ...subscriber }: Principal) => {
  const scope = subscriber.scope()
  return db.query(sql('upsert-subscriber')`
    insert into user_account (id, enabled, store_ids, sees_all, as_of)
    values (${id}, true, ${scope ?? []}, ${scope === null}, ${new Date((issuedAt - skewSeconds) * 1_000)})
    on conflict (id) do update
    set enabled = true, store_ids = excluded.store_ids, sees_all = excluded.sees_all, as_of = excluded.as_of
    where user_account.as_of < excluded.as_of`)
}

/** Scope of a user's idempotency keys: the user, as the store is for keys of a store. */
export const keysOf = ({ id }: Principal): string => v5(id, NIL)

/**
 * The identity server's clock may be this far ahead of this system's clock. If token and event are closer
 * in time than this, the event takes precedence.
 */
const skewSeconds = 60
