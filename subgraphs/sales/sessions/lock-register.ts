import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'

/**
 * Locks a register until the commit. A transaction that opens a sale locks the register too. So the caller sees each
 * sale of the register that was opened before, and no sale is opened until the caller commits.
 */
export async function lockRegister(tx: Queries, registerId: string): Promise<LockedRegister | undefined> {
  const [register] = await tx.query<LockedRegister>(
    sql('lock-register-of-session')`select store_id, code, retired_at from register
      where id = ${registerId} for update`,
  )
  return register
}

interface LockedRegister {
  storeId: string
  code: string
  retiredAt: Date | null
}
