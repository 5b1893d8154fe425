import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { ProductChanged } from '../../contracts/events/inventory.ts'
import { sql } from '../../runtime/database/sql.ts'
import { applyEvent } from '../../runtime/testing/apply-event.ts'
import { user } from '../../runtime/testing/principals.ts'
import { randomFrom } from '../../seeds/random.ts'
import { reporting as manifest } from '../../subgraphs/reporting/subgraph.ts'
import {
  cad,
  hq,
  on,
  openReporting,
  period,
  type ReportingUnderTest,
  record,
  sale,
} from '../../subgraphs/reporting/testing.ts'

type Sold = ReturnType<typeof sale>

const stores = Array.from({ length: 3 }, () => uuid())
const products = Array.from({ length: 5 }, () => uuid())
const [drinks, bread] = [uuid(), uuid()]
const sold: Sold[] = []
let under: ReportingUnderTest
const draw = randomFrom(20261130)
const random = (below: number) => Math.floor(draw() * below)

beforeAll(async () => {
  under = await openReporting()
  for (const [index, id] of products.entries())
    await applyEvent(under.reporting, manifest, ProductChanged, {
      ...record,
      data: {
        id,
        version: 1,
        sku: `SKU-${index}`,
        name: `Product ${index}`,
        price: 100,
        taxClass: 'STANDARD',
        state: index === 4 ? 'ARCHIVED' : 'ACTIVE',
        categoryId: [drinks, drinks, bread, bread, bread][index],
      },
    })
  sold.push(...Array.from({ length: 600 }, randomSale))
  await under.complete(...sold)
})

/** A sale on a day of two years and a month, in a store whose day begins at another time. */
function randomSale(): Sold {
  const store = random(stores.length)
  const zone = ['America/Toronto', 'Europe/Paris', 'Asia/Tokyo'][store]!
  const at = new Date(Date.UTC(2024, 11, 15) + random(760 * 24 * 60) * 60_000)
  const lines = Array.from({ length: 1 + random(3) }, (): [string, number, number, number] => {
    const total = 1 + random(9_999)
    return [products[random(4)]!, 1 + random(3), total, random(total)]
  })
  return sale(stores[store]!, { at, zone, lines })
}

describe('every figure equals that of a naive sum over the sales', () => {
  const periods = [
    period('2024-12-01', '2027-01-31'),
    period('2025-01-01', '2025-12-31'),
    period('2025-01-31', '2025-03-01'),
    period('2025-02-01', '2025-02-28'),
    on('2025-06-17'),
    ...Array.from({ length: 15 }, () => {
      const from = Date.UTC(2024, 11, 10) + random(700) * 86_400_000
      return period(dayOf(from), dayOf(from + random(200) * 86_400_000))
    }),
  ]

  test.each(periods.map((dates) => [dates.from, dates.to]))('from %s to %s', async (from, to) => {
    const storeIds = random(2) === 0 ? undefined : stores.slice(0, 1 + random(2))
    const counted = sold.filter(
      ({ businessDay, storeId }) =>
        businessDay >= from && businessDay <= to && (storeIds?.includes(storeId) ?? true),
    )
    const { report, ...trends } = await ask(reportAndTrends, { period: { from, to }, storeIds, products })

    expect(report).toEqual({
      ...totals(counted),
      averageBasket: counted.length === 0 ? null : cad(Math.round(revenueOf(counted) / counted.length)),
      stores: byRevenue(
        groupBy(counted, ({ storeId }) => storeId),
        (id, its) => ({
          store: { id },
          ...totals(its),
        }),
      ),
      topProducts: byRevenue(
        linesBy(counted, (line) => line.productId),
        (id, its) => ({
          product: { id },
          ...goods(its),
        }),
      ),
      categories: byRevenue(
        linesBy(counted, (line) => (products.indexOf(line.productId) < 2 ? drinks : bread)),
        (id, its) => ({ category: { id }, ...goods(its) }),
      ),
    })
    for (const [name, startOf] of Object.entries(bucketStarts)) {
      const expected = new Map<string, Sold[]>(bucketsOf(from, to, startOf).map((bucket) => [bucket, []]))
      for (const one of counted) expected.get(startOf(one.businessDay))!.push(one)
      const { buckets } = trends[name]!
      expect(buckets.map(({ from, to, ...figures }) => figures)).toEqual([...expected.values()].map(totals))
      expect(trends[`${name}_OF_PRODUCTS`]!.buckets).toEqual(
        [...expected.values()].map((its) => ({
          ...goods(its.flatMap(({ lines }) => lines)),
          tax: null,
          sales: null,
        })),
      )
      expect(buckets[0]!.from).toBe(from)
      expect(buckets.at(-1)!.to).toBe(to)
      for (const [index, bucket] of buckets.entries())
        if (index > 0) expect(bucket.from).toBe(dayOf(Date.parse(buckets[index - 1]!.to) + 86_400_000))
    }
  })

  test('(control) a monthly total that misses a sale is found', async () => {
    const variables = { period: period('2025-01-01', '2025-12-31') }
    const before = await ask(totalsQuery, variables)
    await under.reporting.db.query(
      sql('test-break-month')`update store_month set sales = sales - 1 where month = ${'2025-03-01'}`,
    )
    const broken = await ask(totalsQuery, variables)
    await under.reporting.db.query(
      sql('test-mend-month')`update store_month set sales = sales + 1 where month = ${'2025-03-01'}`,
    )
    expect(broken.report.sales).toBe(before.report.sales - stores.length)
  })
})

test('the report shows the period before and the year before', async () => {
  const march = period('2026-03-01', '2026-03-31')
  for (const [compareWith, compared] of [
    ['PERIOD_BEFORE', period('2026-01-29', '2026-02-28')],
    ['YEAR_BEFORE', period('2025-03-01', '2025-03-31')],
  ] as const) {
    const { report } = await ask(comparing, { period: march, compareWith, storeIds: [stores[0]] })
    const alone = await ask(comparing, { period: compared, storeIds: [stores[0]] })
    expect(report.comparison).toEqual({ ...alone.report, period: compared, comparison: null })
    expect(report.comparison.revenue).not.toEqual(report.revenue)
  }
})

test('the slowest products are those of the assortment, and one without sales is the first', async () => {
  const unsold = uuid()
  const data = {
    id: unsold,
    version: 1,
    sku: 'U',
    name: 'Unsold',
    price: 1,
    taxClass: 'ZERO',
    state: 'ACTIVE',
  }
  await applyEvent(under.reporting, manifest, ProductChanged, { ...record, data })
  const query = `query ($period: PeriodInput!) { report: consolidatedReport(period: $period) {
    slowestProducts(first: 2) { product { id } units revenue { amount currency } } } }`

  const { report } = await ask(query, { period: period('2025-01-01', '2025-12-31') })

  expect(report.slowestProducts[0]).toEqual({ product: { id: unsold }, units: 0, revenue: cad(0) })
  expect(report.slowestProducts[1]!.product.id).not.toBe(products[4])
  expect(report.slowestProducts[1]!.units).toBeGreaterThan(0)
})

test('a manager can report only their own stores, also by name', async () => {
  const manager = user(['report:read'], [stores[0]!], 'manager')
  const everything = { period: period('2025-01-01', '2025-12-31'), products }
  const own = await ask(reportAndTrends, { ...everything, storeIds: [stores[0]] })
  expect(await ask(reportAndTrends, everything, manager)).toEqual(own)

  const { errors } = await under.reporting.ask(
    reportAndTrends,
    { ...everything, storeIds: [stores[0], stores[1]] },
    manager,
  )
  expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']))
})

test.each(['storeIds', 'productIds'])('more than 100 %s are rejected', async (field) => {
  const { errors } = await under.reporting.ask(
    `query ($period: PeriodInput!, $ids: [ID!]) {
      salesTrend(interval: DAY, period: $period, ${field}: $ids) { asOf } }`,
    { period: on('2025-01-01'), ids: Array.from({ length: 101 }, () => uuid()) },
    hq,
  )
  expect(errors).toMatchObject([{ message: expect.stringContaining(`${field} has 101 ids`) }])
})

test('five years of a trend take one statement, as a day does', async () => {
  const query = `query ($period: PeriodInput!) { salesTrend(interval: DAY, period: $period) { buckets { sales } } }`
  for (const dates of [on('2025-01-01'), period('2024-01-01', '2028-12-31')])
    expect((await under.reporting.asked(query, { period: dates }, hq)).statements).toHaveLength(1)
})

const figures = 'revenue { amount currency } tax { amount currency } sales units'
const trendOf = (interval: string) => `${interval}: salesTrend(
    interval: ${interval}, period: $period, storeIds: $storeIds) { buckets { from to ${figures} } }
  ${interval}_OF_PRODUCTS: salesTrend(
    interval: ${interval}, period: $period, storeIds: $storeIds, productIds: $products) {
    buckets { revenue { amount currency } units tax { amount } sales } }`
const reportAndTrends = `query ($period: PeriodInput!, $storeIds: [ID!], $products: [ID!]) {
  report: consolidatedReport(period: $period, storeIds: $storeIds) {
    ${figures} averageBasket { amount currency }
    stores { store { id } ${figures} }
    topProducts(first: 100) { product { id } revenue { amount currency } units }
    categories { category { id } revenue { amount currency } units }
  }
  ${['DAY', 'WEEK', 'MONTH', 'QUARTER'].map(trendOf).join('\n')}
}`
const totalsQuery = 'query ($period: PeriodInput!) { report: consolidatedReport(period: $period) { sales } }'
const comparing = `
fragment compared on ConsolidatedReport { sales revenue { amount } stores { store { id } sales } }
query ($period: PeriodInput!, $storeIds: [ID!], $compareWith: ReportComparison) {
  report: consolidatedReport(period: $period, storeIds: $storeIds, compareWith: $compareWith) {
    ...compared
    comparison { period { from to } ...compared comparison { sales } }
  }
}`

async function ask(query: string, variables: Record<string, unknown>, reader = hq) {
  const { data, errors } = await under.reporting.ask(query, variables, reader)
  expect(errors).toBeUndefined()
  return data as { report: Figures } & Record<string, Figures>
}

/** The fields of a report or a trend that a query asks for. */
interface Figures {
  sales: number
  revenue: object
  comparison: Figures
  slowestProducts: { product: { id: string }; units: number }[]
  buckets: Bucket[]
}

interface Bucket {
  from: string
  to: string
}

const bucketStarts: Record<string, (day: string) => string> = {
  DAY: (day) => day,
  WEEK: (day) => dayOf(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000),
  MONTH: (day) => `${day.slice(0, 8)}01`,
  QUARTER: (day) =>
    `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`,
}

function bucketsOf(from: string, to: string, startOf: (day: string) => string) {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return [
    ...new Set(Array.from({ length: days }, (_, day) => startOf(dayOf(Date.parse(from) + day * 86_400_000)))),
  ]
}

function dayOf(time: number) {
  return new Date(time).toISOString().slice(0, 10)
}

const revenueOf = (its: { total: number }[]) => its.reduce((sum, { total }) => sum + total, 0)

const totals = (its: Sold[]) => ({
  revenue: cad(revenueOf(its)),
  tax: cad(its.reduce((sum, { tax }) => sum + tax, 0)),
  sales: its.length,
  units: unitsOf(its.flatMap(({ lines }) => lines)),
})

const goods = (its: Sold['lines']) => ({ revenue: cad(revenueOf(its)), units: unitsOf(its) })

const unitsOf = (its: Sold['lines']) => its.reduce((sum, { quantity }) => sum + quantity, 0) / 1_000

const linesBy = (its: Sold[], keyOf: (line: Sold['lines'][number]) => string) =>
  groupBy(
    its.flatMap(({ lines }) => lines),
    keyOf,
  )

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function byRevenue<Item extends { total: number }, Row>(
  groups: Map<string, Item[]>,
  rowOf: (id: string, its: Item[]) => Row,
) {
  return [...groups]
    .sort(([one, ofOne], [other, ofOther]) => revenueOf(ofOther) - revenueOf(ofOne) || (one < other ? -1 : 1))
    .map(([id, its]) => rowOf(id, its))
}
