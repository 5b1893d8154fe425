import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { firstIdOf } from '../stock/ledger/ledger-ids.ts'
import { cashierOf, logistics, type TestInventory, testInventory } from '../testing.ts'
import { rejectRestock } from './reject-restock.ts'

let chain: TestInventory
/** The requests, in the order in which they were made. */
let rejected: Awaited<ReturnType<TestInventory['requestByCashier']>>
let planned: Awaited<ReturnType<TestInventory['plannedRequest']>>
let waiting: Awaited<ReturnType<TestInventory['requestByCashier']>>
beforeAll(async () => {
  chain = await testInventory()
  rejected = await chain.requestByCashier()
  const rejection = { reason: 'There is none.', idempotencyKey: uuid() }
  await rejectRestock(chain.as(logistics), { requestId: rejected.request, ...rejection })
  planned = await chain.plannedRequest()
  waiting = await chain.requestByCashier()
})

describe('requests are listed', () => {
  test.each([
    ['NEWEST', () => [waiting, planned, rejected]],
    ['OLDEST', () => [rejected, planned, waiting]],
    [undefined, () => [waiting, planned, rejected]],
  ])('in the order %s, in pages', async (orderBy, expected) => {
    const pages: string[] = []
    let after: string | undefined
    do {
      const { nodes, pageInfo } = await list({ orderBy, first: 2, after })
      pages.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
    } while (after)
    expect(pages).toEqual(expected().map(({ request }) => request))
  })

  test.each([
    ['origin', () => ({ origins: ['MANUAL'] }), () => [waiting, rejected]],
    ['the origin PLANNED', () => ({ origins: ['PLANNED'] }), () => [planned]],
    ['no origin', () => ({ origins: [] }), () => []],
    ['state', () => ({ states: ['REQUESTED'] }), () => [waiting, planned]],
    ['requester', () => ({ requestedById: cashierOf(waiting.store).id }), () => [waiting]],
    ['an unknown requester', () => ({ requestedById: 'nobody' }), () => []],
    ['product', () => ({ productId: planned.product }), () => [planned]],
    ['several at once', () => ({ origins: ['MANUAL'], states: ['REJECTED'] }), () => [rejected]],
  ])('by %s', async (_, filter, expected) => {
    const { nodes, totalCount } = await list({ filter: filter() })
    expect(nodes).toEqual(expected().map(({ request }) => request))
    expect(totalCount).toBe(nodes.length)
  })

  test('by a period that includes its start and excludes its end', async () => {
    const id = firstIdOf(new Date('2026-03-01T10:00:00.000Z'))
    await chain.owner.query(
      `insert into restock_request (id, store_id, origin, state, requested_at, requested_by_id, requested_by_name)
       values ($1, $2, 'MANUAL', 'RECEIVED', '2026-03-01T10:00:00.000Z', 'test', 'test')`,
      [id, waiting.store],
    )
    const within = async (from: string, until: string) =>
      (await list({ filter: { from: `2026-03-01T${from}Z`, until: `2026-03-01T${until}Z` } })).nodes
    expect(await within('10:00:00.000', '10:00:00.001')).toEqual([id])
    expect(await within('09:00:00.000', '10:00:00.000')).toEqual([])
    expect(await within('10:00:00.001', '11:00:00.000')).toEqual([])
  })
})

async function list(variables: object) {
  const query = `query ($filter: RestockRequestFilter, $orderBy: RestockRequestOrder, $first: Int, $after: String) {
    restockRequests(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`
  const { data, errors } = await chain.inventory.ask(query, { ...variables }, logistics)
  expect(errors).toBeUndefined()
  const { nodes, ...rest } = data!.restockRequests as {
    nodes: { id: string }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
    totalCount: number
  }
  return { nodes: nodes.map(({ id }) => id), ...rest }
}
