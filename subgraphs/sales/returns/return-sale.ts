import { v7 as uuid } from 'uuid'
import type { Context } from '../context.ts'
import type { ReturnSaleInput } from '../generated/schema-types.ts'
import { checkReturn } from './check-return.ts'
import { lockRegisterInUse } from './lock-register-in-use.ts'
import { mayReturn } from './may-return.ts'
import { payBack } from './pay-back.ts'
import { priceReturn } from './price-return.ts'
import { countReturned, recordReturn } from './record-return.ts'
import { returnGoods } from './return-goods.ts'
import { lockSoldSale } from './sold-sale.ts'

/**
 * Takes goods of a sale back. One transaction decides the return, with its number, amounts and refunds. The stock
 * of the store gets the goods after the commit; after a crash in between, the sweeper sees to it.
 * @throws FORBIDDEN, Problem ExceedsSale, ReturnPeriodOver, SoldElsewhere, UnknownRegister, StoreClosed,
 * NotFound, InvalidInput
 */
export async function returnSale(ctx: Context, input: ReturnSaleInput) {
  const { storeId, registerId } = input
  ctx.principal.mustHave('sale:return').in(storeId)
  const { receipt, lines, reason } = checkReturn(input)
  let secretCode: string | null = null
  const result = await ctx.idempotent('returnSale', storeId, input, async (tx) => {
    await lockRegisterInUse(tx, storeId, registerId)
    const sale = await lockSoldSale(tx, receipt, storeId)
    mayReturn(sale, storeId)
    const id = uuid()
    const priced = priceReturn(sale, lines)
    const paid = await payBack(tx, ctx, { id, storeId, total: priced.total }, sale.payments)
    await countReturned(tx, sale, priced)
    const { refunds } = paid
    const { today, timeZone } = sale
    await recordReturn(tx, ctx, {
      id,
      storeId,
      registerId,
      reason,
      refunds,
      sale,
      today,
      timeZone,
      ...priced,
    })
    secretCode = paid.secretCode
    return { __typename: 'SaleReturned' as const, returnId: id }
  })
  await returnGoods(ctx, result.returnId)
  return { ...result, secretCode }
}
