import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { problem } from '../problem.ts'

interface Till {
  code: string
  retiredAt: Date | null
  storeName: string
  closedAt: Date | null
}

/**
 * Checks that the register can pay customers, and locks it until the commit: the event that retires it or closes its
 * store waits, and so does the count of its session.
 * @throws Problem UnknownRegister, StoreClosed
 */
export async function lockTill(tx: Queries, storeId: string, registerId: string): Promise<void> {
  const [till] = await tx.query<Till>(sql('lock-till')`
    select r.code, r.retired_at, s.name as store_name, s.closed_at
    from register r join store s on s.id = r.store_id
    where r.id = ${registerId} and r.store_id = ${storeId}
    for share`)
  if (!till)
    throw unknownRegister(
      registerId,
      `Register ${registerId} does not stand in store ${storeId}: use one of the store's own registers.`,
    )
  const { code, retiredAt, storeName, closedAt } = till
  if (closedAt)
    throw problem(
      'StoreClosed',
      `${storeName} (${storeId}) is closed since ${closedAt.toISOString()}: returns need an open store. Take the goods back in another store.`,
      { storeId },
    )
  if (retiredAt)
    throw unknownRegister(
      registerId,
      `Register ${code} of ${storeName} is retired since ${retiredAt.toISOString()}: use one that is in use.`,
    )
}

const unknownRegister = (registerId: string, message: string) =>
  problem('UnknownRegister', message, { registerId }, 'stores')
