import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Payment } from './entities/payment.ts'
import { Voucher } from './entities/voucher.ts'
import { VoucherEntry } from './entities/voucher-entry.ts'
import { resolvers } from './resolvers.ts'

/** The payments of sales; gift cards and store credit. */
export const payments: Feature = {
  resolvers,
  entities: [Payment, Voucher, VoucherEntry],
}
