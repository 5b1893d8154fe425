import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { SaleCompleted, SaleReturned } from '../../../contracts/events/sales.ts'
import { applyEvent } from '../../../runtime/testing/apply-event.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { reporting as manifest } from '../subgraph.ts'
import { cad, on, period, record, sale } from '../testing.ts'

const { reporting } = await testSubgraphs({ reporting: manifest })

const query = `query ($period: PeriodInput!, $store: ID!) {
  consolidatedReport(period: $period, storeIds: [$store]) {
    revenue { amount currency } refunded { amount currency } tax { amount } sales returns units
    averageBasket { amount currency } stores { returns refunded { amount } }
    topProducts { product { id } revenue { amount } units } }
  salesTrend(interval: MONTH, period: $period, storeIds: [$store]) { buckets { revenue { amount } units } } }`

test('a return is off the figures of its own day, and the day of the sale stays as it was', async () => {
  const [store, milk] = [uuid(), uuid()]
  const at = new Date('2026-03-02T17:00:00Z')
  const sold = sale(store, { at, lines: [[milk, 3, 999, 130]] })
  const read = async (asked: object) => {
    const { data } = await reporting.asked(query, { period: asked, store }, user(['report:read'], [store]))
    return { ...data.consolidatedReport, trend: data.salesTrend.buckets }
  }
  await applyEvent(reporting, manifest, SaleCompleted, { ...record, storeId: store, data: sold })
  const before = await read(on('2026-03-02'))
  const { number, businessDay } = sold
  await applyEvent(reporting, manifest, SaleReturned, {
    ...record,
    type: SaleReturned.type,
    storeId: store,
    data: {
      id: uuid(),
      storeId: store,
      registerId: uuid(),
      sessionId: null,
      number: 1,
      sale: { id: sold.id, storeId: store, number, businessDay },
      businessDay: '2026-04-05',
      hour: 9,
      currency: 'CAD',
      reason: null,
      total: 333,
      tax: 43,
      taxes: [],
      lines: [{ ...sold.lines[0]!, quantity: 1_000, total: 333, tax: 43, condition: 'SELLABLE' }],
      refunds: [{ kind: 'CASH', amount: 333, voucherId: null }],
    },
  })

  expect(await read(on('2026-03-02'))).toEqual(before)
  expect(await read(on('2026-04-05'))).toEqual({
    revenue: cad(-333),
    refunded: cad(333),
    tax: { amount: -43 },
    sales: 0,
    returns: 1,
    units: -1,
    averageBasket: null,
    stores: [{ returns: 1, refunded: { amount: 333 } }],
    topProducts: [{ product: { id: milk }, revenue: { amount: -333 }, units: -1 }],
    trend: [{ revenue: { amount: -333 }, units: -1 }],
  })
  expect(await read(period('2026-03-01', '2026-04-30'))).toMatchObject({
    revenue: cad(666),
    refunded: cad(333),
    sales: 1,
    returns: 1,
    units: 2,
    averageBasket: cad(999),
    trend: [
      { revenue: { amount: 999 }, units: 3 },
      { revenue: { amount: -333 }, units: -1 },
    ],
  })
})
