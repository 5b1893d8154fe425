import { cents } from '../amounts.ts'
import { problem } from '../problem.ts'
import type { Voucher } from './entities/voucher.ts'

/** The message does not repeat the code: a wrong code may be a right one with a typing mistake. */
export const unknownVoucher = () =>
  problem(
    'UnknownVoucher',
    'No gift card or store credit has this code: expected 16 letters and digits. Read the code again.',
    {},
  )

export const voucherBlocked = ({
  lastFour,
  blockedAt,
  blockReason,
}: Pick<Voucher, 'lastFour' | 'blockReason'> & { blockedAt: Date }) =>
  problem(
    'VoucherBlocked',
    `The voucher that ends in ${lastFour} is blocked since ${blockedAt.toISOString()} (${blockReason}): a manager can give it a new code with replaceVoucherCode.`,
    { lastFour, blockedAt },
  )

export const balanceTooLow = (
  { lastFour, balance, currency }: Pick<Voucher, 'lastFour' | 'balance' | 'currency'>,
  wantedAmount: number,
) =>
  problem(
    'InsufficientBalance',
    `The voucher that ends in ${lastFour} has ${cents(balance, currency)}, and ${cents(wantedAmount, currency)} was asked for: take at most its balance from it.`,
    {
      lastFour,
      balance: { amount: balance, currency },
      requested: { amount: wantedAmount, currency },
    },
  )
