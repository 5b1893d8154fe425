import { sql } from '../../../runtime/database/sql.ts'
import type { Actor } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Voucher } from './entities/voucher.ts'
import { addEntry, emitMove } from './move-voucher.ts'

interface Refund {
  /** Minor units. */
  amount: number
  storeId: string
  /** The return. */
  reference: string
  actor: Actor
}

/** Adds what was paid by a voucher to it again. @returns false when the voucher is blocked: nothing is added */
export async function refundVoucher(tx: Tx, id: string, refund: Refund): Promise<boolean> {
  const [voucher] = await tx.query<Pick<Voucher, 'id' | 'kind' | 'currency' | 'blockedAt'>>(
    sql(
      'lock-voucher-to-refund',
    )`select id, kind, currency, blocked_at from voucher where id = ${id} for update`,
  )
  if (!voucher || voucher.blockedAt) return false
  const movement = { ...refund, kind: 'REFUND' as const }
  const [moved] = await tx.query<{ balanceAfter: number }>(addEntry(id, movement))
  emitMove(tx, voucher, movement, moved!.balanceAfter)
  return true
}
