import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import { checkAmount } from '../amounts.ts'
import type { PaymentKind, SalePaymentInput } from '../generated/schema-types.ts'
import { unknownVoucher } from './problems.ts'
import { hashOfCode, mayBeCode } from './voucher-code.ts'

/** A payment as the request names it; the code of a voucher only as its hash. */
export interface AskedPayment {
  kind: PaymentKind
  /** Null for the payment that pays the rest. */
  amount: number | null
  tendered: number | null
  codeHash: string | null
}

const max = 10
const limits = { min: 1, max: 1_000_000_000_000 }
const vouchers: PaymentKind[] = ['GIFT_CARD', 'STORE_CREDIT']

/**
 * Checks the form of payments. Null stands for the exact total in cash.
 * @throws Problem InvalidInput that names the field; UnknownVoucher
 */
export function checkPayments(
  payments: readonly SalePaymentInput[] | null | undefined,
): AskedPayment[] | null {
  if (!payments) return null
  checkList('payments', payments, {
    max,
    ifEmpty: 'Leave it out when the exact total is paid in cash.',
    ifTooLong: 'Add up the payments of a kind.',
  })
  const asked = payments.map(checkPayment)
  const [, secondRest] = asked.flatMap(({ amount }, at) => (amount === null ? [at] : []))
  if (secondRest !== undefined)
    throw invalidInput(
      `payments.${secondRest}.amount`,
      `payments.${secondRest}.amount is missing, as on an earlier payment: expected at most one payment that pays the rest.`,
    )
  const seen = new Set<string>()
  for (const [at, { kind, codeHash }] of asked.entries()) {
    const same = codeHash ?? (kind === 'CASH' ? kind : null)
    if (same && seen.has(same))
      throw invalidInput(
        `payments.${at}`,
        `payments.${at} is ${kind === 'CASH' ? 'cash' : 'from the same voucher'}, as an earlier payment: expected one. Add the amounts up.`,
      )
    if (same) seen.add(same)
  }
  return asked
}

function checkPayment({ kind, amount, tendered, code }: SalePaymentInput, at: number): AskedPayment {
  if (amount != null) checkAmount(`payments.${at}.amount`, amount, limits)
  if (tendered != null) {
    if (kind !== 'CASH')
      throw invalidInput(
        `payments.${at}.tendered`,
        `payments.${at}.tendered is ${tendered}, for ${kind}: expected none. Only cash has change.`,
      )
    checkAmount(`payments.${at}.tendered`, tendered, { min: amount ?? limits.min, max: limits.max })
  }
  if (vouchers.includes(kind) !== (code != null))
    throw invalidInput(
      `payments.${at}.code`,
      code == null
        ? `payments.${at}.code is missing: expected the code of the voucher that pays.`
        : `payments.${at}.code is set, for ${kind}: expected none. Only a gift card or a store credit has one.`,
    )
  if (code != null && !mayBeCode(code)) throw unknownVoucher()
  return {
    kind,
    amount: amount ?? null,
    tendered: tendered ?? null,
    codeHash: code == null ? null : hashOfCode(code),
  }
}
