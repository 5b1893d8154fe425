import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { ReceiptCounter } from './entities/receipt-counter.ts'
import { Register } from './entities/register.ts'
import { Sale } from './entities/sale.ts'
import { SaleLine } from './entities/sale-line.ts'
import { Store } from './entities/store.ts'
import { TaxRate } from './entities/tax-rate.ts'
import { loaders } from './loaders.ts'
import { knowRegister } from './reactions/register-added.ts'
import { knowRetiredRegister } from './reactions/register-retired.ts'
import { knowChangedStore } from './reactions/store-changed.ts'
import { knowClosedStore } from './reactions/store-closed.ts'
import { knowStore } from './reactions/store-opened.ts'
import { knowReopenedStore } from './reactions/store-reopened.ts'
import { resolvers } from './resolvers.ts'
import { sweepSales } from './sweep.ts'

export const sales = defineSubgraph({
  name: 'sales',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql', './schema.graphql'),
  resolvers,
  loaders,
  entities: [Store, Register, TaxRate, ReceiptCounter, Sale, SaleLine],
  reactions: [
    ...[knowStore, knowChangedStore, knowClosedStore, knowReopenedStore],
    ...[knowRegister, knowRetiredRegister],
  ],
  sweepers: [sweepSales],
})
