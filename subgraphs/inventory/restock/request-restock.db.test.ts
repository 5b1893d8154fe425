import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Context } from '../context.ts'
import { approveRestock } from '../testing/commands.ts'
import { cashierOf, logistics, type TestInventory, testInventory } from '../testing.ts'
import { planNeed } from './planning/plan-need.ts'

let chain: TestInventory
let store: string
let milk: string
let bread: string
let cashier: Principal
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})
beforeEach(async () => {
  store = await chain.store()
  ;[milk, bread] = [await chain.product(), await chain.product()]
  cashier = cashierOf(store)
})

const line = (productId: string, quantity = 1) => ({ productId, quantity })

describe('requestRestock', () => {
  test('by a user of the store makes a request that waits, with lines, note and requester', async () => {
    const result = await request({ note: ' For the fair.\nBefore Friday. ' })

    const note = 'For the fair.\nBefore Friday.'
    const requestedBy = { id: cashier.id, name: cashier.name }
    expect(result).toEqual({
      __typename: 'RestockRequested',
      request: {
        id: expect.any(String),
        state: 'REQUESTED',
        origin: 'MANUAL',
        note,
        reason: null,
        requestedBy,
        store: { id: store },
        lines: [
          { quantity: 12, product: { id: milk } },
          { quantity: 5, product: { id: bread } },
        ],
        sourceStore: null,
        allocations: [],
        transfers: [],
        explanation: null,
        decidedBy: null,
        history: [{ type: 'REQUESTED', actor: requestedBy, note }],
      },
    })
    expect(await chain.emitted(`RestockRequest/${idOf(result)}`)).toEqual([
      {
        type: 'RestockRequested',
        data: {
          id: idOf(result),
          storeId: store,
          origin: 'MANUAL',
          note,
          lines: [line(milk, 12), line(bread, 5)],
        },
      },
    ])
  })

  test('moves no stock and adds no incoming units', async () => {
    await chain.addLevel(store, milk, { onHand: 3 })
    await request({})
    expect(await chain.level(store, milk)).toMatchObject({ on_hand: 3, reserved: 0, incoming: 0 })
  })

  test('is idempotent, later and at once; another key makes another request', async () => {
    const idempotencyKey = uuid()
    const answers = await Promise.all(Array.from({ length: 10 }, () => request({ idempotencyKey })))
    answers.push(await request({ idempotencyKey }))

    expect(new Set(answers.map(idOf)).size).toBe(1)
    expect(await chain.requests(store)).toHaveLength(1)
    expect(await request({ idempotencyKey, lines: [line(milk)] })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
    await request({})
    expect(await chain.requests(store)).toHaveLength(2)
  })

  test('of 100 lines takes the same number of statements as of one line', async () => {
    const products = await Promise.all(Array.from({ length: 100 }, () => chain.product()))
    const one = await chain.inventory.statementsOf(() => request({ lines: [line(milk)] }))
    const many = await chain.inventory.statementsOf(() =>
      request({ lines: products.map((product) => line(product)) }),
    )
    expect(many).toHaveLength(one.length)
  })
})

describe('requestRestock is rejected', () => {
  test.each([
    ['without a line', () => ({ lines: [] }), 'lines'],
    ['of 101 lines', () => ({ lines: Array.from({ length: 101 }, () => line(uuid())) }), 'lines'],
    ['of none of a product', () => ({ lines: [line(milk), line(bread, 0)] }), 'lines.1.quantity'],
    ['of less than none', () => ({ lines: [line(milk, -1)] }), 'lines.0.quantity'],
    ['of more than a million', () => ({ lines: [line(milk, 1_000_001)] }), 'lines.0.quantity'],
    ['of the same product twice', () => ({ lines: [line(milk), line(milk)] }), 'lines.1.productId'],
    ['with a note of blanks', () => ({ note: ' ' }), 'note'],
    ['with a note that is too long', () => ({ note: 'x'.repeat(501) }), 'note'],
    ['without a key', () => ({ idempotencyKey: '' }), 'idempotencyKey'],
  ])('%s', async (_, change, field) => {
    expect(await request(change())).toMatchObject({ code: 'INVALID_INPUT', field })
    expect(await chain.requests(store)).toEqual([])
  })

  test('for unknown or archived products', async () => {
    const [none, neither] = [uuid(), uuid()]
    expect(await request({ lines: [line(milk), line(none), line(neither)] })).toMatchObject({
      code: 'UNKNOWN_PRODUCT',
      productIds: [none, neither],
    })
    const archived = await chain.product({ archived: true })
    expect(await request({ lines: [line(milk), line(archived)] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'lines.1.productId',
    })
    expect(await chain.requests(store)).toEqual([])
  })

  test('for a closed or unknown store', async () => {
    await chain.owner.query('update store set closed_at = now() where id = $1', [store])
    expect(await request({})).toMatchObject({ code: 'STORE_CLOSED', storeId: store })
    expect(await chain.requests(store)).toEqual([])
    cashier = logisticsWhoAsks
    expect(await request({ storeId: uuid() })).toMatchObject({ code: 'NOT_FOUND', kind: 'Store' })
  })

  test('for a user of another store, or without the permission', async () => {
    const elsewhere = await ask({}, cashierOf(await chain.store()))
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const reader = await ask({}, user(['stock:read'], [store]))
    expect(reader.errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect(await chain.requests(store)).toEqual([])
  })
})

/**
 * The stock level has 10 units, the reorder point 10 and the target level 40. A cashier also makes a
 * request for the stock level.
 */
describe('a request for a stock level that the planner restocks too', () => {
  async function requestOf(quantity: number) {
    const level = await chain.shortLevel()
    cashier = cashierOf(level.store)
    const id = idOf(await request({ storeId: level.store, lines: [line(level.product, quantity)] }))
    return { ...level, id }
  }
  const approved = (id: string) =>
    approveRestock(chain.as(logistics), { requestId: id, idempotencyKey: uuid() })
  const plan = ({ store, product }: { store: string; product: string }) =>
    planNeed(chain.inventory.context() as Context, { storeId: store, productId: product })

  test('does not count for the planner until it is approved', async () => {
    const level = await requestOf(30)
    await plan(level)
    expect((await chain.requests(level.store)).map(({ origin, state }) => [origin, state])).toEqual([
      ['MANUAL', 'REQUESTED'],
      ['PLANNED', 'REQUESTED'],
    ])
  })

  test('is incoming once it is approved, so the planner does not plan it again', async () => {
    const level = await requestOf(30)
    await approved(level.id)
    await plan(level)
    expect(await chain.requests(level.store)).toHaveLength(1)
  })

  test('reduces the plan by its units', async () => {
    const level = await requestOf(8)
    await chain.owner.query('update stock_level set on_hand = 2000 where store_id = $1', [level.store])
    await approved(level.id)
    await plan(level)
    const [, planned] = await chain.requests(level.store)
    expect(await chain.allocations(planned.id)).toMatchObject([{ quantity: 30 }])
  })

  test('is approved while the stock level is planned: both take effect, one after the other', async () => {
    for (let round = 0; round < 5; round++) {
      const level = await requestOf(30)
      const [answer] = await Promise.all([approved(level.id), plan(level)])

      expect(answer.__typename).toBe('RestockApproved')
      expect((await chain.level(level.store, level.product)).incoming).toBe(30)
      const [, planned] = await chain.requests(level.store)
      if (planned) expect(await chain.allocations(planned.id)).toMatchObject([{ quantity: 30 }])
    }
  })
})

const logisticsWhoAsks = user(['stock:read', 'restock:request', 'store:all'], [], 'logistics')

const mutation = `mutation ($input: RequestRestockInput!) { requestRestock(input: $input) {
  __typename
  ... on RestockRequested { request {
    id state origin note reason store { id } requestedBy { id name } decidedBy { id } sourceStore { id }
    lines { quantity product { id } } allocations { quantity } transfers { id } explanation { summary }
    history { type note actor { id name } }
  } }
  ... on Problem { code message }
  ... on InvalidInput { field }
  ... on UnknownProduct { productIds }
  ... on StoreClosed { storeId }
  ... on NotFound { kind }
} }`

function ask(change: object, caller = cashier) {
  const lines = [line(milk, 12), line(bread, 5)]
  const input = { storeId: store, lines, idempotencyKey: uuid(), ...change }
  return chain.inventory.ask(mutation, { input }, caller)
}

async function request(change: object) {
  const { data, errors } = await ask(change)
  expect(errors).toBeUndefined()
  return data?.requestRestock as Record<string, unknown>
}

const idOf = (answer: Record<string, unknown>) => (answer.request as { id: string }).id
