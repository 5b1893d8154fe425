import { businessDay } from '../runtime/values/business-day.ts'
import type { AreaTaxes, Chain, PriceList, Product, Store, TaxClass } from './chain.ts'
import { daysBefore } from './clock.ts'
import { demoSale, demoStores } from './demo-stores.ts'
import { growChain } from './grow-chain.ts'
import type { Branch } from './history.ts'
import { fixedId } from './ids.ts'
import { shelfLocations } from './locations.ts'
import { scaleLabels } from './packs.ts'
import { categories, productBySku, products } from './products.ts'
import { thousandths, usualLevel } from './stock-levels.ts'
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
    priceLists: [montreal(now)],
    areaTaxes,
    scaleLabels,
    branches,
    locations: shelfLocations(Object.values(demoStores), products),
    level: (store, product, random) =>
      isDemoLevel(store, product) ? demoLevel : usualLevel(store, product, random),
  })

const gst = tax('GST', '12345 6789 RT0001', { STANDARD: 50_000, REDUCED: 50_000 })

/**
 * The taxes as in Canada: GST with QST or PST beside it, or HST instead of both. Basic groceries (ZERO)
 * have no tax.
 */
const areaTaxes: AreaTaxes[] = [
  { id: fixedId('taxes', 1), country: 'CA', region: null, taxes: [gst] },
  {
    id: fixedId('taxes', 2),
    country: 'CA',
    region: 'QC',
    taxes: [gst, tax('QST', '1234567890 TQ0001', { STANDARD: 99_750 })],
  },
  {
    id: fixedId('taxes', 3),
    country: 'CA',
    region: 'ON',
    taxes: [tax('HST', '12345 6789 RT0001', { STANDARD: 130_000, REDUCED: 50_000 })],
  },
  {
    id: fixedId('taxes', 4),
    country: 'CA',
    region: 'MB',
    taxes: [gst, tax('PST', '123456-7', { STANDARD: 70_000 })],
  },
  {
    id: fixedId('taxes', 5),
    country: 'CA',
    region: 'BC',
    taxes: [gst, tax('PST', 'PST-1234-5678', { STANDARD: 70_000 })],
  },
]

function tax(name: string, number: string, rates: Partial<Record<TaxClass, number>>) {
  return {
    name,
    number,
    rates: Object.entries(rates).map(([taxClass, partsPerMillion]) => ({
      taxClass: taxClass as TaxClass,
      partsPerMillion,
    })),
  }
}

/** A price list of the stores in Montréal that began two weeks ago: it takes 10 % off three kinds of coffee and tea. */
const montreal = (now: Date): PriceList => ({
  id: fixedId('priceList', 1),
  name: 'Montréal: coffee and tea',
  storeIds: [demoStores.plateau.id, demoStores.oldport.id, demoStores.mileend.id],
  from: daysBefore(businessDay(now, demoStores.plateau.timeZone), 14),
  prices: new Map(
    ['HOT-02', 'HOT-03', 'HOT-04'].map((sku) => {
      const { id, price } = productBySku(sku)
      return [id, Math.round(price * 0.9)]
    }),
  ),
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
const demoLevel = thousandths({
  onHand: 13,
  reorderPoint: 12,
  criticalThreshold: 12,
  overstockThreshold: 120,
  targetLevel: 40,
})

const isDemoLevel = (store: Store, product: Product) =>
  store.id === demoSale.storeId && product.id === demoSale.level.productId
