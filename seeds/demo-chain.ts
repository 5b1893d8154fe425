import type { Chain, Product, Store } from './chain.ts'
import { demoSale, demoStores } from './demo-stores.ts'
import { growChain } from './grow-chain.ts'
import type { Branch } from './history.ts'
import { categories, products } from './products.ts'
import { usualLevel } from './stock-levels.ts'
import { users } from './users.ts'

export const demoSeed = 20_260_301
export const demoDays = 28

/** The demo chain at a moment. The same moment gives the same chain. */
export const demoChain = (now: Date, currency: string): Chain =>
  growChain({
    seed: demoSeed,
    now,
    days: demoDays,
    sales: 2_400,
    currency,
    founder: users.hq,
    headOfficeMail: 'hq@comptoir.example',
    categories,
    products,
    branches,
    level: (store, product, random) =>
      isDemoLevel(store, product) ? demoLevel : usualLevel(store, product, random),
  })

const branch = (store: Store, cashier = users.hq, busyness = 0): Branch => ({
  store,
  carries: products,
  cashier,
  busyness,
})

const branches = [
  branch(demoStores.hq, users.hq, 0.6),
  branch(demoStores.lcNorth),
  branch(demoStores.lcSouth),
  branch(demoStores.plateau, users['cashier-plateau'], 1.5),
  branch(demoStores.oldport, users['cashier-oldport'], 1.2),
  branch(demoStores.mileend, users['cashier-mileend'], 1.1),
  branch(demoStores.saintroch, users['cashier-saintroch'], 1),
  branch(demoStores.lakeshore, users['cashier-lakeshore'], 0.9),
  branch(demoStores.prairie, users['cashier-prairie'], 0.8),
  branch(demoStores.harbour, users['cashier-harbour'], 1.1),
]

/** One unit above the reorder point, which here is the critical threshold: the next sale opens an alert. */
const demoLevel = {
  onHand: 13,
  reorderPoint: 12,
  criticalThreshold: 12,
  overstockThreshold: 120,
  targetLevel: 40,
}

const isDemoLevel = (store: Store, product: Product) =>
  store.id === demoSale.storeId && product.id === demoSale.level.productId
