import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { ReceiptCounter } from './entities/receipt-counter.ts'
import { Sale } from './entities/sale.ts'
import { SaleLine } from './entities/sale-line.ts'
import { resolvers } from './resolvers.ts'
import { sweepSales } from './sweep.ts'

/** Sales at a register, from the basket to the receipt. */
export const checkout: Feature = {
  resolvers,
  entities: [ReceiptCounter, Sale, SaleLine],
  sweepers: [sweepSales],
}
