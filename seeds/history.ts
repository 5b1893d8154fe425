import type { Actor } from '../runtime/events/event.ts'
import { businessDay } from '../runtime/values/business-day.ts'
import { amountOf } from '../runtime/values/money.ts'
import { whole } from '../runtime/values/quantity.ts'
import { type Tax, taxReceipt } from '../runtime/values/taxes.ts'
import type { AreaTaxes, PriceList, Product, Sale, Store, TaxClass } from './chain.ts'
import { daysBefore, HOUR, momentAt, weekdayOf } from './clock.ts'
import { openingHours } from './opening-hours.ts'
import { lottery, type Random } from './random.ts'

/** A store, and how it sells. */
export interface Branch {
  store: Store
  /** The products in its stock. Branches with the same products share the array. */
  carries: Product[]
  cashier: Actor
  /** Sales compared with an average store: 1.5 means half as many sales again. */
  busyness: number
}

/** The taxes of a chain without areas, as the migration of inventory sets them. Parts per million. */
const usualTaxes: Record<TaxClass, Tax[]> = {
  STANDARD: [{ name: 'Tax', number: null, partsPerMillion: 150_000 }],
  REDUCED: [{ name: 'Tax', number: null, partsPerMillion: 50_000 }],
  ZERO: [],
}

/** The taxes of a class in a store: those of its region, or else of its country. */
export function taxesIn(areas: AreaTaxes[], { address }: Store, taxClass: TaxClass): Tax[] {
  const area = areas
    .filter(
      ({ country, region }) => country === address.country && (region ?? address.region) === address.region,
    )
    .sort((one, other) => Number(one.region === null) - Number(other.region === null))[0]
  if (!area) return usualTaxes[taxClass]
  return area.taxes.flatMap(({ name, number, rates }) =>
    rates
      .filter((rate) => rate.taxClass === taxClass)
      .map(({ partsPerMillion }) => ({ name, number, partsPerMillion })),
  )
}

/** The weights of days and hours, from Sunday to Saturday and from midnight on. */
const weekdayWeights = [0.85, 0.8, 0.85, 0.9, 1.05, 1.3, 1.25]
const hourWeights = [0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 6, 8, 11, 8, 6, 6, 8, 12, 11, 8, 5, 0, 0, 0]

const quietMs = 5 * 60_000

/** Makes the sales of some days and of today, up to a little before `now`, in order of time. */
export function pastSales(
  plan: {
    now: Date
    days: number
    sales: number
    branches: Branch[]
    priceLists: PriceList[]
    areaTaxes: AreaTaxes[]
  },
  random: Random,
  nextId: (at: Date) => string,
): Sale[] {
  const days = plan.branches.flatMap((branch) => openDays(branch, plan.now, plan.days))
  const weight = days.filter(({ over }) => over).reduce((sum, day) => sum + day.weight, 0)
  const until = plan.now.getTime() - quietMs
  const visits = days
    .flatMap((day) => visitsOn(day, (plan.sales * day.weight) / weight, random))
    .filter(({ at }) => at <= until)
    .sort((one, other) => one.at - other.at)
  const baskets = basketsOf(plan.branches)
  const numbers = new Map<string, number>()
  return visits.map((visit) => {
    const { store, carries } = visit.branch
    const number = (numbers.get(store.id) ?? 0) + 1
    numbers.set(store.id, number)
    return ringUp(visit, number, baskets.get(carries)!(random), plan, random, nextId)
  })
}

interface OpenDay {
  branch: Branch
  day: string
  opens: number
  closes: number
  weight: number
  /** False for today, which is not over. */
  over: boolean
}

function openDays(branch: Branch, now: Date, count: number): OpenDay[] {
  const { kind, timeZone } = branch.store
  const today = businessDay(now, timeZone)
  return Array.from({ length: count + 1 }, (_, ago) => {
    const day = daysBefore(today, count - ago)
    const hours = openingHours(kind, day)
    if (!hours) return []
    const [opens, closes] = hours
    const weight = branch.busyness * weekdayWeights[weekdayOf(day)]!
    return [{ branch, day, opens, closes, weight, over: day !== today }]
  }).flat()
}

interface Visit {
  branch: Branch
  day: string
  hour: number
  at: number
}

function visitsOn({ branch, day, opens, closes }: OpenDay, expected: number, random: Random): Visit[] {
  const count = Math.floor(expected * (0.8 + random() * 0.4) + random())
  const hours = Array.from({ length: closes - opens }, (_, after) => opens + after)
  const drawHour = lottery(hours, (hour) => hourWeights[hour]!)
  return Array.from({ length: count }, () => {
    const hour = drawHour(random)
    const at = momentAt(day, hour, branch.store.timeZone) + Math.floor(random() * HOUR)
    return { branch, day, hour, at }
  })
}

type Basket = Map<Product, number>

/** Makes for each range of products a function that fills a basket. It draws fast sellers often. */
function basketsOf(branches: Branch[]) {
  const ranges = new Set(branches.map(({ carries }) => carries))
  return new Map(
    [...ranges].map((range) => {
      const drawProduct = lottery(range, ({ weekly }) => weekly)
      const fill = (random: Random) => {
        const basket: Basket = new Map()
        const lines = 1 + Math.floor(5 * random() ** 1.6)
        for (let line = 0; line < lines; line++) {
          const product = drawProduct(random)
          basket.set(product, (basket.get(product) ?? 0) + drawn(product, random))
        }
        return basket
      }
      return [range, fill]
    }),
  )
}

/** A customer takes 0.2 to 1.8 units of measured goods, weighed to the thousandth. */
const drawn = ({ unit }: Product, random: Random) =>
  unit === 'PIECE' ? drawQuantity(random) * whole : 200 + Math.floor(random() * 1_600)

const drawQuantity = lottery([1, 2, 3], (quantity) => [78, 17, 5][quantity - 1]!)

function ringUp(
  { branch: { store, cashier }, day, hour, at }: Visit,
  number: number,
  basket: Basket,
  { priceLists, areaTaxes }: { priceLists: PriceList[]; areaTaxes: AreaTaxes[] },
  random: Random,
  nextId: (at: Date) => string,
): Sale {
  const untaxed = [...basket].map(([product, quantity]) =>
    lineOf(product, quantity, priceIn(priceLists, store, day, product)),
  )
  const receipt = taxReceipt(
    untaxed.map(({ total, taxClass }) => ({ price: total, taxes: taxesIn(areaTaxes, store, taxClass) })),
    { pricesIncludeTax: true, rounding: 'LINE' },
  )
  const lines = untaxed.map(({ taxClass, ...line }, at) => ({ ...line, tax: receipt.lines[at]!.tax }))
  const register = store.registers[Math.floor(random() * store.registers.length)]!
  return {
    id: nextId(new Date(at)),
    at: new Date(at),
    storeId: store.id,
    registerId: register.id,
    cashier,
    number,
    businessDay: day,
    hour,
    lines,
    total: receipt.total,
    tax: receipt.tax,
    pricesIncludeTax: true,
    taxes: receipt.taxes,
  }
}

function priceIn(lists: PriceList[], store: Store, day: string, { id, price }: Product): number {
  const list = lists.find(
    ({ storeIds, from, prices }) => storeIds.includes(store.id) && from <= day && prices.has(id),
  )
  return list?.prices.get(id) ?? price
}

function lineOf({ id, name, sku, barcode, taxClass }: Product, quantity: number, price: number) {
  const total = amountOf(price, quantity)
  return { productId: id, name, sku, barcode, quantity, unitPrice: price, total, taxClass }
}
