import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Voucher } from './entities/voucher.ts'
import { VoucherEntry } from './entities/voucher-entry.ts'
import { resolvers } from './resolvers.ts'

/** What customers pay with, beside cash: gift cards and store credit. */
export const payments: Feature = {
  resolvers,
  entities: [Voucher, VoucherEntry],
}
