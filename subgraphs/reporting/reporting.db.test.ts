import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { SaleCompleted } from '../../contracts/events/sales.ts'
import { sql } from '../../runtime/database/sql.ts'
import { applyEvent } from '../../runtime/testing/apply-event.ts'
import { inUnits } from '../../runtime/testing/in-units.ts'
import { user } from '../../runtime/testing/principals.ts'
import { reporting } from './subgraph.ts'
import {
  cad,
  hq,
  lines,
  on,
  openReporting,
  period,
  type ReportingUnderTest,
  record,
  reportQuery,
  sale,
} from './testing.ts'

let chain: ReportingUnderTest
beforeAll(async () => {
  chain = await openReporting()
})

const apply = (fields: object) =>
  applyEvent(chain.reporting, reporting, SaleCompleted, { ...record, ...fields })

test('the report has no asOf before the first event', async () => {
  expect(await chain.report(on('2026-03-02'), hq)).toMatchObject({ asOf: null, sales: 0 })
})

describe('the report', () => {
  test('adds up to the cent over stores in several time zones, each by its own business day', async () => {
    const [east, west] = [uuid(), uuid()]
    const [bread, milk] = [uuid(), uuid()]
    const night = new Date('2026-03-02T05:30:00Z')
    const noon = new Date('2026-03-02T17:00:00Z')
    await chain.complete(
      sale(east, { at: night, zone: 'America/Toronto', lines: [[bread, 3, 1_001, 131]] }),
      sale(west, { at: night, zone: 'America/Vancouver', lines: [[bread, 1, 333, 43]] }),
      sale(east, { at: noon, zone: 'America/Toronto', lines: [[milk, 2, 799, 0]] }),
      sale(west, { at: noon, zone: 'America/Vancouver', lines: [[bread, 7, 3_000_000_007, 391_304_349]] }),
    )

    expect(await chain.report(on('2026-03-01'), hq)).toMatchObject({
      revenue: cad(333),
      tax: cad(43),
      sales: 1,
      units: 1,
      stores: [{ store: { id: west }, revenue: cad(333), tax: cad(43), sales: 1, units: 1 }],
      topProducts: [{ product: { id: bread }, revenue: cad(333), units: 1 }],
    })
    expect(await chain.report(period('2026-03-01', '2026-03-02'), hq)).toEqual({
      asOf: expect.any(Date),
      period: { from: '2026-03-01', to: '2026-03-02' },
      revenue: cad(3_000_002_140),
      tax: cad(391_304_523),
      sales: 4,
      units: 13,
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

  test('adds up a product with several lines in one sale, and counts a sale without lines', async () => {
    const [store, product] = [uuid(), uuid()]
    const twice = sale(store, {
      lines: [
        [product, 1, 250, 33],
        [product, 2, 500, 65],
      ],
    })
    await chain.complete(twice, sale(store, { lines: [] }))

    expect(await chain.report(on(twice.businessDay), user(['report:read'], [store]))).toMatchObject({
      revenue: cad(750),
      sales: 2,
      units: 3,
      topProducts: [{ product: { id: product }, revenue: cad(750), units: 3 }],
    })
  })

  test('is all zeros when nothing was sold', async () => {
    expect(await chain.report(on('1999-12-31'), hq)).toMatchObject({
      revenue: cad(0),
      tax: cad(0),
      sales: 0,
      units: 0,
      stores: [],
      topProducts: [],
    })
  })

  test('counts the sales of each hour', async () => {
    const store = uuid()
    const times = ['2026-02-11T05:30:00Z', '2026-02-11T05:59:59Z', '2026-02-11T17:00:00Z']
    await chain.complete(...times.map((time) => sale(store, { at: new Date(time) })))

    const hours = await chain.reporting.db.query(
      sql('test-hours')`select hour, sales from store_hour where store_id = ${store} order by hour`,
    )
    expect(hours).toEqual([
      { hour: 0, sales: 2 },
      { hour: 12, sales: 1 },
    ])
  })

  test('shows as many best sellers as asked for', async () => {
    const [store, best, second] = [uuid(), uuid(), uuid()]
    const day = await chain.complete(
      sale(store, {
        lines: [
          [second, 9, 500, 0],
          [best, 1, 501, 0],
        ],
      }),
    )
    const reader = user(['report:read'], [store])

    const { topProducts } = await chain.report(on(day), reader, 1)
    expect(topProducts).toEqual([{ product: { id: best }, revenue: cad(501), units: 1 }])
    for (const first of [0, 101]) {
      const { errors } = await chain.reporting.ask(reportQuery, { period: on(day), first }, reader)
      expect(errors).toMatchObject([
        { path: ['consolidatedReport', 'topProducts'], extensions: { code: 'BAD_USER_INPUT' } },
      ])
    }
  })

  test('takes one statement, and one more for the best sellers, for any amount of data', async () => {
    const few = uuid()
    const many = Array.from({ length: 20 }, () => uuid())
    const day = await chain.complete(
      sale(few),
      ...many.flatMap((store) => Array.from({ length: 5 }, () => sale(store, { lines: lines(10) }))),
    )
    const totals =
      'query ($period: PeriodInput!) { consolidatedReport(period: $period) { sales stores { sales } } }'
    const year = period('2025-03-02', day)

    for (const stores of [[few], many]) {
      const reader = user(['report:read'], stores)
      const dataOf = (query: string) => chain.reporting.asked(query, { period: year }, reader)
      expect((await dataOf(totals)).statements).toHaveLength(1)
      expect((await dataOf(reportQuery)).statements).toHaveLength(2)
    }
  })

  test.each([
    ['that ends before it begins', period('2026-03-02', '2026-03-01')],
    ['of 1,828 days', period('2024-01-01', '2029-01-01')],
    ['with a day that no calendar has', period('2026-02-01', '2026-02-29')],
    ['in the year 0', on('0000-01-01')],
    ['in the last month of the calendar', on('9999-12-01')],
    ['that is not of days', period('2026-02-01', 'today')],
  ])('rejects a period %s', async (_, dates) => {
    const { data, errors } = await chain.reporting.ask(reportQuery, { period: dates }, hq)
    expect(data?.consolidatedReport ?? null).toBeNull()
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test.each([
    ['a day', on('2028-02-29')],
    ['1,827 days, which is five years', period('2024-01-01', '2028-12-31')],
  ])('accepts a period of %s', async (_, dates) => {
    expect((await chain.report(dates, hq)).period).toEqual(dates)
  })
})

describe('an event', () => {
  test('changes nothing when it is delivered again', async () => {
    const store = uuid()
    const day = await chain.complete(sale(store), sale(store))
    const before = await chain.report(on(day), hq)

    await chain.deliverFromTheStart()

    expect(await chain.report(on(day), hq)).toEqual(before)
  })

  test('of an old version, without product names, counts like a new one', async () => {
    const store = uuid()
    const completed = sale(store, { lines: lines(2) })
    const day = await chain.complete(completed)
    const unnamed = completed.lines.map(({ name, sku, barcode, ...line }) => line)
    const old = { ...completed, lines: inUnits(unnamed) }

    await chain.writeOldEvent({ version: 1, data: old })

    const reader = user(['report:read'], [store])
    expect(await chain.report(on(day), reader)).toMatchObject({ sales: 2, stores: [{ units: 4 }] })
  })

  test('(control) counts twice when the cursor is moved back: only the cursor prevents it', async () => {
    const store = uuid()
    const day = await chain.complete(sale(store))
    const reader = user(['report:read'], [store])
    const last = await chain.position()

    await chain.reporting.db.query(sql('test-take-back')`update event_cursor set position = ${last - 1}`)
    await chain.deliverFromTheStart()

    expect((await chain.report(on(day), reader)).sales).toBe(2)
    expect(await chain.position()).toBe(last)
  })

  test('that cannot be applied is rolled back, and the other events of its batch count once', async () => {
    const store = uuid()
    const broken = { ...sale(store), businessDay: '0000-01-01' }
    const day = await chain.complete(sale(store), broken, sale(store))

    expect((await chain.report(on(day), user(['report:read'], [store]))).sales).toBe(2)
    const deadLettered = await chain.reporting.db.query(
      sql('test-dead-letter')`select subject from dead_letter where event->>'storeId' = ${store}`,
    )
    expect(deadLettered).toEqual([{ subject: `Sale/${broken.id}` }])
  })

  test('takes one statement, for any number of lines', async () => {
    for (const count of [1, 10, 200]) {
      const data = sale(uuid(), { lines: lines(count) })
      const statements = await chain.reporting.statementsOf(() => apply({ subject: `Sale/${data.id}`, data }))
      expect(statements).toEqual(['START TRANSACTION', expect.any(String), 'COMMIT'])
    }
  })

  test('moves asOf only forward', async () => {
    const newest = new Date(Date.now() + 60_000)
    const data = sale(uuid())
    await apply({ time: newest, data })
    await apply({ time: new Date(0), data })

    expect((await chain.report(on(data.businessDay), hq)).asOf).toEqual(newest)
  })
})
