import type { Chain, Product, Store } from './chain.ts'
import { growChain } from './grow-chain.ts'
import type { Branch } from './history.ts'
import { people } from './people.ts'
import { demoSale, places } from './places.ts'
import { categories, products } from './products.ts'
import { usualShelf } from './shelves.ts'

export const demoSeed = 20_260_301
export const demoDays = 28

/** The demo chain as it stands at a moment; the same for the same moment. */
export const demoChain = (now: Date, currency: string): Chain =>
  growChain({
    seed: demoSeed,
    now,
    days: demoDays,
    sales: 2_400,
    currency,
    founder: people.hq,
    headOfficeMail: 'hq@comptoir.example',
    categories,
    products,
    branches,
    shelf: (store, product, random) =>
      isDemoShelf(store, product) ? demoShelf : usualShelf(store, product, random),
  })

const branch = (store: Store, cashier = people.hq, busyness = 0): Branch => ({
  store,
  carries: products,
  cashier,
  busyness,
})

const branches = [
  branch(places.hq, people.hq, 0.6),
  branch(places.lcNorth),
  branch(places.lcSouth),
  branch(places.plateau, people['cashier-plateau'], 1.5),
  branch(places.oldport, people['cashier-oldport'], 1.2),
  branch(places.mileend, people['cashier-mileend'], 1.1),
  branch(places.saintroch, people['cashier-saintroch'], 1),
  branch(places.lakeshore, people['cashier-lakeshore'], 0.9),
  branch(places.prairie, people['cashier-prairie'], 0.8),
  branch(places.harbour, people['cashier-harbour'], 1.1),
]

/** One unit above the reorder point, which here is the critical threshold: the next sale opens an alert. */
const demoShelf = {
  onHand: 13,
  reorderPoint: 12,
  criticalThreshold: 12,
  overstockThreshold: 120,
  targetLevel: 40,
}

const isDemoShelf = (store: Store, product: Product) =>
  store.id === demoSale.storeId && product.id === demoSale.shelf.productId
