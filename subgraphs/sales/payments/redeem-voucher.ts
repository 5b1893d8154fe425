import { checkAmount } from '../amounts.ts'
import type { Context } from '../context.ts'
import type { RedeemVoucherInput } from '../generated/schema-types.ts'
import { mustBeOpen } from '../open-store.ts'
import { amountLimits } from './issue-voucher.ts'
import { moveVoucher } from './move-voucher.ts'

/**
 * Takes an amount from a voucher, once for each idempotency key.
 * @throws FORBIDDEN, Problem UnknownVoucher, VoucherBlocked, InsufficientBalance, StoreClosed
 */
export async function redeemVoucher(ctx: Context, input: RedeemVoucherInput) {
  const { storeId, code, amount, idempotencyKey: reference } = input
  ctx.principal.mustHave('sale:write').in(storeId)
  checkAmount('amount', amount, amountLimits)
  return ctx.idempotent('redeemVoucher', storeId, input, async (tx) => {
    await mustBeOpen(tx, storeId)
    const { id } = await moveVoucher(tx, code, {
      kind: 'SPEND',
      amount: -amount,
      storeId,
      reference: `${storeId}/${reference}`,
      actor: ctx.actor,
    })
    return { __typename: 'VoucherRedeemed' as const, voucherId: id }
  })
}
