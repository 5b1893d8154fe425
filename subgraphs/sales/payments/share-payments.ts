import type { PaymentKind } from '../../../contracts/events/sales.ts'
import { cents } from '../amounts.ts'
import { problem } from '../problem.ts'

/** A payment of a sale whose total is not known yet. */
export interface KeptPayment {
  kind: PaymentKind
  /** Null for the payment that pays the rest. */
  amount: number | null
  tendered: number | null
  voucherId: string | null
}

/** A payment with its amount, in minor units. */
export interface Paid {
  kind: PaymentKind
  amount: number
  tendered: number | null
  change: number
  voucherId: string | null
}

const exactCash: KeptPayment[] = [{ kind: 'CASH', amount: null, tendered: null, voucherId: null }]

/**
 * Shares a total out to its payments; null stands for the exact total in cash. A payment of the rest is left
 * out when nothing is left to pay.
 * @throws Problem PaymentMismatch
 */
export function sharePayments(total: number, payments: KeptPayment[] | null, currency: string): Paid[] {
  const asked = payments ?? exactCash
  const named = asked.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const rest = total - named
  const hasRest = asked.some(({ amount }) => amount === null)
  if (hasRest ? rest < 0 : rest !== 0) throw paymentMismatch(total, named, currency)
  const paid = asked.map(({ amount, ...payment }) => ({ ...payment, amount: amount ?? rest }))
  for (const { amount, tendered } of paid)
    if (tendered !== null && tendered < amount)
      throw paymentMismatch(total, total - amount + tendered, currency)
  return paid
    .filter(({ amount }) => amount > 0)
    .map(({ kind, amount, tendered, voucherId }) => {
      const cash = kind === 'CASH' ? (tendered ?? amount) : null
      return { kind, amount, tendered: cash, change: cash === null ? 0 : cash - amount, voucherId }
    })
}

const paymentMismatch = (total: number, paid: number, currency: string) =>
  problem(
    'PaymentMismatch',
    `The payments add up to ${cents(paid, currency)}, and the total is ${cents(total, currency)}: expected the same. Show the total and take the payments again.`,
    { total: { amount: total, currency }, paid: { amount: paid, currency } },
  )
