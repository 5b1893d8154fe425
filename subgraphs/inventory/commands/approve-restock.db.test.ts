import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { person } from '../../../runtime/testing/principals.ts'
import type { Context } from '../loaders.ts'
import { logistics, type TestInventory, testInventory } from '../testing.ts'
import { planTransfers } from '../transfers/plan-transfers.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})

const mutation = `mutation ($input: ApproveRestockInput!) { approveRestock(input: $input) {
  __typename
  ... on RestockApproved { request {
    id state decidedBy { id name } donor { id } lines { quantity approved }
    allocations { donor { id } product { id } quantity } transfers { id state from { id } to { id } lines { quantity } }
    history { type actor { name } }
  } }
  ... on Problem { code message }
  ... on WrongState { state }
  ... on InsufficientStock { lines { store { id } product { id } requested available } }
  ... on DonorNeeded { lines { product { id price { amount } } quantity donors { store { id } surplus } } }
  ... on StoreClosed { storeId }
  ... on NotFound { kind id }
  ... on InvalidInput { field }
} }`

interface Line {
  productId: string
  quantity: number
  donorId?: string
}

async function approve(
  requestId: string,
  { key = uuid(), as = logistics as Principal, lines }: { key?: string; as?: Principal; lines?: Line[] } = {},
) {
  const input = { requestId, lines, idempotencyKey: key }
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
    const alone = await chain.inventory.statementsOf(() => approve(one.request))
    const { request, store, centre, product, other } = await chain.requestOfTwo()

    const statements = await chain.inventory.statementsOf(async () => {
      expect((await approve(request)).result).toMatchObject({
        request: { donor: null, transfers: [{ state: 'PLANNED' }, { state: 'PLANNED' }] },
      })
    })

    expect(statements).toHaveLength(alone.length)
    expect(await chain.level(centre, product)).toMatchObject({ on_hand: 100, reserved: 10 })
    expect(await chain.level(other, product)).toMatchObject({ on_hand: 50, reserved: 20 })
    expect((await chain.level(store, product)).incoming).toBe(30)
  })

  test('that one of several donors cannot serve takes from none', async () => {
    const { request, store, centre, product, other } = await chain.requestOfTwo()
    await chain.owner.query('update stock_level set on_hand = 19 where store_id = $1', [other])

    expect((await approve(request)).result).toMatchObject({
      lines: [{ store: { id: other }, product: { id: product }, requested: 20, available: 19 }],
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

  test.each(['APPROVED', 'REJECTED', 'CANCELLED', 'IN_TRANSIT', 'RECEIVED'])(
    'of a request that is %s comes too late',
    async (state) => {
      const { request, centre, product } = await chain.plannedRequest()
      await chain.owner.query('update restock_request set state = $2 where id = $1', [request, state])

      expect((await approve(request)).result).toMatchObject({ __typename: 'WrongState', state })
      expect((await chain.level(centre, product)).reserved).toBe(0)
    },
  )

  test('of a request that awaits supply is a decision to take what there is', async () => {
    const { request, centre, product } = await chain.plannedRequest({ centreHas: 30 })
    await chain.owner.query('delete from restock_allocation where request_id = $1', [request])
    await chain.owner.query(`update restock_request set state = 'AWAITING_SUPPLY' where id = $1`, [request])

    expect((await approve(request)).result.__typename).toBe('RestockApproved')
    expect((await chain.level(centre, product)).reserved).toBe(30)
  })

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

describe('an approval of what a person has asked', () => {
  test('takes it from the centre that supplies the store', async () => {
    const { request, store, centre, milk, bread } = await chain.askedRequest()

    expect((await approve(request)).result).toMatchObject({
      request: {
        ...{ state: 'APPROVED', donor: { id: centre } },
        lines: [
          { quantity: 12, approved: 12 },
          { quantity: 5, approved: 5 },
        ],
        transfers: [{ lines: [{ quantity: 12 }, { quantity: 5 }] }],
      },
    })
    expect(await chain.level(centre, milk)).toMatchObject({ reserved: 12 })
    expect(await chain.level(store, bread)).toMatchObject({ on_hand: 0, incoming: 5 })
  })

  test('with changed quantities keeps what was asked, and serves no line that is left out', async () => {
    const { request, store, centre, milk, bread } = await chain.askedRequest()

    const { result } = await approve(request, { lines: [{ productId: bread, quantity: 7 }] })

    expect(result).toMatchObject({
      request: {
        lines: [
          { quantity: 12, approved: 0 },
          { quantity: 5, approved: 7 },
        ],
        allocations: [{ donor: { id: centre }, product: { id: bread }, quantity: 7 }],
      },
    })
    expect(await chain.level(centre, bread)).toMatchObject({ reserved: 7 })
    expect(await chain.level(store, milk)).toBeUndefined()
    expect(await chain.announced(`RestockRequest/${request}`)).toMatchObject([
      {},
      { data: { allocations: [{ donorId: centre, productId: bread, quantity: 7 }] } },
    ])
  })

  test('takes from whom each line names, several for one product', async () => {
    const { request, store, centre, milk, bread } = await chain.askedRequest()
    const other = await chain.store()
    await chain.shelf(other, milk, { onHand: 9 })
    const lines = [
      { productId: milk, quantity: 9, donorId: other },
      { productId: milk, quantity: 3 },
      { productId: bread, quantity: 5, donorId: centre },
    ]

    expect((await approve(request, { lines })).result).toMatchObject({
      request: { donor: null, transfers: [{}, {}] },
    })
    expect(await chain.level(other, milk)).toMatchObject({ reserved: 9 })
    expect(await chain.level(centre, milk)).toMatchObject({ reserved: 3 })
    expect(await chain.level(store, milk)).toMatchObject({ incoming: 12 })
  })

  test('names the line and the place that is short, and takes nothing', async () => {
    const { request, centre, milk, bread } = await chain.askedRequest()
    const lines = [
      { productId: milk, quantity: 12 },
      { productId: bread, quantity: 51 },
    ]
    expect((await approve(request, { lines })).result).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      lines: [{ store: { id: centre }, product: { id: bread }, requested: 51, available: 50 }],
    })
    expect(await chain.level(centre, milk)).toMatchObject({ reserved: 0 })
    expect(await chain.allocations(request)).toEqual([])
    expect((await approve(request)).result.__typename).toBe('RestockApproved')
  })

  test('of two requests for the last of a donor serves one, and refuses the other whole', async () => {
    const [one, other] = [await chain.askedRequest(), await chain.askedRequest()]
    await chain.shelf(one.centre, other.milk, { onHand: 15 })
    const third = await chain.askedRequest()
    await chain.owner.query('insert into restock_request_line values ($1, $2, 12)', [
      third.request,
      other.milk,
    ])
    const lines = [{ productId: other.milk, quantity: 12, donorId: one.centre }]

    const both = await Promise.all([approve(other.request, { lines }), approve(third.request, { lines })])

    expect(both.map(({ result }) => result.__typename).sort()).toEqual([
      'InsufficientStock',
      'RestockApproved',
    ])
    expect(await chain.level(one.centre, other.milk)).toMatchObject({ on_hand: 15, reserved: 12 })
  })

  test('of a store without a centre asks for a donor, and says what each could spare, as the planner reckons it', async () => {
    const { request, centre, milk, bread } = await chain.askedRequest({ supplied: false })
    const [other, closed] = [await chain.store(), await chain.store()]
    await chain.shelf(other, milk, { onHand: 20, reorderPoint: 15 })
    await chain.shelf(other, bread, { onHand: 3, reorderPoint: 3 })
    await chain.shelf(closed, milk, { onHand: 90 })
    await chain.owner.query('update store set closed_at = now() where id = $1', [closed])
    const { request: waiting } = await chain.plannedRequest()
    await chain.owner.query(
      `with line as (insert into restock_request_line (request_id, product_id, quantity) values ($1, $3, 20))
       insert into restock_allocation (request_id, donor_id, product_id, quantity) values ($1, $2, $3, 20)`,
      [waiting, centre, milk],
    )

    expect((await approve(request)).result).toEqual({
      ...{ __typename: 'DonorNeeded', code: 'DONOR_NEEDED' },
      message: expect.stringContaining(`12 of ${milk}; 5 of ${bread}`),
      lines: [
        {
          ...{ product: { id: milk, price: { amount: 250 } }, quantity: 12 },
          donors: [
            { store: { id: centre }, surplus: 80 },
            { store: { id: other }, surplus: 4 },
          ],
        },
        {
          product: { id: bread, price: { amount: 250 } },
          quantity: 5,
          donors: [{ store: { id: centre }, surplus: 50 }],
        },
      ],
    })
    expect((await chain.request(request)).state).toBe('REQUESTED')

    const lines = [{ productId: milk, quantity: 12, donorId: centre }]
    expect((await approve(request, { lines })).result.__typename).toBe('RestockApproved')
  })

  const cases: [string, (of: Asked) => Line[], Record<string, unknown>][] = [
    ['no line', () => [], { field: 'lines' }],
    [
      'more lines than there may be',
      ({ milk }) => Array.from({ length: 201 }, () => ({ productId: milk, quantity: 1 })),
      { field: 'lines' },
    ],
    ['none of a product', ({ milk }) => [{ productId: milk, quantity: 0 }], { field: 'lines.0.quantity' }],
    [
      'too many of a product',
      ({ milk, bread }) => [
        { productId: milk, quantity: 1 },
        { productId: bread, quantity: 1_000_001 },
      ],
      { field: 'lines.1.quantity' },
    ],
    [
      'what was not asked for',
      ({ milk }) => [
        { productId: milk, quantity: 1 },
        { productId: uuid(), quantity: 1 },
      ],
      { field: 'lines.1.productId' },
    ],
    [
      'the same product from the same donor twice',
      ({ milk, centre }) => [
        { productId: milk, quantity: 1, donorId: centre },
        { productId: milk, quantity: 2, donorId: centre },
      ],
      { field: 'lines.1' },
    ],
    [
      'the receiver as the donor',
      ({ milk, store }) => [{ productId: milk, quantity: 1, donorId: store }],
      { field: 'lines.0.donorId' },
    ],
    [
      'a donor that is not there',
      ({ milk }) => [{ productId: milk, quantity: 1, donorId: uuid() }],
      { code: 'NOT_FOUND', kind: 'Store' },
    ],
    [
      'a donor that is no id',
      ({ milk }) => [{ productId: milk, quantity: 1, donorId: 'PLATEAU' }],
      { code: 'NOT_FOUND', kind: 'Store', id: 'PLATEAU' },
    ],
  ]
  test.each(cases)('with %s changes nothing', async (_, lines, problem) => {
    const asked = await chain.askedRequest()
    expect((await approve(asked.request, { lines: lines(asked) })).result).toMatchObject(problem)
    expect((await chain.request(asked.request)).state).toBe('REQUESTED')
    expect(await chain.level(asked.centre, asked.milk)).toMatchObject({ reserved: 0 })
  })

  test('with a donor that is closed changes nothing', async () => {
    const { request, milk } = await chain.askedRequest()
    const closed = await chain.store()
    await chain.owner.query('update store set closed_at = now() where id = $1', [closed])
    const lines = [{ productId: milk, quantity: 1, donorId: closed }]
    expect((await approve(request, { lines })).result).toMatchObject({
      ...{ code: 'STORE_CLOSED', storeId: closed },
    })
  })

  test('of 100 lines takes as many statements as one of a line', async () => {
    const one = await chain.askedRequest()
    const lines = [{ productId: one.milk, quantity: 1 }]
    const few = await chain.inventory.statementsOf(() => approve(one.request, { lines }))
    const many = await manyLines()
    expect(await chain.inventory.statementsOf(() => approve(many))).toHaveLength(few.length)
  })

  async function manyLines() {
    const { request, centre } = await chain.askedRequest()
    for (let n = 0; n < 98; n++) {
      const product = await chain.product()
      await chain.shelf(centre, product, { onHand: 10 })
      await chain.owner.query('insert into restock_request_line values ($1, $2, 1)', [request, product])
    }
    return request
  }
})

type Asked = Awaited<ReturnType<TestInventory['askedRequest']>>

/** Both look before either approves, as two screens do. */
test('(control) two who approve by what they have seen, without holding the request, reserve twice', async () => {
  const { request, store, centre, product } = await chain.plannedRequest()
  const look = sql('look', 'select state from restock_request where id = $1')
  let looked = 0
  const approveUnheld = () =>
    (chain.inventory.context() as Context).transaction(async (tx) => {
      const [seen] = await tx.query<{ state: string }>(look, [request])
      looked++
      await expect.poll(() => looked).toBe(2)
      if (seen?.state !== 'REQUESTED') return
      const allocations = [{ donorId: centre, productId: product, quantity: 30 }]
      await planTransfers(tx, { id: 'a', name: 'a' }, { requestId: request, toStoreId: store, allocations })
      await tx.query(sql('decide', `update restock_request set state = 'APPROVED' where id = $1`), [request])
    })
  await Promise.all([approveUnheld(), approveUnheld()])

  expect((await chain.level(centre, product)).reserved).toBe(60)
  expect(await chain.transfers(request)).toHaveLength(2)
})
