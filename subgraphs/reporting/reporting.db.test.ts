import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { SaleCompleted } from '../../contracts/events/sales.ts'
import type { Principal } from '../../runtime/access/principal.ts'
import { businessDay, businessHour } from '../../runtime/business-day.ts'
import { sql } from '../../runtime/database/sql.ts'
import { startConsumer } from '../../runtime/events/consume.ts'
import type { DataOf } from '../../runtime/events/event.ts'
import { announcement, writeOutbox } from '../../runtime/events/outbox.ts'
import { createLog } from '../../runtime/log.ts'
import type { Peer } from '../../runtime/peers/peer.ts'
import { person } from '../../runtime/testing/principals.ts'
import { type TestSubgraph, testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { addSale } from './reactions/sale-completed.ts'
import { reporting as manifest } from './subgraph.ts'

/** An owner of events that are called those of sales: only its log is used. */
const log = { ...manifest, name: 'sales', reactions: [] }
const hq = person(['report:read', 'store:all'])

const reportQuery = `query ($period: PeriodInput!, $first: Int) {
  consolidatedReport(period: $period) {
    asOf
    period { from to }
    ...total
    stores { store { id } ...sold }
    topProducts(first: $first) { product { id } revenue { amount currency } units }
  }
}
fragment total on ConsolidatedReport { revenue { amount currency } tax { amount currency } sales units }
fragment sold on StorePerformance { revenue { amount currency } tax { amount currency } sales units }`

const performances = `query ($representations: [_Any!]!, $period: PeriodInput!) {
  _entities(representations: $representations) {
    ... on Store { performance(period: $period) { sales revenue { amount currency } } }
  }
}`

let reporting: TestSubgraph
let sales: TestSubgraph
let told = 0
beforeAll(async () => {
  const opened = await testSubgraphs({ sales: log, reporting: manifest })
  sales = opened.sales
  reporting = opened.reporting
  await reporting.work()
})

test('the report has no asOf before the first event', async () => {
  expect(await report(on('2026-03-02'), hq)).toMatchObject({ asOf: null, sales: 0 })
})

describe('the report', () => {
  test('adds up to the cent over stores in several time zones, by each one’s own business day', async () => {
    const [east, west] = [uuid(), uuid()]
    const [bread, milk] = [uuid(), uuid()]
    const night = new Date('2026-03-02T05:30:00Z')
    const noon = new Date('2026-03-02T17:00:00Z')
    await complete(
      sale(east, { at: night, zone: 'America/Toronto', lines: [[bread, 3, 1_001, 131]] }),
      sale(west, { at: night, zone: 'America/Vancouver', lines: [[bread, 1, 333, 43]] }),
      sale(east, { at: noon, zone: 'America/Toronto', lines: [[milk, 2, 799, 0]] }),
      sale(west, { at: noon, zone: 'America/Vancouver', lines: [[bread, 7, 3_000_000_007, 391_304_349]] }),
    )

    expect(await report(on('2026-03-01'), hq)).toMatchObject({
      ...{ revenue: cad(333), tax: cad(43), sales: 1, units: 1 },
      stores: [{ store: { id: west }, revenue: cad(333), tax: cad(43), sales: 1, units: 1 }],
      topProducts: [{ product: { id: bread }, revenue: cad(333), units: 1 }],
    })
    expect(await report(period('2026-03-01', '2026-03-02'), hq)).toEqual({
      asOf: expect.any(Date),
      period: { from: '2026-03-01', to: '2026-03-02' },
      ...{ revenue: cad(3_000_002_140), tax: cad(391_304_523), sales: 4, units: 13 },
      stores: [
        { store: { id: west }, revenue: cad(3_000_000_340), tax: cad(391_304_392), sales: 2, units: 8 },
        { store: { id: east }, revenue: cad(1_800), tax: cad(131), sales: 2, units: 5 },
      ],
      topProducts: [
        { product: { id: bread }, revenue: cad(3_000_001_341), units: 11 },
        { product: { id: milk }, revenue: cad(799), units: 2 },
      ],
    })
  })

  test('adds up a product that a sale has on several lines, and a sale of no lines is a sale', async () => {
    const [store, product] = [uuid(), uuid()]
    const twice = sale(store, {
      lines: [
        [product, 1, 250, 33],
        [product, 2, 500, 65],
      ],
    })
    await complete(twice, sale(store, { lines: [] }))

    expect(await report(on(twice.businessDay), person(['report:read'], [store]))).toMatchObject({
      ...{ revenue: cad(750), sales: 2, units: 3 },
      topProducts: [{ product: { id: product }, revenue: cad(750), units: 3 }],
    })
  })

  test('is of zeros where nothing was sold', async () => {
    expect(await report(on('1999-12-31'), hq)).toMatchObject({
      ...{ revenue: cad(0), tax: cad(0), sales: 0, units: 0, stores: [], topProducts: [] },
    })
  })

  test('counts the sales of each hour', async () => {
    const store = uuid()
    const times = ['2026-02-11T05:30:00Z', '2026-02-11T05:59:59Z', '2026-02-11T17:00:00Z']
    await complete(...times.map((time) => sale(store, { at: new Date(time) })))

    const hours = await reporting.db.query(
      sql('test-hours', 'select hour, sales from store_hour where store_id = $1 order by hour'),
      [store],
    )
    expect(hours).toEqual([
      { hour: 0, sales: 2 },
      { hour: 12, sales: 1 },
    ])
  })

  test('shows the best sellers, as many as asked for', async () => {
    const [store, best, second] = [uuid(), uuid(), uuid()]
    const day = await complete(
      sale(store, {
        lines: [
          [second, 9, 500, 0],
          [best, 1, 501, 0],
        ],
      }),
    )
    const its = person(['report:read'], [store])

    const { topProducts } = await report(on(day), its, 1)
    expect(topProducts).toEqual([{ product: { id: best }, revenue: cad(501), units: 1 }])
    for (const first of [0, 101]) {
      const { errors } = await reporting.ask(reportQuery, { period: on(day), first }, its)
      expect(errors).toMatchObject([
        { path: ['consolidatedReport', 'topProducts'], extensions: { code: 'BAD_USER_INPUT' } },
      ])
    }
  })

  test('takes one statement, and a second for the best sellers, whatever there is to add up', async () => {
    const few = uuid()
    const many = Array.from({ length: 20 }, () => uuid())
    const day = await complete(
      sale(few),
      ...many.flatMap((store) => Array.from({ length: 5 }, () => sale(store, { lines: lines(10) }))),
    )
    const totals =
      'query ($period: PeriodInput!) { consolidatedReport(period: $period) { sales stores { sales } } }'
    const year = period('2025-03-02', day)

    for (const stores of [[few], many]) {
      const reader = person(['report:read'], stores)
      expect(await statementsOf(totals, { period: year }, reader)).toHaveLength(1)
      expect(await statementsOf(reportQuery, { period: year }, reader)).toHaveLength(2)
    }
  })

  test.each([
    ['that ends before it begins', period('2026-03-02', '2026-03-01')],
    ['of 367 days', period('2026-01-01', '2027-01-02')],
    ['with a day that no calendar has', period('2026-02-01', '2026-02-29')],
    ['in the year 0', on('0000-01-01')],
    ['that is not of days', period('2026-02-01', 'today')],
  ])('refuses a period %s', async (_, asked) => {
    const { data, errors } = await reporting.ask(reportQuery, { period: asked }, hq)
    expect(data?.consolidatedReport ?? null).toBeNull()
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test.each([
    ['a day', on('2028-02-29')],
    ['366 days', period('2026-01-01', '2027-01-01')],
  ])('takes a period of %s', async (_, asked) => {
    expect((await report(asked, hq)).period).toEqual(asked)
  })
})

describe('who sees what', () => {
  const [own, other] = [uuid(), uuid()]
  const manager = person(['report:read'], [own], 'manager')
  let day: string
  beforeAll(async () => {
    day = await complete(
      sale(own, { lines: [[uuid(), 1, 100, 13]] }),
      sale(other, { lines: [[uuid(), 1, 10_000, 1_304]] }),
    )
  })

  test('a manager sees the figures of the own stores alone, in every part of the report', async () => {
    expect(await report(on(day), manager)).toMatchObject({
      revenue: cad(100),
      stores: [{ store: { id: own } }],
      topProducts: [{ revenue: cad(100) }],
    })
    const { stores, topProducts } = await report(on(day), person(['report:read'], [own, other]))
    expect([stores.length, topProducts.length]).toEqual([2, 2])
  })

  test('who works in no store sees no figures', async () => {
    expect(await report(on(day), person(['report:read']))).toMatchObject({
      ...{ revenue: cad(0), stores: [], topProducts: [] },
    })
  })

  test('another store’s performance is refused, and the own one answered beside it', async () => {
    const { data, errors } = await reporting.ask(performances, asking([own, other], day), manager)

    expect(data?._entities).toEqual([{ performance: { sales: 1, revenue: cad(100) } }, { performance: null }])
    expect(errors).toHaveLength(1)
    expect(errors![0]).toMatchObject({
      path: ['_entities', 1, 'performance'],
      extensions: { code: 'FORBIDDEN' },
    })
  })

  test('who sees every store sees each performance, of zeros where nothing was sold', async () => {
    const { data, errors } = await reporting.ask(performances, asking([own, other, uuid()], day), hq)

    expect(errors).toBeUndefined()
    expect(data?._entities).toEqual([
      { performance: { sales: 1, revenue: cad(100) } },
      { performance: { sales: 1, revenue: cad(10_000) } },
      { performance: { sales: 0, revenue: cad(0) } },
    ])
  })

  test('performances take one statement, however many stores and periods', async () => {
    const many = Array.from({ length: 50 }, () => uuid())
    const query = `query ($representations: [_Any!]!, $period: PeriodInput!) {
      _entities(representations: $representations) {
        ... on Store {
          month: performance(period: { from: "2026-02-01", to: "2026-02-28" }) { sales }
          day: performance(period: $period) { sales store { id } }
        }
      }
    }`
    expect(await statementsOf(query, asking([own], day), hq)).toHaveLength(1)
    expect(await statementsOf(query, asking([own, ...many], day), hq)).toHaveLength(1)
  })

  test('a performance is of a period that can be', async () => {
    const wrong = { ...asking([own], day), period: period('2026-03-02', '2026-03-01') }
    const { data, errors } = await reporting.ask(performances, wrong, manager)
    expect(data?._entities).toEqual([{ performance: null }])
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('an event', () => {
  test('that is delivered again changes nothing', async () => {
    const store = uuid()
    const day = await complete(sale(store), sale(store))
    const before = await report(on(day), hq)

    await deliverFromTheStart()

    expect(await report(on(day), hq)).toEqual(before)
  })

  test('is kept from counting twice by the cursor alone: taken back, it counts again', async () => {
    const store = uuid()
    const day = await complete(sale(store))
    const its = person(['report:read'], [store])
    const last = await position()

    await reporting.db.query(sql('test-take-back', 'update event_cursor set position = $1'), [last - 1])
    await deliverFromTheStart()

    expect((await report(on(day), its)).sales).toBe(2)
    expect(await position()).toBe(last)
  })

  test('that cannot be applied leaves those beside it counted once, its own part undone', async () => {
    const store = uuid()
    const broken = { ...sale(store), businessDay: '0000-01-01' }
    const day = await complete(sale(store), broken, sale(store))

    expect((await report(on(day), person(['report:read'], [store]))).sales).toBe(2)
    const aside = await reporting.db.query(
      sql('test-set-aside', 'select subject from event_set_aside where event->>$1 = $2'),
      ['storeId', store],
    )
    expect(aside).toEqual([{ subject: `Sale/${broken.id}` }])
  })

  test('takes one statement, whatever its lines', async () => {
    for (const count of [1, 10, 200]) {
      const data = sale(uuid(), { lines: lines(count) })
      const taken = await observed(() =>
        addSale.apply(reporting.db, { ...record, subject: `Sale/${data.id}`, data }),
      )
      expect(taken).toHaveLength(1)
    }
  })

  test('moves the clock forward only', async () => {
    const newest = new Date(Date.now() + 60_000)
    const data = sale(uuid())
    await addSale.apply(reporting.db, { ...record, time: newest, data })
    await addSale.apply(reporting.db, { ...record, time: new Date(0), data })

    expect((await report(on(data.businessDay), hq)).asOf).toEqual(newest)
  })
})

type Sale = DataOf<typeof SaleCompleted>
type Line = [productId: string, quantity: number, total: number, tax: number]

const record = {
  ...{ position: 0, id: uuid(), type: SaleCompleted.type, version: 1, subject: 'Sale', time: new Date(0) },
  ...{ actor: { id: 'till', name: 'till' }, storeId: null, trace: null },
}

const lines = (count: number) => Array.from({ length: count }, (): Line => [uuid(), 1, 100, 13])

let receipts = 0

function sale(storeId: string, facts: { at?: Date; zone?: string; lines?: Line[] } = {}): Sale {
  const { at = new Date('2026-02-10T15:00:00Z'), zone = 'America/Toronto' } = facts
  const sold = facts.lines ?? lines(1)
  return {
    ...{ id: uuid(), storeId, registerId: uuid(), number: ++receipts, currency: 'CAD' },
    businessDay: businessDay(at, zone),
    hour: businessHour(at, zone),
    total: sold.reduce((sum, [, , total]) => sum + total, 0),
    tax: sold.reduce((sum, [, , , tax]) => sum + tax, 0),
    lines: sold.map(([productId, quantity, total, tax]) => ({
      ...{ productId, quantity, unitPrice: Math.round(total / quantity), total, tax },
    })),
  }
}

/** Sales announces that these were completed. @returns the first one's day, once the projections hold them all */
async function complete(...completed: Sale[]): Promise<string> {
  const said = completed.map((data) =>
    announcement({ event: SaleCompleted, subject: `Sale/${data.id}`, storeId: data.storeId, data }),
  )
  await sales.db.transaction((tx) => writeOutbox(tx, said, { actor: record.actor }))
  told += said.length
  await vi.waitUntil(async () => (await position()) === told, { timeout: 30_000, interval: 20 })
  return completed[0]!.businessDay
}

async function position() {
  const [cursor] = await reporting.db.query<{ position: number }>(
    sql('test-position', `select position from event_cursor where owner = 'sales'`),
  )
  return cursor?.position ?? 0
}

/** Another process of reporting, to which all events of sales come, whatever the position it asks for. */
async function deliverFromTheStart() {
  const events: Peer['events'] = (_, limit, types) => sales.events.after(0, limit, types)
  const applied = new Promise<number>((resolve) => {
    const consumer = startConsumer({
      db: reporting.db,
      owner: { name: 'sales', events } as Peer,
      reactions: [addSale],
      log: createLog('silent'),
      onApplied: (came) => consumer.close().then(() => resolve(came.length)),
    })
  })
  expect(await applied).toBe(told)
}

interface Report {
  asOf: Date | null
  period: { from: string; to: string }
  sales: number
  stores: unknown[]
  topProducts: unknown[]
}

async function report(asked: object, reader: Principal, first?: number) {
  const { data, errors } = await reporting.ask(reportQuery, { period: asked, first }, reader)
  expect(errors).toBeUndefined()
  return data!.consolidatedReport as Report
}

const statementsOf = (query: string, variables: Record<string, unknown>, reader: Principal) =>
  observed(async () => {
    const { errors } = await reporting.ask(query, variables, reader)
    expect(errors).toBeUndefined()
  })

async function observed(work: () => Promise<unknown>) {
  const statements: string[] = []
  const stop = reporting.db.observe((text) => statements.push(text))
  await work()
  stop()
  return statements
}

const asking = (storeIds: string[], day: string) => ({
  representations: storeIds.map((id) => ({ __typename: 'Store', id })),
  period: on(day),
})

function period(from: string, to: string) {
  return { from, to }
}

function on(day: string) {
  return period(day, day)
}

const cad = (amount: number) => ({ amount, currency: 'CAD' })
