import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Problem } from '../../../runtime/errors/problem.ts'
import { problem } from '../problem.ts'

interface Register {
  code: string
  retiredAt: Date | null
  storeName: string
  closedAt: Date | null
}

/**
 * Returns why a register cannot sell now; undefined when it can. Locks register and store until the
 * commit: the event that closes or retires one waits, and no sale is opened after it is applied.
 */
export async function whyNotSell(
  tx: Queries,
  storeId: string,
  registerId: string,
): Promise<Problem | undefined> {
  const [register] = await tx.query<Register>(sql('lock-register')`
    select r.code, r.retired_at, s.name as store_name, s.closed_at
    from register r join store s on s.id = r.store_id
    where r.id = ${registerId} and r.store_id = ${storeId}
    for share`)
  if (!register) return noSuchRegister(storeId, registerId)
  const { code, retiredAt, storeName, closedAt } = register
  if (closedAt)
    return problem(
      'StoreClosed',
      `${storeName} (${storeId}) is closed since ${closedAt.toISOString()}: sales need an open store. Reopen it with reopenStore.`,
      { storeId },
    )
  if (retiredAt)
    return unknownRegister(
      registerId,
      `Register ${code} of ${storeName} is retired since ${retiredAt.toISOString()}: use one that is in use.`,
    )
  return undefined
}

const noSuchRegister = (storeId: string, registerId: string) =>
  unknownRegister(
    registerId,
    `Register ${registerId} does not stand in store ${storeId}: use one of the store's own registers.`,
  )

const unknownRegister = (registerId: string, message: string) =>
  problem('UnknownRegister', message, { registerId }, 'stores')
