import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { person } from '../../../runtime/testing/principals.ts'
import { logistics, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})

const mutation = `mutation ($input: ApproveRestockInput!) { approveRestock(input: $input) {
  __typename
  ... on RestockApproved { request {
    id state decidedBy { id name } donor { id } transfers { id state from { id } to { id } lines { quantity } }
    history { type actor { name } }
  } }
  ... on Problem { code message }
  ... on WrongState { state }
  ... on InsufficientStock { lines { product { id } requested available } }
  ... on StoreClosed { storeId }
  ... on NotFound { kind id }
  ... on InvalidInput { field }
} }`

async function approve(requestId: string, { key = uuid(), as = logistics as Principal } = {}) {
  const input = { requestId, idempotencyKey: key }
  const { data, errors } = await chain.inventory.ask(mutation, { input }, as)
  return { result: data?.approveRestock as Record<string, unknown>, errors }
}

describe('an approval', () => {
  test('reserves at the donor, counts as incoming at the receiver, and plans the transfer', async () => {
    const { request, store, centre, product } = await chain.plannedRequest()

    const { result, errors } = await approve(request)

    expect(errors).toBeUndefined()
    expect(result).toMatchObject({
      __typename: 'RestockApproved',
      request: {
        ...{ id: request, state: 'APPROVED', decidedBy: { id: 'id-of-logistics', name: 'logistics' } },
        transfers: [{ state: 'PLANNED', from: { id: centre }, to: { id: store }, lines: [{ quantity: 30 }] }],
      },
    })
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 100, reserved: 30 })
    expect(await chain.level(store, product)).toMatchObject({ on_hand: 10, incoming: 30 })
    const [transfer] = await chain.transfers(request)
    expect((await chain.announced(`RestockRequest/${request}`)).map(({ type }) => type)).toEqual([
      'RestockRequested',
      'RestockApproved',
    ])
    expect(await chain.announced(`Transfer/${transfer.id}`)).toMatchObject([
      { type: 'TransferPlanned', data: { fromStoreId: centre, toStoreId: store, requestId: request } },
    ])
  })

  test('of what several donors give makes a transfer from each, in as many statements as of one', async () => {
    const one = await chain.plannedRequest()
    const alone = await statementsOf(() => approve(one.request))
    const { request, store, centre, product, other } = await chain.requestOfTwo()

    const statements = await statementsOf(async () => {
      expect((await approve(request)).result).toMatchObject({
        request: { donor: null, transfers: [{ state: 'PLANNED' }, { state: 'PLANNED' }] },
      })
    })

    expect(statements).toBe(alone)
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 100, reserved: 10 })
    expect(await chain.level(other, product)).toMatchObject({ on_hand: 50, reserved: 20 })
    expect((await chain.level(store, product)).incoming).toBe(30)
  })

  test('that one of several donors cannot serve takes from none', async () => {
    const { request, store, centre, product, other } = await chain.requestOfTwo()
    await chain.owner.query('update stock_level set on_hand = 19 where store_id = $1', [other])

    expect((await approve(request)).result).toMatchObject({
      lines: [{ product: { id: product }, requested: 20, available: 19 }],
    })
    expect((await chain.level(centre, product)).reserved).toBe(0)
    expect((await chain.level(store, product)).incoming).toBe(0)
    expect(await chain.transfers(request)).toEqual([])
  })

  test('by two at once is made by one, and the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const { request, centre, product } = await chain.plannedRequest()
      const both = await Promise.all([approve(request), approve(request)])

      expect(both.map(({ result }) => result.__typename).sort()).toEqual(['RestockApproved', 'WrongState'])
      expect(both.find(({ result }) => result.state)?.result).toMatchObject({ state: 'APPROVED' })
      expect((await chain.level(centre, product)).reserved).toBe(30)
      expect(await chain.transfers(request)).toHaveLength(1)
    }
  })

  test('with the same key, after it and at once, gives the same answer and moves the stock once', async () => {
    const { request, centre, product } = await chain.plannedRequest()
    const key = uuid()
    const answers = await Promise.all(Array.from({ length: 10 }, () => approve(request, { key })))
    answers.push(await approve(request.toUpperCase(), { key }))

    for (const { result } of answers)
      expect(result).toMatchObject({ __typename: 'RestockApproved', request: { id: request } })
    expect((await chain.level(centre, product)).reserved).toBe(30)
    expect(await chain.transfers(request)).toHaveLength(1)
  })

  test('with the key of another request is a problem', async () => {
    const [one, other] = [await chain.plannedRequest(), await chain.plannedRequest()]
    await chain.owner.query('update restock_request set store_id = $2 where id = $1', [
      other.request,
      one.store,
    ])
    const key = uuid()
    await approve(one.request, { key })

    expect((await approve(other.request, { key })).result).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    expect(await chain.transfers(other.request)).toEqual([])
  })

  test('that the donor has no stock left for changes nothing, and says what is there', async () => {
    const { request, store, centre, product } = await chain.plannedRequest()
    await chain.owner.query('update stock_level set on_hand = 29 where store_id = $1', [centre])

    const { result } = await approve(request)

    expect(result).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ product: { id: product }, requested: 30, available: 29 }],
    })
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 29, reserved: 0 })
    expect((await chain.level(store, product)).incoming).toBe(0)
    expect((await chain.requests(store))[0]).toMatchObject({ state: 'REQUESTED', decided_at: null })
    expect(await chain.transfers(request)).toEqual([])
    await chain.owner.query('update stock_level set on_hand = 100 where store_id = $1', [centre])
    expect((await approve(request)).result.__typename).toBe('RestockApproved')
  })

  test.each(['store', 'centre'] as const)(
    'while the %s is closed changes nothing, and goes on once it is open',
    async (which) => {
      const { request, ...places } = await chain.plannedRequest()
      const close = (since: Date | null) =>
        chain.owner.query('update store set closed_at = $2 where id = $1', [places[which], since])
      await close(new Date('2026-03-01'))

      expect((await approve(request)).result).toMatchObject({
        ...{ __typename: 'StoreClosed', code: 'STORE_CLOSED', storeId: places[which] },
        message: expect.stringContaining('is closed since 2026-03-01'),
      })
      expect((await chain.level(places.centre, places.product)).reserved).toBe(0)
      expect(await chain.transfers(request)).toEqual([])

      await close(null)
      expect((await approve(request)).result.__typename).toBe('RestockApproved')
    },
  )

  test.each(['AWAITING_SUPPLY', 'APPROVED', 'REJECTED', 'CANCELLED', 'IN_TRANSIT', 'RECEIVED'])(
    'of a request that is %s comes too late or too early',
    async (state) => {
      const { request, centre, product } = await chain.plannedRequest()
      await chain.owner.query('update restock_request set state = $2 where id = $1', [request, state])

      expect((await approve(request)).result).toMatchObject({ __typename: 'WrongState', state })
      expect((await chain.level(centre, product)).reserved).toBe(0)
    },
  )

  test.each([
    ['an unknown id', () => uuid(), 'NotFound'],
    ['what is no id', () => 'request-1', 'NotFound'],
    ['nothing', () => '', 'NotFound'],
  ])('of %s finds nothing', async (_, id, type) => {
    expect((await approve(id())).result).toMatchObject({ __typename: type, kind: 'RestockRequest' })
  })

  test.each(['', 'k'.repeat(201)])('without a proper key is refused, %#', async (key) => {
    const { request } = await chain.plannedRequest()
    expect((await approve(request, { key })).result).toMatchObject({ field: 'idempotencyKey' })
    expect(await chain.transfers(request)).toEqual([])
  })

  test('is for those who hold the permission', async () => {
    const { request, store } = await chain.plannedRequest()
    const manager = person(['stock:read', 'stock:adjust', 'transfer:receive'], [store])

    const { result, errors } = await approve(request, { as: manager })

    expect(result).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect(await chain.transfers(request)).toEqual([])
  })

  test('is for the stores of the one who approves', async () => {
    const { request, store } = await chain.plannedRequest()
    const permissions = ['stock:read', 'restock:approve']

    const elsewhere = await approve(request, { as: person(permissions, [await chain.store()]) })
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await chain.transfers(request)).toEqual([])

    const here = await approve(request, { as: person(permissions, [store]) })
    expect(here.result.__typename).toBe('RestockApproved')
  })
})

async function statementsOf(work: () => Promise<unknown>) {
  const seen: string[] = []
  const stop = chain.inventory.db.observe((text) => seen.push(text))
  await work()
  stop()
  return seen.length
}
