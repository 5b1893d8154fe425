import { v7 as uuid } from 'uuid'
import { expect, vi } from 'vitest'
import { SaleCompleted } from '../../contracts/events/sales.ts'
import type { Principal } from '../../runtime/access/principal.ts'
import { sql } from '../../runtime/database/sql.ts'
import { startConsumer } from '../../runtime/events/consume.ts'
import type { DataOf } from '../../runtime/events/event.ts'
import { outboxEvent, writeOutbox } from '../../runtime/events/outbox.ts'
import { createLog } from '../../runtime/log.ts'
import type { SubgraphClient } from '../../runtime/subgraph-client/client.ts'
import { user } from '../../runtime/testing/principals.ts'
import { testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { businessDay, businessHour } from '../../runtime/values/business-day.ts'
import { whole } from '../../runtime/values/quantity.ts'
import { addSale } from './projections/on-sale-completed.ts'
import { reporting as manifest } from './subgraph.ts'

export type ReportingUnderTest = Awaited<ReturnType<typeof openReporting>>

/** A subgraph that owns events named as those of sales. Only its log is used. */
const log = { ...manifest, name: 'sales', eventHandlers: [], entities: [] }

/** Starts reporting, with a log of sales that it consumes. */
export async function openReporting() {
  const { sales, reporting } = await testSubgraphs({ sales: log, reporting: manifest })
  await reporting.work()
  let lastPosition = 0

  return { reporting, complete, writeOldEvent, position, deliverFromTheStart, report }

  /**
   * Writes these completed sales to the log.
   * @returns the day of the first, once the projections include all of them
   */
  async function complete(...completed: Sale[]): Promise<string> {
    const events = completed.map((data) =>
      outboxEvent({ event: SaleCompleted, subject: `Sale/${data.id}`, storeId: data.storeId, data }),
    )
    await sales.db.transaction((tx) => writeOutbox(tx, events, { actor: record.actor }))
    lastPosition += events.length
    await applied()
    return completed[0]!.businessDay
  }

  /** Writes an event as an older version of sales did. */
  async function writeOldEvent({ version, data }: { version: number; data: object }): Promise<void> {
    await sales.db.query(
      sql('test-tell')`
        insert into outbox (id, type, version, subject, time, actor_id, actor_name, data)
        values (${uuid()}, ${SaleCompleted.type}, ${version}, 'Sale/old', now(), 'register', 'register',
          ${data})`,
    )
    lastPosition++
    await applied()
  }

  /** Waits until the projections include all events that were written. */
  async function applied() {
    await vi.waitUntil(async () => (await position()) === lastPosition, { timeout: 30_000, interval: 20 })
  }

  async function position() {
    const [cursor] = await reporting.db.query<{ position: number }>(
      sql('test-position')`select position from event_cursor where owner = 'sales'`,
    )
    return cursor?.position ?? 0
  }

  /** Runs another process of reporting, which gets all events of sales again, from the first one. */
  async function deliverFromTheStart() {
    const events: SubgraphClient['events'] = (_, limit, types) => sales.events.after(0, limit, types)
    const consumed = new Promise<number>((resolve) => {
      const consumer = startConsumer({
        reader: reporting.context(),
        owner: { name: 'sales', events, settled: sales.settled },
        eventHandlers: [addSale],
        log: createLog('silent'),
        onApplied: (got) => consumer.close().then(() => resolve(got.length)),
      })
    })
    expect(await consumed).toBe(lastPosition)
  }

  async function report(variables: object, reader: Principal, first?: number) {
    const { data, errors } = await reporting.ask(reportQuery, { period: variables, first }, reader)
    expect(errors).toBeUndefined()
    return data!.consolidatedReport as Report
  }
}

export const reportQuery = `query ($period: PeriodInput!, $first: Int) {
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

interface Report {
  asOf: Date | null
  period: { from: string; to: string }
  sales: number
  stores: unknown[]
  topProducts: unknown[]
}

export const hq = user(['report:read', 'store:all'])

type Sale = DataOf<typeof SaleCompleted>
type Line = [productId: string, quantity: number, total: number, tax: number]

export const record = {
  position: 0,
  id: uuid(),
  type: SaleCompleted.type,
  version: 1,
  subject: 'Sale',
  time: new Date(0),
  actor: { id: 'register', name: 'register' },
  storeId: null,
  trace: null,
  tracestate: null,
}

export const lines = (count: number) => Array.from({ length: count }, (): Line => [uuid(), 1, 100, 13])

let receipts = 0

export function sale(storeId: string, fields: { at?: Date; zone?: string; lines?: Line[] } = {}): Sale {
  const { at = new Date('2026-02-10T15:00:00Z'), zone = 'America/Toronto' } = fields
  const sold = fields.lines ?? lines(1)
  return {
    id: uuid(),
    storeId,
    registerId: uuid(),
    sessionId: null,
    channel: 'REGISTER',
    cashier: null,
    customerId: null,
    number: ++receipts,
    currency: 'CAD',
    businessDay: businessDay(at, zone),
    hour: businessHour(at, zone),
    total: sold.reduce((sum, [, , total]) => sum + total, 0),
    tax: sold.reduce((sum, [, , , tax]) => sum + tax, 0),
    pricesIncludeTax: true,
    taxes: [],
    discounts: [],
    payments: [],
    lines: sold.map(([productId, quantity, total, tax]) => ({
      productId,
      name: 'Product',
      sku: 'SKU',
      barcode: null,
      quantity: quantity * whole,
      unitPrice: Math.round(total / quantity),
      total,
      tax,
      cost: null,
    })),
  }
}

export function period(from: string, to: string) {
  return { from, to }
}

/** A period of one day. */
export function on(day: string) {
  return period(day, day)
}

export const cad = (amount: number) => ({ amount, currency: 'CAD' })
