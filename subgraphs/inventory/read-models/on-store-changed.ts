import { StoreChanged } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import type { DataOf } from '../../../runtime/events/event.ts'

/** Saves which centre supplies the store, and how it receives. */
export const onStoreChanged = onEvent(StoreChanged, (tx, { data }) => saveStore(tx, data))

/** Each event of a store carries its whole state. */
export async function saveStore(tx: Queries, store: DataOf<typeof StoreChanged>): Promise<void> {
  const { id, code, name, kind, suppliedBy, receiving, closedAt } = store
  await tx.query(upsertStore, [id, code, name, kind, suppliedBy, receiving, closedAt])
}

const upsertStore = sql(
  'upsert-store',
  `insert into store (id, code, name, kind, supplied_by, receiving, closed_at) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (id) do update
   set code = excluded.code, name = excluded.name, kind = excluded.kind, supplied_by = excluded.supplied_by,
       receiving = excluded.receiving, closed_at = excluded.closed_at`,
)
