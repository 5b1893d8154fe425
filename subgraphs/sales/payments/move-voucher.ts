import { v7 as uuid } from 'uuid'
import { VoucherMoved } from '../../../contracts/events/sales.ts'
import { fragment, type Statement, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Actor } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { VoucherEntryKind } from '../generated/schema-types.ts'
import type { Voucher } from './entities/voucher.ts'
import { balanceTooLow, unknownVoucher, voucherBlocked } from './problems.ts'
import { hashOfCode, mayBeCode } from './voucher-code.ts'

type LockedVoucher = Pick<
  Voucher,
  'id' | 'kind' | 'balance' | 'currency' | 'lastFour' | 'blockedAt' | 'blockReason'
>

/** A change of a balance. */
export interface Movement {
  kind: VoucherEntryKind
  /** Minor units; negative to spend. */
  amount: number
  /** The store where it happens. */
  storeId: string
  /** One entry for each voucher, kind and reference. */
  reference: string
  actor: Actor
}

/**
 * Changes the balance of the voucher with this code, once for each kind and reference. The row is
 * locked first, so the second statement sees every entry that was made before.
 *
 * ```ts
 * await moveVoucher(tx, code, { kind: 'SPEND', amount: -500, storeId, reference: sale.id, actor })
 * ```
 * @throws Problem UnknownVoucher, VoucherBlocked, InsufficientBalance
 */
export async function moveVoucher(tx: Tx, code: string, movement: Movement): Promise<{ id: string }> {
  if (!mayBeCode(code)) throw unknownVoucher()
  const voucher = await lockVoucher(
    tx,
    sql(
      'lock-voucher',
    )`select ${lockedColumns} from voucher where code_hash = ${hashOfCode(code)} for update`,
  )
  await move(tx, voucher, movement)
  return { id: voucher.id }
}

/**
 * Spends vouchers for a sale, each once. They are locked in the order of their ids.
 * @throws Problem UnknownVoucher, VoucherBlocked, InsufficientBalance
 */
export async function spendVouchers(
  tx: Tx,
  payments: readonly { voucherId: string | null; amount: number }[],
  sale: { id: string; storeId: string; actor: Actor },
): Promise<void> {
  const { id: reference, storeId, actor } = sale
  const spent = payments.flatMap(({ voucherId, amount }) => (voucherId ? [{ voucherId, amount }] : []))
  for (const { voucherId, amount } of spent.sort((a, b) => (a.voucherId < b.voucherId ? -1 : 1))) {
    const voucher = await lockVoucher(
      tx,
      sql('lock-voucher-by-id')`select ${lockedColumns} from voucher where id = ${voucherId} for update`,
    )
    await move(tx, voucher, { kind: 'SPEND', amount: -amount, storeId, reference, actor })
  }
}

async function move(tx: Tx, voucher: LockedVoucher, movement: Movement): Promise<void> {
  const { id, blockedAt } = voucher
  if (blockedAt) throw voucherBlocked({ ...voucher, blockedAt })
  if (voucher.balance + movement.amount < 0) throw balanceTooLow(voucher, -movement.amount)
  const [moved] = await tx.query<{ balanceAfter: number }>(addEntry(id, movement))
  if (moved) emitMove(tx, voucher, movement, moved.balanceAfter)
}

/** Emits the change of a balance. The code is never in it. */
export function emitMove(
  tx: Tx,
  { id, kind: voucherKind, currency }: Pick<Voucher, 'id' | 'kind' | 'currency'>,
  { kind, amount, storeId, reference }: Movement,
  balanceAfter: number,
) {
  tx.emit(VoucherMoved, {
    subject: `Voucher/${id}`,
    storeId,
    data: { id, voucherKind, kind, amount, balanceAfter, currency, storeId, reference },
  })
}

const lockedColumns = fragment`id, kind, balance, currency, last_four, blocked_at, block_reason`

async function lockVoucher(tx: Queries, lock: Statement): Promise<LockedVoucher> {
  const [voucher] = await tx.query<LockedVoucher>(lock)
  if (!voucher) throw unknownVoucher()
  return voucher
}

/** Adds an entry and its amount, unless the entry exists. The condition and the constraints guard the balance. */
export const addEntry = (id: string, { kind, amount, storeId, reference, actor }: Movement) =>
  sql('move-voucher')`with moved as (
     update voucher set balance = balance + ${amount}::bigint
     where id = ${id} and blocked_at is null and balance >= -${amount}::bigint
       and not exists (select from voucher_entry e
                       where e.voucher_id = ${id} and e.kind = ${kind} and e.reference = ${reference})
     returning id, balance
   )
   insert into voucher_entry (id, voucher_id, kind, amount, balance_after, store_id, reference, actor_id, actor_name)
   select ${uuid()}::uuid, moved.id, ${kind}, ${amount}::bigint, moved.balance, ${storeId}::uuid, ${reference},
          ${actor.id}, ${actor.name}
   from moved returning balance_after`
