import { v7 as uuid } from 'uuid'
import type { Context } from '../context.ts'
import type { ReturnWithoutReceiptInput } from '../generated/schema-types.ts'
import { issueIn } from '../payments/issue-voucher.ts'
import { checkLines, checkReason } from './check-return.ts'
import { lockRegisterInUse } from './lock-register-in-use.ts'
import { latestSales, priceWithoutReceipt } from './price-without-receipt.ts'
import { recordReturn } from './record-return.ts'
import { returnGoods } from './return-goods.ts'

/**
 * Takes goods back whose receipt is lost, for a new store credit, at the latest price at which the chain has sold them.
 * @throws FORBIDDEN, Problem NotSoldLately, UnknownRegister, StoreClosed, InvalidInput
 */
export async function returnWithoutReceipt(ctx: Context, input: ReturnWithoutReceiptInput) {
  const { storeId, registerId } = input
  ctx.principal.mustHave('return:without-receipt').in(storeId)
  const lines = checkLines(input.lines)
  const reason = checkReason(input.reason)
  let secretCode: string | null = null
  const result = await ctx.idempotent('returnWithoutReceipt', storeId, input, async (tx) => {
    await lockRegisterInUse(tx, storeId, registerId)
    const id = uuid()
    const { day, sold } = await latestSales(tx, storeId, lines)
    const priced = priceWithoutReceipt(sold, lines, day.days)
    const kind = 'STORE_CREDIT' as const
    const amount = priced.total
    const issued = amount > 0 ? await issueIn(tx, ctx, { storeId, kind, amount, reference: id }) : null
    const refunds = issued ? [{ kind, amount, voucherId: issued.id, paymentPlace: null }] : []
    await recordReturn(tx, ctx, { id, storeId, registerId, reason, refunds, sale: null, ...day, ...priced })
    secretCode = issued?.secretCode ?? null
    return { __typename: 'SaleReturned' as const, returnId: id }
  })
  await returnGoods(ctx, result.returnId)
  return { ...result, secretCode }
}
