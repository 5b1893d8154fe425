import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { ReturnCounter } from './entities/return-counter.ts'
import { ReturnRefund } from './entities/return-refund.ts'
import { ReturnRules } from './entities/return-rules.ts'
import { ReturnedLine } from './entities/returned-line.ts'
import { ReturnedSale } from './entities/returned-sale.ts'
import { SaleReturn } from './entities/sale-return.ts'
import { SaleReturnLine } from './entities/sale-return-line.ts'
import { resolvers } from './resolvers.ts'
import { sweepReturns } from './return-goods.ts'

/** Goods that customers give back. */
export const returns: Feature = {
  resolvers,
  entities: [
    ReturnCounter,
    ReturnRefund,
    ReturnRules,
    ReturnedLine,
    ReturnedSale,
    SaleReturn,
    SaleReturnLine,
  ],
  sweepers: [sweepReturns],
}
