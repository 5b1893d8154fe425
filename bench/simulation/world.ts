import { fixedId } from '../../seeds/ids.ts'
import { type Random, randomFrom } from '../../seeds/random.ts'

/** The events that a chain cannot influence. The same seed gives the same events. */
export interface World {
  centreId: string
  stores: { id: string; name: string; busyness: number }[]
  products: { id: string; name: string; weekly: number }[]
  days: Day[]
}

export interface Day {
  /** Units that customers want, by store and product. */
  demand: { storeId: string; productId: string; units: number }[]
  /** The products that suppliers bring to the centre. Null on a day without a delivery. */
  delivered: Set<string> | null
}

const weekdays = [0.8, 0.8, 0.9, 1, 1.3, 1.6, 0.6]
/** Suppliers come on Mondays. */
const deliveryDay = 0
const supplierKeeps = 0.8

export function makeWorld(size: { seed: number; stores: number; products: number; days: number }): World {
  const random = randomFrom(size.seed)
  const stores = numbers(size.stores).map((n) => ({
    id: fixedId('store', n + 1),
    name: `Store ${n}`,
    busyness: 0.5 + (1.2 * (n - 1)) / Math.max(1, size.stores - 1),
  }))
  const products = numbers(size.products).map((n) => ({
    id: fixedId('product', n),
    name: `Product ${String(n).padStart(2, '0')}`,
    weekly: 4 + Math.floor(40 * random() ** 2),
  }))
  const feasts = products.map(() => ({
    store: Math.floor(random() * stores.length),
    from: Math.floor(random() * size.days),
  }))
  const days = numbers(size.days).map((number) => {
    const day = number - 1
    const demand = stores.flatMap(({ id: storeId, busyness }, store) =>
      products.map(({ id: productId, weekly }, product) => {
        const feast = feasts[product]!
        const wanted = feast.store === store && day >= feast.from && day < feast.from + 3 ? 3 : 1
        const mean = (weekly / 7) * busyness * weekdays[day % 7]! * wanted
        return { storeId, productId, units: poisson(mean, random) }
      }),
    )
    const got = products.filter(() => random() < supplierKeeps).map(({ id }) => id)
    return { demand, delivered: day % 7 === deliveryDay ? new Set(got) : null }
  })
  return { centreId: fixedId('store', 1), stores, products, days }
}

/**
 * The thresholds of an average store: reorder at three days of sales, fill up to ten. The centre
 * plans a week of all stores and a fifth.
 */
export function thresholds({ weekly }: { weekly: number }, stores: number) {
  return {
    store: { reorderPoint: Math.ceil((weekly * 3) / 7), targetLevel: Math.ceil((weekly * 10) / 7) },
    centre: { reorderPoint: 0, targetLevel: Math.ceil(1.2 * weekly * stores) },
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** Knuth's algorithm, which suits the small means here. */
function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean)
  let units = -1
  for (let product = 1; product > limit; product *= random()) units++
  return units
}
