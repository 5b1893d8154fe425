import { StoreOpened } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { when } from '../../../runtime/events/consume.ts'

/** Knows the store: its time zone decides the business day of its sales. */
export const knowStore = when(StoreOpened, async (tx, { data }) => {
  await tx.query(upsertStore, [data.id, data.name, data.timeZone])
})

const upsertStore = sql(
  'upsert-store',
  `insert into store (id, name, time_zone) values ($1, $2, $3)
   on conflict (id) do update set name = excluded.name, time_zone = excluded.time_zone`,
)
