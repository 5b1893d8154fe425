import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { ReceiptCounter } from './checkout/entities/receipt-counter.ts'
import { Sale } from './checkout/entities/sale.ts'
import { SaleLine } from './checkout/entities/sale-line.ts'
import { TaxRate } from './checkout/entities/tax-rate.ts'
import { resolvers } from './checkout/resolvers.ts'
import { sweepSales } from './checkout/sweep.ts'
import { loaders } from './context.ts'
import { Register } from './read-models/entities/register.ts'
import { Store } from './read-models/entities/store.ts'
import { knowRegister } from './read-models/on-register-added.ts'
import { knowRetiredRegister } from './read-models/on-register-retired.ts'
import { knowChangedStore } from './read-models/on-store-changed.ts'
import { knowClosedStore } from './read-models/on-store-closed.ts'
import { knowStore } from './read-models/on-store-opened.ts'
import { knowReopenedStore } from './read-models/on-store-reopened.ts'

export const sales = defineSubgraph({
  name: 'sales',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  resolvers,
  loaders,
  entities: [Store, Register, TaxRate, ReceiptCounter, Sale, SaleLine],
  reactions: [
    ...[knowStore, knowChangedStore, knowClosedStore, knowReopenedStore],
    ...[knowRegister, knowRetiredRegister],
  ],
  sweepers: [sweepSales],
})
