import { StoreOpened } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { when } from '../../../runtime/events/consume.ts'

/** Knows the store: who supplies it, and how it receives. */
export const knowStore = when(StoreOpened, async (tx, { data }) => {
  await tx.query(upsertStore, [data.id, data.code, data.name, data.kind, data.suppliedBy, data.receiving])
})

const upsertStore = sql(
  'upsert-store',
  `insert into store (id, code, name, kind, supplied_by, receiving) values ($1, $2, $3, $4, $5, $6)
   on conflict (id) do update
   set code = excluded.code, name = excluded.name, kind = excluded.kind, supplied_by = excluded.supplied_by,
       receiving = excluded.receiving`,
)
