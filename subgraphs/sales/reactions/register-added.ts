import { RegisterAdded } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { when } from '../../../runtime/events/consume.ts'

/** Knows the register: a sale needs one of its own store. */
export const knowRegister = when(RegisterAdded, async (tx, { data }) => {
  await tx.query(upsertRegister, [data.id, data.storeId, data.code])
})

const upsertRegister = sql(
  'upsert-register',
  `insert into register (id, store_id, code) values ($1, $2, $3)
   on conflict (id) do update set store_id = excluded.store_id, code = excluded.code`,
)
