import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Context } from '../context.ts'
import { issueIn } from '../payments/issue-voucher.ts'
import { refundVoucher } from '../payments/refund-voucher.ts'
import { type RefundablePayment, type RefundPart, shareRefund } from './share-refund.ts'

interface PaidBack {
  refunds: RefundPart[]
  /** The code of a new store credit. */
  secretCode: string | null
}

/**
 * Pays the total of a return back: to the payments of the sale, and the rest as a new store credit. A gift card or a
 * store credit that is blocked gets nothing: its part is in the new store credit.
 */
export async function payBack(
  tx: Tx,
  ctx: Context,
  { id, storeId, total }: { id: string; storeId: string; total: number },
  payments: readonly RefundablePayment[],
): Promise<PaidBack> {
  const { refunds, rest } = shareRefund(total, payments)
  const paid: RefundPart[] = []
  let credit = rest
  for (const refund of refunds) {
    const { voucherId, amount } = refund
    const got =
      !voucherId || (await refundVoucher(tx, voucherId, { amount, storeId, reference: id, actor: ctx.actor }))
    if (got) paid.push(refund)
    else credit += amount
  }
  if (credit === 0) return { refunds: paid, secretCode: null }
  const kind = 'STORE_CREDIT' as const
  const issued = await issueIn(tx, ctx, { storeId, kind, amount: credit, reference: id })
  const part: RefundPart = { kind, amount: credit, voucherId: issued.id, paymentPlace: null }
  return { refunds: [...paid, part], secretCode: issued.secretCode }
}
