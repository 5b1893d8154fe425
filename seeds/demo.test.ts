import { describe, expect, test } from 'vitest'
import realm from '../keycloak/realm.json' with { type: 'json' }
import { businessDay, businessHour } from '../runtime/values/business-day.ts'
import { amountOf } from '../runtime/values/money.ts'
import { whole } from '../runtime/values/quantity.ts'
import type { Sale, SaleLine } from './chain.ts'
import { DAY } from './clock.ts'
import { demoChain } from './demo-chain.ts'
import { demoSale, demoStores } from './demo-stores.ts'
import { taxesIn } from './history.ts'
import { ledgerOf } from './ledger.ts'
import { openingHours } from './opening-hours.ts'
import { categories, products } from './products.ts'
import { levelKey, margin } from './stock-levels.ts'
import { users } from './users.ts'

const stores = Object.values(demoStores)
const storeOf = ({ storeId }: { storeId: string }) => stores.find(({ id }) => id === storeId)!
const byId = new Map(products.map((product) => [product.id, product]))
const id = /^0195a000-0000-7000-[89ab][0-9a-f]{3}-\d{12}$/

describe('the catalogue', () => {
  test('has 200 products in 20 categories, each with a name, a description and a price of its own', () => {
    expect(categories).toHaveLength(20)
    expect(products).toHaveLength(200)
    for (const product of products) {
      expect(product.name).not.toBe('')
      expect(product.description).toMatch(/^[A-Z].*\.$/)
      expect(product.price).toSatisfy((price: number) => Number.isInteger(price) && price >= 100)
      expect(product.weekly).toSatisfy((weekly: number) => Number.isInteger(weekly) && weekly >= 1)
      expect(['STANDARD', 'REDUCED', 'ZERO']).toContain(product.taxClass)
    }
  })

  test.each(['id', 'sku', 'name', 'barcode'] as const)('gives no two products the same %s', (key) => {
    expect(new Set(products.map((product) => product[key])).size).toBe(products.length)
  })

  test('has EAN-13 barcodes for internal use, whose weighted sum ends in 0', () => {
    const weightedSum = (code: string) =>
      [...code].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 ? 3 : 1), 0)
    expect(weightedSum('4006381333931') % 10, 'a barcode known to be right').toBe(0)
    for (const { barcode } of products) {
      expect(barcode).toMatch(/^200\d{10}$/)
      expect(weightedSum(barcode) % 10).toBe(0)
    }
  })
})

describe('the stores', () => {
  test('have ids, codes and names of their own', () => {
    const registers = stores.flatMap((store) => store.registers)
    const ids = [...stores, ...registers, ...products, ...categories].map((thing) => thing.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const each of ids) expect(each).toMatch(id)
    expect(new Set(stores.map(({ code }) => code)).size).toBe(10)
    expect(new Set(stores.map(({ name }) => name)).size).toBe(10)
  })

  test('sell at two registers each, except the logistics centres, which supply all others', () => {
    for (const { kind, registers, suppliedBy } of stores) {
      const isCentre = kind === 'LOGISTICS_CENTRE'
      expect(registers).toHaveLength(isCentre ? 0 : 2)
      expect([demoStores.lcNorth.id, demoStores.lcSouth.id].includes(suppliedBy ?? 'none')).toBe(!isCentre)
    }
  })
})

describe('the realm file', () => {
  const account = (username: string) => realm.users.find((user) => user.username === username)
  const worksIn = (username: string) =>
    (account(username)?.attributes as { store_ids?: string[] } | undefined)?.store_ids

  test('has the users of the demo history under the same ids', () => {
    for (const { id, name } of Object.values(users)) expect(account(name)?.id).toBe(id)
  })

  test('puts each cashier, and each manager, in the store that has the slug', () => {
    const { lcNorth, lcSouth, hq, ...standard } = demoStores
    for (const [slug, store] of Object.entries(standard)) {
      expect(worksIn(`cashier-${slug}`)).toEqual([store.id])
      expect(worksIn(`manager-${slug}`)).toEqual([store.id])
    }
    expect(worksIn('hq')).toEqual([hq.id])
    expect(worksIn('logistics-north')).toEqual([lcNorth.id])
    expect(worksIn('logistics-south')).toEqual([lcSouth.id])
  })

  test("assigns the cashier and the manager of the banner's sale to its store", () => {
    expect(worksIn(demoSale.cashier)).toEqual([demoSale.storeId])
    expect(worksIn(demoSale.manager)).toEqual([demoSale.storeId])
    expect(account(demoSale.cashier)?.realmRoles).toEqual(['cashier'])
    expect(account(demoSale.manager)?.realmRoles).toEqual(['manager'])
  })
})

/** Canada's clocks go forward on 2026-03-08 and back on 2026-11-01. */
describe.each([
  ['in the middle of a day', '2026-11-21T18:00:00Z'],
  ['after the clocks went back', '2026-11-10T22:30:00Z'],
  ['after the clocks went forward', '2026-03-20T14:00:00Z'],
  ['when it is a day later in the east than in the west', '2026-07-02T05:30:00Z'],
  ['at the end of February', '2028-03-01T12:00:00Z'],
])('the past, %s', (_, moment) => {
  const now = new Date(moment)
  const chain = demoChain(now, 'CAD')
  const ledger = ledgerOf(chain)

  test('has at least 2,000 sales, all of the last 28 days or today and none in the future', () => {
    const today = new Map(stores.map(({ id, timeZone }) => [id, businessDay(now, timeZone)]))
    const outsidePeriod = chain.sales.filter((sale) => {
      const daysAgo = (Date.parse(today.get(sale.storeId)!) - Date.parse(sale.businessDay)) / DAY
      return sale.at >= now || daysAgo < 0 || daysAgo > 28
    })
    expect(chain.sales.length).toBeGreaterThan(2_000)
    expect(outsidePeriod).toEqual([])
  })

  test('sells in opening hours by the clock of the store, on the day and in the hour of the record', () => {
    const wrong = chain.sales.filter((sale) => {
      const { kind, timeZone } = storeOf(sale)
      const [opens, closes] = openingHours(kind, sale.businessDay) ?? [0, 0]
      return (
        businessDay(sale.at, timeZone) !== sale.businessDay ||
        businessHour(sale.at, timeZone) !== sale.hour ||
        sale.hour < opens ||
        sale.hour >= closes
      )
    })
    expect(wrong).toEqual([])
  })

  test('gives each store receipt numbers without a gap, in order of time and of id', () => {
    expect(isSorted(chain.sales.map(({ at }) => +at))).toBe(true)
    for (const { id } of stores) {
      const sales = chain.sales.filter(({ storeId }) => storeId === id)
      expect(sales.map(({ number }) => number)).toEqual(sales.map((_, index) => index + 1))
      expect(isSorted(sales.map(({ id }) => id))).toBe(true)
    }
  })

  test('adds up to the cent: lines at the price of the list or the catalogue, totals of the lines', () => {
    const listed = ({ storeId, businessDay }: Sale, productId: string) =>
      chain.priceLists
        .find(({ storeIds, from }) => storeIds.includes(storeId) && from <= businessDay)
        ?.prices.get(productId)
    const wrongLine = (sale: Sale, { productId, quantity, unitPrice, total, tax }: SaleLine) => {
      const product = byId.get(productId)!
      const { taxClass } = product
      const price = listed(sale, productId) ?? product.price
      const taxes = taxesIn(chain.areaTaxes, storeOf(sale), taxClass)
      const rate = taxes.reduce((sum, { partsPerMillion }) => sum + partsPerMillion, 0)
      const exact = (total * rate) / (1_000_000 + rate)
      return (
        unitPrice !== price ||
        total !== amountOf(price, quantity) ||
        Math.abs(tax - exact) > taxes.length / 2 + 1e-9
      )
    }
    const wrong = chain.sales.filter(
      (sale) =>
        sale.lines.some((line) => wrongLine(sale, line)) ||
        sale.total !== sum(sale.lines.map((line) => line.total)) ||
        sale.tax !== sum(sale.lines.map((line) => line.tax)) ||
        sale.tax !== sum(sale.taxes.map(({ amount }) => amount)),
    )
    expect(wrong).toEqual([])
  })

  test('has one to five lines a sale, each of another product', () => {
    const wrong = chain.sales.filter(({ lines }) => {
      const different = new Set(lines.map(({ productId }) => productId)).size
      return lines.length < 1 || lines.length > 5 || different < lines.length
    })
    expect(wrong).toEqual([])
  })

  test('sells at registers of the store, by the cashier who works there', () => {
    const wrong = chain.sales.filter((sale) => {
      const store = storeOf(sale)
      const expected = store === demoStores.hq ? 'hq' : `cashier-${slugOf(store)}`
      return sale.cashier.name !== expected || store.registers.every(({ id }) => id !== sale.registerId)
    })
    expect(wrong).toEqual([])
  })

  test('leaves each stock level with the sum of its ledger, and empties none', () => {
    const sums = new Map<string, number>()
    const wrong = ledger.filter(({ storeId, lines }) =>
      lines.some(({ productId, delta, balance }) => {
        const key = levelKey(storeId, productId)
        sums.set(key, (sums.get(key) ?? 0) + delta)
        return balance !== sums.get(key) || balance <= 0
      }),
    )
    expect(wrong).toEqual([])
    const current = [...chain.levels].flatMap(([storeId, levels]) =>
      levels.map(({ productId, onHand }) => [levelKey(storeId, productId), onHand] as const),
    )
    expect(sums).toEqual(new Map(current))
  })

  test('leaves one stock level a unit above its reorder point, the others at least six, and none overstocked', () => {
    const current = [...chain.levels].flatMap(([storeId, levels]) =>
      levels.map((level) => ({ storeId, ...level })),
    )
    const low = current.filter(({ onHand, reorderPoint }) => onHand < reorderPoint + margin * whole)
    expect(low).toEqual([expect.objectContaining({ storeId: demoSale.storeId, ...demoSale.level })])
    expect(low[0]!.onHand).toBe(low[0]!.reorderPoint + whole)
    expect(low[0]!.criticalThreshold).toBe(low[0]!.reorderPoint)
    const overstocked = current.filter((level) => level.opening > (level.overstockThreshold ?? level.opening))
    expect(overstocked).toEqual([])
  })

  test('is the same when it is made again', () => {
    const again = demoChain(now, 'CAD')
    expect(again.sales).toEqual(chain.sales)
    expect(again.levels).toEqual(chain.levels)
    expect(ledgerOf(again)).toEqual(ledger)
  })
})

test('sells the bananas by weight, and everything else by the piece', () => {
  const measured = products.filter(({ unit }) => unit !== 'PIECE')
  expect(measured).toMatchObject([{ name: 'Bananas', unit: 'KILOGRAM' }])
  const { sales } = demoChain(new Date('2026-11-21T18:00:00Z'), 'CAD')
  const weights = sales.flatMap(({ lines }) => lines.filter(({ productId }) => productId === measured[0]!.id))
  expect(weights.some(({ quantity }) => quantity % whole !== 0)).toBe(true)
  const parts = sales.flatMap(({ lines }) =>
    lines.filter(({ productId, quantity }) => productId !== measured[0]!.id && quantity % whole !== 0),
  )
  expect(parts).toEqual([])
})

test('each category, weekday and hour has its share: no report of the demo is empty', () => {
  const { sales } = demoChain(new Date('2026-11-21T18:00:00Z'), 'CAD')
  const sold = new Set(
    sales.flatMap(({ lines }) => lines.map((line) => byId.get(line.productId)!.categoryId)),
  )
  expect(sold.size).toBe(categories.length)
  expect(new Set(sales.map(({ hour }) => hour)).size).toBe(13)
  expect(new Set(sales.map(({ businessDay }) => businessDay)).size).toBe(29)
})

const slugOf = (store: (typeof stores)[number]) =>
  Object.entries(demoStores).find(([, one]) => one === store)![0]

const sum = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

const isSorted = <T>(values: T[]) =>
  values.every((value, index) => index === 0 || values[index - 1]! <= value)
