import { VoucherCodeReplaced } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { ReplaceVoucherCodeInput } from '../generated/schema-types.ts'
import { hashOfCode, lastFourOf, newVoucherCode } from './voucher-code.ts'
import { voucherToChange } from './voucher-to-change.ts'

/**
 * Gives a voucher a new code and ends its block; the old code is unknown from then on. As with
 * `issueVoucher`, only the first answer has the code.
 * @throws Problem NotFound
 */
export async function replaceVoucherCode(ctx: Context, input: ReplaceVoucherCodeInput) {
  const { id, storeId } = await voucherToChange(ctx, input.voucherId)
  let secretCode: string | null = null
  const result = await ctx.idempotent('replaceVoucherCode', storeId, input, async (tx) => {
    const fresh = newVoucherCode()
    await tx.query(
      sql('replace-voucher-code')`update voucher
        set code_hash = ${hashOfCode(fresh)}, last_four = ${lastFourOf(fresh)}, blocked_at = null, block_reason = null
        where id = ${id}`,
    )
    tx.emit(VoucherCodeReplaced, { subject: `Voucher/${id}`, storeId, data: { id, storeId } })
    secretCode = fresh
    return { __typename: 'VoucherIssued' as const, voucherId: id }
  })
  return { ...result, secretCode }
}
