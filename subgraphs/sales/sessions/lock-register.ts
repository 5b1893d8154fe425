import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'

/**
 * Locks a register until the commit. A sale that is being opened holds the register too, so it is
 * either visible afterwards or is opened after the commit.
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
