import { barcodeOf } from './barcode.ts'
import type { Chain, Product, Store, TaxClass } from './chain.ts'
import { growChain } from './grow-chain.ts'
import type { Branch } from './history.ts'
import { fixedId } from './ids.ts'
import { shelfLocations } from './locations.ts'
import { packOf } from './packs.ts'
import { usualLevel } from './stock-levels.ts'

const timeZones = ['America/Toronto', 'America/Winnipeg', 'America/Vancouver']
const taxClasses: TaxClass[] = ['ZERO', 'STANDARD', 'STANDARD', 'REDUCED']
const productsPerCategory = 500
/** One product out of this many is sold by weight. */
const measuredEvery = 10
/** Every so many products come in boxes too. */
const packedEvery = 10

/**
 * Makes a chain of any size for load tests, of the same structure as the demo's: one head office, one
 * logistics centre that carries everything, and standard stores. Each of those carries
 * `productsPerStore` products, one range after another. About `stores * productsPerStore` stock levels
 * are held in memory: a million took 1 GB, and 65 s to write (2 cores, 100,000 products, 100,000 sales).
 */
export function generateChain(size: {
  stores: number
  products: number
  productsPerStore: number
  sales: number
  days: number
  seed: number
  now: Date
  currency: string
}): Chain {
  const founder = { id: fixedId('user', 1), name: 'founder' }
  const products = numbers(size.products).map(product)
  const ranges = numbers(Math.ceil(size.products / size.productsPerStore)).map((number) =>
    products.slice((number - 1) * size.productsPerStore, number * size.productsPerStore),
  )
  const branches = numbers(size.stores).map(
    (number): Branch => ({
      store: store(number),
      carries: number === centre ? products : ranges[(number - 1) % ranges.length]!,
      cashier: { id: fixedId('user', number + 1), name: `cashier-${number}` },
      busyness: 1,
    }),
  )
  const categories = numbers(Math.ceil(size.products / productsPerCategory)).map((number) => ({
    id: fixedId('category', number),
    name: `Category ${number}`,
  }))
  // Only the first store gets shelf locations: those of a million levels would show no more, and cost
  // time and space.
  const locations = shelfLocations([branches[0]!.store], branches[0]!.carries)
  return growChain({ ...size, founder, products, categories, branches, locations, level: usualLevel })
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const headOffice = 1
const centre = 2

function store(number: number): Store {
  const isCentre = number === centre
  return {
    id: fixedId('store', number),
    code: `S${number}`,
    name: `Store ${number}`,
    kind: number === headOffice ? 'HEAD_OFFICE' : isCentre ? 'LOGISTICS_CENTRE' : 'STANDARD_STORE',
    address: {
      street: `${number} Main Street`,
      city: 'Anytown',
      region: null,
      postalCode: null,
      country: 'CA',
    },
    timeZone: timeZones[number % timeZones.length]!,
    suppliedBy: isCentre ? null : fixedId('store', centre),
    receiving: 'AUTOMATIC',
    registers: isCentre ? [] : [{ id: fixedId('register', number), code: 'T1' }],
  }
}

/** A few products sell fast, many slowly. */
function product(number: number): Product {
  return {
    id: fixedId('product', number),
    sku: `P${number}`,
    name: `Product ${number}`,
    description: '',
    barcode: barcodeOf(number),
    unit: number % measuredEvery === 0 ? 'KILOGRAM' : 'PIECE',
    price: 99 + ((number * 37) % 2_000),
    taxClass: taxClasses[number % taxClasses.length]!,
    categoryId: fixedId('category', Math.ceil(number / productsPerCategory)),
    ...(number % 100 === 0 && { state: 'RUN_OUT' }),
    weekly: Math.ceil(9 / (1 + (number % 12))),
    ...(number % packedEvery === 1 && { packs: [packOf(number, 'Box of 12', 12)] }),
  }
}
