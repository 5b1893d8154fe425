import { StoreChanged } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import type { DataOf } from '../../../runtime/events/event.ts'

/** Saves which centre supplies the store, how it receives, and where and in which time zone it is. */
export const onStoreChanged = onEvent(StoreChanged, (tx, { data }) => saveStore(tx, data))

/** Each event of a store carries its whole state. */
export async function saveStore(tx: Queries, store: DataOf<typeof StoreChanged>): Promise<void> {
  const { id, code, name, kind, suppliedBy, receiving, closedAt, timeZone, address } = store
  await tx.query(sql('upsert-store')`
    insert into store (id, code, name, kind, supplied_by, receiving, closed_at, time_zone, country,
                       region)
    values (${id}, ${code}, ${name}, ${kind}, ${suppliedBy}, ${receiving}, ${closedAt}, ${timeZone},
      ${address.country}, ${address.region})
    on conflict (id) do update
    set code = excluded.code, name = excluded.name, kind = excluded.kind, supplied_by = excluded.supplied_by,
        receiving = excluded.receiving, closed_at = excluded.closed_at,
        time_zone = excluded.time_zone, country = excluded.country, region = excluded.region`)
}
