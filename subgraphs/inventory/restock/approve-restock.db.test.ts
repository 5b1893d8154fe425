import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../../runtime/database/sql.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Context } from '../context.ts'
import { approvalsIn } from '../testing/approvals.ts'
import { planTransfers } from '../testing/commands.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let approve: ReturnType<typeof approvalsIn>
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  approve = approvalsIn(chain)
})

describe('approveRestock', () => {
  test('reserves at the source store, is incoming at the receiver, and plans the transfer', async () => {
    const { request, store, centre, product } = await chain.plannedRequest()

    const { result, errors } = await approve(request)

    expect(errors).toBeUndefined()
    expect(result).toMatchObject({
      __typename: 'RestockApproved',
      request: {
        id: request,
        state: 'APPROVED',
        decidedBy: { id: 'id-of-logistics', name: 'logistics' },
        transfers: [{ state: 'PLANNED', from: { id: centre }, to: { id: store }, lines: [{ quantity: 30 }] }],
      },
    })
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 100, reserved: 30 })
    expect(await chain.level(store, product)).toMatchObject({ on_hand: 10, incoming: 30 })
    const [transfer] = await chain.transfers(request)
    expect((await chain.emitted(`RestockRequest/${request}`)).map(({ type }) => type)).toEqual([
      'RestockRequested',
      'RestockApproved',
    ])
    expect(await chain.emitted(`Transfer/${transfer.id}`)).toMatchObject([
      { type: 'TransferPlanned', data: { fromStoreId: centre, toStoreId: store, requestId: request } },
    ])
  })

  test('plans a transfer from each source store, with as many statements as from one', async () => {
    const one = await chain.plannedRequest()
    const alone = await chain.inventory.statementsOf(() => approve(one.request))
    const { request, store, centre, product, other } = await chain.requestFromTwoStores()

    const statements = await chain.inventory.statementsOf(async () => {
      expect((await approve(request)).result).toMatchObject({
        request: { sourceStore: null, transfers: [{ state: 'PLANNED' }, { state: 'PLANNED' }] },
      })
    })

    expect(statements).toHaveLength(alone.length)
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 100, reserved: 10 })
    expect(await chain.level(other, product)).toMatchObject({ on_hand: 50, reserved: 20 })
    expect((await chain.level(store, product)).incoming).toBe(30)
  })

  test('takes from no source store when one of several has too little', async () => {
    const { request, store, centre, product, other } = await chain.requestFromTwoStores()
    await chain.owner.query('update stock_level set on_hand = 19000 where store_id = $1', [other])

    expect((await approve(request)).result).toMatchObject({
      lines: [{ store: { id: other }, product: { id: product }, requested: 20, available: 19 }],
    })
    expect((await chain.level(centre, product)).reserved).toBe(0)
    expect((await chain.level(store, product)).incoming).toBe(0)
    expect(await chain.transfers(request)).toEqual([])
  })

  test('called by two users at once succeeds for one, and the other gets WrongState', async () => {
    for (let round = 0; round < 5; round++) {
      const { request, centre, product } = await chain.plannedRequest()
      const both = await Promise.all([approve(request), approve(request)])

      expect(both.map(({ result }) => result.__typename).sort()).toEqual(['RestockApproved', 'WrongState'])
      expect(both.find(({ result }) => result.state)?.result).toMatchObject({ state: 'APPROVED' })
      expect((await chain.level(centre, product)).reserved).toBe(30)
      expect(await chain.transfers(request)).toHaveLength(1)
    }
  })

  test('is idempotent, later and at once, and reserves stock once', async () => {
    const { request, centre, product } = await chain.plannedRequest()
    const key = uuid()
    const answers = await Promise.all(Array.from({ length: 10 }, () => approve(request, { key })))
    answers.push(await approve(request.toUpperCase(), { key }))

    for (const { result } of answers)
      expect(result).toMatchObject({ __typename: 'RestockApproved', request: { id: request } })
    expect((await chain.level(centre, product)).reserved).toBe(30)
    expect(await chain.transfers(request)).toHaveLength(1)
  })

  test('is rejected with the key of another request', async () => {
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

  test('changes nothing when the source store has too little, and names the available units', async () => {
    const { request, store, centre, product } = await chain.plannedRequest()
    await chain.owner.query('update stock_level set on_hand = 29000 where store_id = $1', [centre])

    const { result } = await approve(request)

    expect(result).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ product: { id: product }, requested: 30, available: 29 }],
    })
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 29, reserved: 0 })
    expect((await chain.level(store, product)).incoming).toBe(0)
    expect((await chain.requests(store))[0]).toMatchObject({ state: 'REQUESTED', decided_at: null })
    expect(await chain.transfers(request)).toEqual([])
    await chain.owner.query('update stock_level set on_hand = 100000 where store_id = $1', [centre])
    expect((await approve(request)).result.__typename).toBe('RestockApproved')
  })

  test.each(['store', 'centre'] as const)(
    'changes nothing while the %s is closed, and works once it is open',
    async (which) => {
      const { request, ...places } = await chain.plannedRequest()
      const close = (since: Date | null) =>
        chain.owner.query('update store set closed_at = $2 where id = $1', [places[which], since])
      await close(new Date('2026-03-01'))

      expect((await approve(request)).result).toMatchObject({
        __typename: 'StoreClosed',
        code: 'STORE_CLOSED',
        storeId: places[which],
        message: expect.stringContaining('is closed since 2026-03-01'),
      })
      expect((await chain.level(places.centre, places.product)).reserved).toBe(0)
      expect(await chain.transfers(request)).toEqual([])

      await close(null)
      expect((await approve(request)).result.__typename).toBe('RestockApproved')
    },
  )

  test.each(['APPROVED', 'REJECTED', 'CANCELLED', 'IN_TRANSIT', 'RECEIVED'])(
    'is rejected for a request that is %s',
    async (state) => {
      const { request, centre, product } = await chain.plannedRequest()
      await chain.owner.query('update restock_request set state = $2 where id = $1', [request, state])

      expect((await approve(request)).result).toMatchObject({ __typename: 'WrongState', state })
      expect((await chain.level(centre, product)).reserved).toBe(0)
    },
  )

  test('of a request that awaits supply takes the units that there are', async () => {
    const { request, centre, product } = await chain.plannedRequest({ centreHas: 30 })
    await chain.owner.query('delete from restock_allocation where request_id = $1', [request])
    await chain.owner.query(`update restock_request set state = 'AWAITING_SUPPLY' where id = $1`, [request])

    expect((await approve(request)).result.__typename).toBe('RestockApproved')
    expect((await chain.level(centre, product)).reserved).toBe(30)
  })

  test('gets NotFound for an unknown id', async () => {
    expect((await approve(uuid())).result).toMatchObject({ __typename: 'NotFound', kind: 'RestockRequest' })
  })

  test.each(['', 'k'.repeat(201)])('is rejected with an invalid key, %#', async (key) => {
    const { request } = await chain.plannedRequest()
    expect((await approve(request, { key })).result).toMatchObject({ field: 'idempotencyKey' })
    expect(await chain.transfers(request)).toEqual([])
  })

  test('is forbidden without the permission', async () => {
    const { request, store } = await chain.plannedRequest()
    const manager = user(['stock:read', 'stock:adjust', 'transfer:receive'], [store])

    const { result, errors } = await approve(request, { as: manager })

    expect(result).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect(await chain.transfers(request)).toEqual([])
  })

  test('is limited to the stores of the caller', async () => {
    const { request, store } = await chain.plannedRequest()
    const permissions = ['stock:read', 'restock:approve']

    const elsewhere = await approve(request, { as: user(permissions, [await chain.store()]) })
    expect(elsewhere.result).toMatchObject({ code: 'NOT_FOUND', kind: 'RestockRequest', id: request })
    expect(await chain.transfers(request)).toEqual([])

    const here = await approve(request, { as: user(permissions, [store]) })
    expect(here.result.__typename).toBe('RestockApproved')
  })
})

/** Both users read the request before one of them approves, as in two browser windows. */
test('(control) two users who approve without a lock on the request reserve twice', async () => {
  const { request, store, centre, product } = await chain.plannedRequest()
  let readers = 0
  const approveUnlocked = () =>
    (chain.inventory.context() as Context).transaction(async (tx) => {
      const [read] = await tx.query<{ state: string }>(
        sql('read-state')`select state from restock_request where id = ${request}`,
      )
      readers++
      await expect.poll(() => readers).toBe(2)
      if (read?.state !== 'REQUESTED') return
      const allocations = [{ sourceStoreId: centre, productId: product, quantity: 30 }]
      await planTransfers(tx, { id: 'a', name: 'a' }, { requestId: request, toStoreId: store, allocations })
      await tx.query(sql('decide')`update restock_request set state = 'APPROVED' where id = ${request}`)
    })
  await Promise.all([approveUnlocked(), approveUnlocked()])

  expect((await chain.level(centre, product)).reserved).toBe(60)
  expect(await chain.transfers(request)).toHaveLength(2)
})
