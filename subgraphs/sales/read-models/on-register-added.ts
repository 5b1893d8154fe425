import { RegisterAdded } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import type { DataOf } from '../../../runtime/events/event.ts'

/** Saves the register: a sale needs a register of its store. */
export const onRegisterAdded = onEvent(RegisterAdded, (tx, { data }) => saveRegister(tx, data))

/** Each event of a register carries its whole state. */
export async function saveRegister(tx: Queries, register: DataOf<typeof RegisterAdded>): Promise<void> {
  await tx.query(sql('upsert-register')`
    insert into register (id, store_id, code, retired_at)
    values (${register.id}, ${register.storeId}, ${register.code}, ${register.retiredAt})
    on conflict (id) do update
    set store_id = excluded.store_id, code = excluded.code, retired_at = excluded.retired_at`)
}
