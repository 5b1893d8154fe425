import type { PaymentKind } from '../generated/schema-types.ts'

/** A payment of a sale, in minor units. */
export interface RefundablePayment {
  /** Position of the payment in the sale. */
  place: number
  kind: PaymentKind
  amount: number
  /** The part that earlier returns paid back. */
  refunded: number
  voucherId: string | null
}

/** A part of the total of a return, in minor units. */
export interface RefundPart {
  kind: PaymentKind
  amount: number
  /** The gift card or store credit that gets the amount. */
  voucherId: string | null
  /** The payment of the sale that is paid back. Null for a new store credit. */
  paymentPlace: number | null
}

/** Cash comes last: otherwise a stolen card or gift card could be turned into cash. */
const order: PaymentKind[] = ['CARD', 'GIFT_CARD', 'STORE_CREDIT', 'CASH']

/**
 * Divides the total of a return among the payments of the sale: of each payment at most what was paid by it and not
 * paid back yet.
 * @returns the parts; and the rest, for which the customer gets a new store credit
 */
export function shareRefund(total: number, payments: readonly RefundablePayment[]) {
  let rest = total
  const refunds: RefundPart[] = []
  const sorted = payments.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  for (const { place, kind, amount, refunded, voucherId } of sorted) {
    const part = Math.min(rest, amount - refunded)
    if (part <= 0) continue
    refunds.push({ kind, amount: part, voucherId, paymentPlace: place })
    rest -= part
  }
  return { refunds, rest }
}
