import type { Payment } from './entities/payment.ts'

/** Holds only the id, so that a replayed result shows the voucher as it is now. */
export interface ChangedVoucher {
  voucherId: string
}

/** The code is null in the answer to a retry. */
export interface IssuedVoucher extends ChangedVoucher {
  secretCode: string | null
}

export interface ReconciledVouchers {
  vouchers: number
  /** Minor units. */
  balance: number
  mismatches: Mismatch[]
}

/** A voucher whose balance is not the sum of its entries, in minor units. */
export interface Mismatch extends ChangedVoucher {
  balance: number
  entries: number
}

/** A payment of a sale, in minor units. */
export type SalePayment = Pick<Payment, 'kind' | 'amount' | 'tendered' | 'voucherId'>
