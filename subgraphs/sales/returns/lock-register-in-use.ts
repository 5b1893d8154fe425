import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { checkRegister, type RegisterState } from '../check-register.ts'

/**
 * Checks that the register can pay customers, and locks it until the commit: the event that retires it or closes its
 * store waits, and so does the count of its session.
 * @throws Problem UnknownRegister, StoreClosed
 */
export async function lockRegisterInUse(tx: Queries, storeId: string, registerId: string): Promise<void> {
  const [register] = await tx.query<RegisterState>(sql('lock-register-in-use')`
    select r.code, r.retired_at, s.name as store_name, s.closed_at
    from register r join store s on s.id = r.store_id
    where r.id = ${registerId} and r.store_id = ${storeId}
    for share`)
  checkRegister(
    register,
    { storeId, registerId },
    'returns need an open store. Take the goods back in another store.',
  )
}
