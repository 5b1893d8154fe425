import { checkAmount } from '../amounts.ts'
import type { Context } from '../context.ts'
import type { TopUpVoucherInput } from '../generated/schema-types.ts'
import { mustBeOpen } from '../open-store.ts'
import { amountLimits } from './issue-voucher.ts'
import { moveVoucher } from './move-voucher.ts'

/** Adds an amount to a voucher. @throws FORBIDDEN, Problem UnknownVoucher, VoucherBlocked, StoreClosed */
export async function topUpVoucher(ctx: Context, input: TopUpVoucherInput) {
  const { storeId, code, amount, idempotencyKey: reference } = input
  ctx.principal.mustHave('voucher:manage').in(storeId)
  checkAmount('amount', amount, amountLimits)
  return ctx.idempotent('topUpVoucher', storeId, input, async (tx) => {
    await mustBeOpen(tx, storeId)
    const { id } = await moveVoucher(tx, code, {
      kind: 'TOP_UP',
      amount,
      storeId,
      reference: `${storeId}/${reference}`,
      actor: ctx.actor,
    })
    return { __typename: 'VoucherToppedUp' as const, voucherId: id }
  })
}
