import { VoucherBlocked } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { checkText } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import type { BlockVoucherInput } from '../generated/schema-types.ts'
import { problem } from '../problem.ts'
import { voucherToChange } from './voucher-to-change.ts'

/** Blocks a voucher that was lost or stolen. Its balance stays. @throws Problem NotFound, AlreadyDone */
export async function blockVoucher(ctx: Context, input: BlockVoucherInput) {
  const { id, storeId, lastFour } = await voucherToChange(ctx, input.voucherId)
  const reason = checkText('reason', input.reason, { min: 1, max: 200 })
  return ctx.idempotent('blockVoucher', storeId, input, async (tx) => {
    const [blocked] = await tx.query(
      sql('block-voucher')`update voucher set blocked_at = now(), block_reason = ${reason}
        where id = ${id} and blocked_at is null returning id`,
    )
    if (!blocked)
      throw problem(
        'AlreadyDone',
        `The voucher that ends in ${lastFour} is blocked already: there is nothing to do.`,
        {},
      )
    tx.emit(VoucherBlocked, { subject: `Voucher/${id}`, storeId, data: { id, storeId, reason } })
    return { __typename: 'VoucherSaved' as const, voucherId: id }
  })
}
