import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { user } from '../../runtime/testing/principals.ts'
import { cad, hq, on, openReporting, period, type ReportingUnderTest, sale } from './testing.ts'

const [own, other] = [uuid(), uuid()]
const manager = user(['report:read'], [own], 'manager')
let under: ReportingUnderTest
let day: string
beforeAll(async () => {
  under = await openReporting()
  day = await under.complete(
    sale(own, { lines: [[uuid(), 1, 100, 13]] }),
    sale(other, { lines: [[uuid(), 1, 10_000, 1_304]] }),
  )
})

test('a manager sees only the figures of their own stores, in every part of the report', async () => {
  expect(await under.report(on(day), manager)).toMatchObject({
    revenue: cad(100),
    stores: [{ store: { id: own } }],
    topProducts: [{ revenue: cad(100) }],
  })
  const { stores, topProducts } = await under.report(on(day), user(['report:read'], [own, other]))
  expect([stores.length, topProducts.length]).toEqual([2, 2])
})

test('a user without stores sees no figures', async () => {
  expect(await under.report(on(day), user(['report:read']))).toMatchObject({
    revenue: cad(0),
    stores: [],
    topProducts: [],
  })
})

test('the performance of another store is rejected; their own store is still answered', async () => {
  const { data, errors } = await under.reporting.ask(performances, asking([own, other], day), manager)

  expect(data?._entities).toEqual([{ performance: { sales: 1, revenue: cad(100) } }, { performance: null }])
  expect(errors).toHaveLength(1)
  expect(errors![0]).toMatchObject({
    path: ['_entities', 1, 'performance'],
    extensions: { code: 'FORBIDDEN' },
  })
})

test('a user who sees every store gets each performance, zeros for a store that sold nothing', async () => {
  const { data, errors } = await under.reporting.ask(performances, asking([own, other, uuid()], day), hq)

  expect(errors).toBeUndefined()
  expect(data?._entities).toEqual([
    { performance: { sales: 1, revenue: cad(100) } },
    { performance: { sales: 1, revenue: cad(10_000) } },
    { performance: { sales: 0, revenue: cad(0) } },
  ])
})

test('performances take one statement, for any number of stores and periods', async () => {
  const many = Array.from({ length: 50 }, () => uuid())
  const query = `query ($representations: [_Any!]!, $period: PeriodInput!) {
    _entities(representations: $representations) {
      ... on Store {
        month: performance(period: { from: "2026-02-01", to: "2026-02-28" }) { sales }
        day: performance(period: $period) { sales store { id } }
      }
    }
  }`
  for (const stores of [[own], [own, ...many]]) {
    const { statements } = await under.reporting.asked(query, asking(stores, day), hq)
    expect(statements).toHaveLength(1)
  }
})

test('a performance rejects an invalid period', async () => {
  const wrong = { ...asking([own], day), period: period('2026-03-02', '2026-03-01') }
  const { data, errors } = await under.reporting.ask(performances, wrong, manager)
  expect(data?._entities).toEqual([{ performance: null }])
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
})

const performances = `query ($representations: [_Any!]!, $period: PeriodInput!) {
  _entities(representations: $representations) {
    ... on Store { performance(period: $period) { sales revenue { amount currency } } }
  }
}`

const asking = (storeIds: string[], day: string) => ({
  representations: storeIds.map((id) => ({ __typename: 'Store', id })),
  period: on(day),
})
