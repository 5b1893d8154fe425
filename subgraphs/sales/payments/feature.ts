import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { CardPayment } from './cards/entities/card-payment.ts'
import { ProviderCall } from './cards/entities/provider-call.ts'
import { ProviderMessage } from './cards/entities/provider-message.ts'
import { receiveAnswer } from './cards/receive-answer.ts'
import { cards } from './cards/resolvers.ts'
import { sweepCardPayments } from './cards/sweep.ts'
import { Payment } from './entities/payment.ts'
import { Voucher } from './entities/voucher.ts'
import { VoucherEntry } from './entities/voucher-entry.ts'
import { TestCard } from './providers/entities/test-card.ts'
import { TestRefund } from './providers/entities/test-refund.ts'
import { resolvers } from './resolvers.ts'

/** The payments of sales; gift cards and store credit. */
export const payments: Feature = {
  resolvers: [resolvers, cards],
  entities: [
    CardPayment,
    Payment,
    ProviderCall,
    ProviderMessage,
    TestCard,
    TestRefund,
    Voucher,
    VoucherEntry,
  ],
  sweepers: [sweepCardPayments],
  webhooks: [receiveAnswer],
}
