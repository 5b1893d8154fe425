import { StoreChanged } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import type { DataOf } from '../../../runtime/events/event.ts'

/** Saves the store's name and time zone. */
export const onStoreChanged = onEvent(StoreChanged, (tx, { data }) => saveStore(tx, data))

/** Each event of a store carries its whole state. */
export async function saveStore(tx: Queries, store: DataOf<typeof StoreChanged>): Promise<void> {
  await tx.query(sql('upsert-store')`
    insert into store (id, name, time_zone, closed_at)
    values (${store.id}, ${store.name}, ${store.timeZone}, ${store.closedAt})
    on conflict (id) do update
    set name = excluded.name, time_zone = excluded.time_zone, closed_at = excluded.closed_at`)
}
