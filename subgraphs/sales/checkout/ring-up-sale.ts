import { v7 as uuid } from 'uuid'
import { takeStock } from '../../../contracts/calls/inventory.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import { keyReused, requestHash } from '../../../runtime/idempotency/idempotency.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { Context } from '../context.ts'
import type { RingUpSaleInput } from '../generated/schema-types.ts'
import { type AskedPayment, checkPayments } from '../payments/check-payments.ts'
import { balanceTooLow, unknownVoucher, voucherBlocked } from '../payments/problems.ts'
import type { KeptPayment } from '../payments/share-payments.ts'
import { type CheckedLine, checkSale } from './check-sale.ts'
import { KeptSale } from './kept-sale.ts'
import { mustSell } from './must-sell.ts'
import { finishPending } from './pending-sale.ts'
import { type PayingVoucher, readCheckout } from './read-checkout.ts'
import { outcomeOf, settle } from './settle.ts'

/**
 * Rings up a sale: inventory takes the stock and keeps the sale, then the sale is written with its outcome.
 * After a crash in between, the sweeper writes it. A sale that has the key already is the answer.
 * @throws Problem with the reason why nothing was sold
 */
export async function ringUpSale(ctx: Context, input: RingUpSaleInput) {
  const { storeId, registerId, idempotencyKey: key } = input
  ctx.principal.mustHave('sale:write').in(storeId)
  const lines = checkSale(input)
  const asked = checkPayments(input.payments)
  const hash = hashOf(registerId, lines, asked)
  const checkout = await readCheckout(ctx.db, input, codeHashesOf(asked))
  if (checkout.saleId) {
    if (checkout.requestHash !== hash) throw keyReused(key)
    if (checkout.state === 'PENDING') await finishPending(ctx, checkout.saleId)
    return outcomeOf(ctx, checkout.saleId)
  }
  mustSell(checkout, input)
  const [at, actor] = [new Date().toISOString(), ctx.actor]
  const sale: KeptSale = {
    key,
    requestHash: hash,
    registerId,
    sessionId: checkout.sessionId,
    timeZone: checkout.timeZone!,
    at,
    cashier: actor,
    lines,
    payments: asked && keptPayments(asked, checkout.vouchers ?? []),
  }
  const taking = await ctx.call(takeStock, { input: { id: uuid(), storeId, key, actor, at, lines, sale } })
  const first = KeptSale.parse(taking.sale)
  // Another request with this key came first, and has not written its sale yet.
  if (first.requestHash !== hash) throw keyReused(key)
  return settle(ctx, taking, first)
}

/**
 * The hash of a request. Its lines are sorted, and the quantities are in units: the same request has the
 * same hash as before quantities were thousandths, and as before a sale had payments.
 */
function hashOf(registerId: string, lines: CheckedLine[], payments: AskedPayment[] | null) {
  const byProduct = lines.toSorted((one, other) => (nameIn(one) < nameIn(other) ? -1 : 1))
  return requestHash({
    registerId,
    lines: byProduct.map(({ quantity, ...line }) => ({ ...line, quantity: unitsOf(quantity) })),
    payments: payments ?? undefined,
  })
}

const nameIn = ({ productId, sku, barcode, pack }: CheckedLine) =>
  productId && !pack ? productId : JSON.stringify([productId, sku, barcode, pack])

const codeHashesOf = (payments: AskedPayment[] | null) =>
  (payments ?? []).flatMap(({ codeHash }) => codeHash ?? [])

/** Payments with the vouchers that pay, which have enough at this moment. */
function keptPayments(payments: AskedPayment[], vouchers: PayingVoucher[]): KeptPayment[] {
  return payments.map(({ codeHash, ...payment }, at) => {
    if (codeHash === null) return { ...payment, voucherId: null }
    const voucher = vouchers.find((one) => one.codeHash === codeHash)
    if (!voucher) throw unknownVoucher()
    if (voucher.kind !== payment.kind)
      throw invalidInput(
        `payments.${at}.kind`,
        `payments.${at}.kind is ${payment.kind}, and the code is of a ${voucher.kind}: expected the kind of the voucher.`,
      )
    if (voucher.blockedAt) throw voucherBlocked({ ...voucher, blockedAt: new Date(voucher.blockedAt) })
    if (payment.amount !== null && voucher.balance < payment.amount)
      throw balanceTooLow(voucher, payment.amount)
    return { ...payment, voucherId: voucher.id }
  })
}
