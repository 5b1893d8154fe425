import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Context } from '../context.ts'
import { reconcileStock } from '../stock/ledger/integrity.ts'
import { approveRestock } from '../testing/commands.ts'
import { cashierOf, logistics, type TestInventory, testInventory } from '../testing.ts'
import { advanceTransfers, lockTransfer } from '../transfers/locked-transfer.ts'
import { shipPlannedTransfer } from '../transfers/ship-transfer.ts'
import { planNeed } from './planning/plan-need.ts'

let chain: TestInventory
let context: Context
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  context = chain.inventory.context() as Context
})

/** A request of a cashier, approved and not shipped. */
async function approved(fields: { receiving?: string } = {}) {
  const restock = await chain.requestByCashier(fields)
  await approveRestock(chain.as(logistics), { requestId: restock.request, idempotencyKey: uuid() })
  const [transfer] = await chain.transfers(restock.request)
  return { ...restock, transfer: transfer.id as string }
}

describe('cancelRestock', () => {
  test('by the requester, before a decision, ends the request', async () => {
    const { request, store } = await chain.requestByCashier()

    expect(await cancel({ requestId: request, reason: 'Found some.' }, cashierOf(store))).toMatchObject({
      __typename: 'RestockCancelled',
      request: {
        state: 'CANCELLED',
        reason: 'Found some.',
        decidedBy: null,
        lines: [{ approved: null }, {}],
        history: [
          { type: 'REQUESTED' },
          { type: 'CANCELLED', note: 'Found some.', actor: { id: cashierOf(store).id } },
        ],
      },
    })
    expect(await chain.emitted(`RestockRequest/${request}`)).toMatchObject([
      {},
      { type: 'RestockCancelled', data: { storeId: store, transferIds: [], reason: 'Found some.' } },
    ])
  })

  test('after the approval releases the reserved stock, and no units are incoming', async () => {
    const { request, store, centre, milk, bread, transfer } = await approved()

    expect(await cancel({ requestId: request })).toMatchObject({
      request: { state: 'CANCELLED', reason: null, transfers: [{ state: 'CANCELLED' }] },
    })
    for (const product of [milk, bread]) {
      expect(await chain.level(centre, product)).toMatchObject({ reserved: 0 })
      expect(await chain.level(store, product)).toMatchObject({ on_hand: 0, incoming: 0 })
    }
    expect((await chain.emitted(`Transfer/${transfer}`)).map(({ type }) => type)).toEqual([
      'TransferPlanned',
      'TransferCancelled',
    ])
    expect((await reconcileStock(chain.as(logistics), [store, centre])).mismatches).toEqual([])
    await shipPlannedTransfer(context, transfer)
    expect(await chain.level(centre, milk)).toMatchObject({ on_hand: 100 })
  })

  test('takes the same number of statements with several source stores as with one', async () => {
    const one = await chain.plannedRequest()
    const two = await chain.requestFromTwoStores()
    for (const { request } of [one, two])
      await approveRestock(chain.as(logistics), { requestId: request, idempotencyKey: uuid() })

    const few = await chain.inventory.statementsOf(() => cancel({ requestId: one.request }))
    const many = await chain.inventory.statementsOf(() => cancel({ requestId: two.request }))
    expect(many).toHaveLength(few.length)
    expect((await chain.level(two.other, two.product)).reserved).toBe(0)
    expect((await chain.level(two.centre, two.product)).reserved).toBe(0)
  })

  test('of a planned request gives its low stock level a new plan', async () => {
    const { request, store, product } = await chain.plannedRequest()
    await approveRestock(chain.as(logistics), { requestId: request, idempotencyKey: uuid() })
    await cancel({ requestId: request })
    await planNeed(context, { storeId: store, productId: product })
    expect((await chain.requests(store)).map(({ state }) => state)).toEqual(['CANCELLED', 'REQUESTED'])
  })

  test('is idempotent, later and at once, and releases stock once', async () => {
    const { request, centre, milk } = await approved()
    await chain.owner.query(
      'update stock_level set reserved = 20000 where store_id = $1 and product_id = $2',
      [centre, milk],
    )
    const input = { requestId: request, idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(input)))
    answers.push(await cancel(input))
    for (const { __typename } of answers) expect(__typename).toBe('RestockCancelled')
    expect((await chain.level(centre, milk)).reserved).toBe(8)
  })

  test('called by two users at once succeeds for one, and the other gets WrongState', async () => {
    for (let round = 0; round < 5; round++) {
      const { request, centre, milk } = await approved()
      const both = await Promise.all([1, 2].map(() => cancel({ requestId: request })))
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['RestockCancelled', 'WrongState'])
      expect((await chain.level(centre, milk)).reserved).toBe(0)
    }
  })

  test.each(['REJECTED', 'CANCELLED', 'IN_TRANSIT', 'RECEIVED'])(
    'is rejected for a request that is %s',
    async (state) => {
      const { request } = await chain.requestByCashier()
      await chain.owner.query('update restock_request set state = $2 where id = $1', [request, state])
      expect(await cancel({ requestId: request })).toMatchObject({ __typename: 'WrongState', state })
    },
  )

  test('is rejected after the first of several transfers has left', async () => {
    const { request, store } = await chain.requestFromTwoStores({ receiving: 'CONFIRMED' })
    await approveRestock(chain.as(logistics), { requestId: request, idempotencyKey: uuid() })
    const [first] = await chain.transfers(request)
    await shipPlannedTransfer(context, first.id)

    expect(await cancel({ requestId: request })).toMatchObject({ code: 'WRONG_STATE', state: 'IN_TRANSIT' })
    expect((await chain.transfers(request)).map(({ state }) => state).sort()).toEqual(['PLANNED', 'SHIPPED'])
    expect((await reconcileStock(chain.as(logistics), [store])).mismatches).toEqual([])
  })

  test.each([
    ['a reason of blanks', { reason: ' ' }, { field: 'reason' }],
    ['a reason that is too long', { reason: 'x'.repeat(501) }, { field: 'reason' }],
    ['no key', { idempotencyKey: '' }, { field: 'idempotencyKey' }],
    ['an unknown id', { requestId: uuid() }, { code: 'NOT_FOUND', kind: 'RestockRequest' }],
  ])('with %s changes nothing', async (_, change, problem) => {
    const { request } = await chain.requestByCashier()
    expect(await cancel({ requestId: request, ...change })).toMatchObject(problem)
    expect((await chain.request(request)).state).toBe('REQUESTED')
  })

  test('is for the requester and approvers, not for a colleague or a former user of the store', async () => {
    const { request, store } = await chain.requestByCashier()
    const asks = ['stock:read', 'restock:request']
    const colleague = user(asks, [store], 'colleague')
    const gone = user(asks, [await chain.store()], `cashier of ${store}`)
    const approvesElsewhere = user(['stock:read', 'restock:approve'], [await chain.store()])
    expect((await ask({ requestId: request }, colleague)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    for (const caller of [gone, approvesElsewhere])
      expect((await ask({ requestId: request }, caller)).data?.cancelRestock).toMatchObject({
        code: 'NOT_FOUND',
      })
    expect((await ask({ requestId: request }, user(['stock:read'], [store]))).errors).toMatchObject([
      { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
    expect((await chain.request(request)).state).toBe('REQUESTED')
  })
})

/** The transfer leaves while a user cancels: the cancellation waits for it, and gets WrongState. */
describe('cancelRestock while the transfer leaves', () => {
  test('waits, and is rejected', async () => {
    const { request, transfer } = await approved()

    const answer = await cancelWhile(request, async (tx) => {
      const locked = (await lockTransfer(tx, transfer))!
      return () => advanceTransfers(tx, [locked], 'SHIPPED')
    })

    expect(answer).toMatchObject({ __typename: 'WrongState', state: 'IN_TRANSIT' })
    expect((await chain.transfers(request))[0].state).toBe('SHIPPED')
  })

  test('(control) cancels a shipped transfer when the shipment does not lock the request', async () => {
    const { request, transfer } = await approved()

    const answer = await cancelWhile(request, async (tx) => {
      await tx.query(sql('lock-it-alone')`select from transfer where id = ${transfer} for update`)
      return () => tx.query(sql('ship-it')`update transfer set state = 'SHIPPED' where id = ${transfer}`)
    })

    expect(answer.__typename).toBe('RestockCancelled')
    expect((await chain.transfers(request))[0].state).toBe('SHIPPED')
  })

  async function cancelWhile(request: string, begin: (tx: Tx) => Promise<() => Promise<unknown>>) {
    let answer: ReturnType<typeof cancel> | undefined
    await context.transaction(async (tx) => {
      const ship = await begin(tx)
      answer = cancel({ requestId: request })
      await expect.poll(chain.waiting).toBe(1)
      await ship()
    })
    return answer!
  }
})

function ask(change: object, caller: Principal = logistics) {
  const input = { idempotencyKey: uuid(), ...change }
  return chain.inventory.ask(
    `mutation ($input: CancelRestockInput!) { cancelRestock(input: $input) {
      __typename
      ... on RestockCancelled { request { state reason decidedBy { id } lines { approved } transfers { state }
        history { type note actor { id } } } }
      ... on Problem { code message }
      ... on WrongState { state }
      ... on InvalidInput { field }
      ... on NotFound { kind }
    } }`,
    { input },
    caller,
  )
}

async function cancel(change: object, caller?: Principal) {
  const { data, errors } = await ask(change, caller)
  expect(errors).toBeUndefined()
  return data?.cancelRestock as Record<string, unknown>
}
