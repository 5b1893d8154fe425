import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ApprovedLine, approvalsIn } from '../testing/approvals.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let approve: ReturnType<typeof approvalsIn>
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  approve = approvalsIn(chain)
})

describe('the approval of a request by a user', () => {
  test('takes the units from the centre that supplies the store', async () => {
    const { request, store, centre, milk, bread } = await chain.requestByCashier()

    expect((await approve(request)).result).toMatchObject({
      request: {
        state: 'APPROVED',
        sourceStore: { id: centre },
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

  test('with changed quantities keeps the requested units; a missing line gets none', async () => {
    const { request, store, centre, milk, bread } = await chain.requestByCashier()

    const { result } = await approve(request, { lines: [{ productId: bread, quantity: 7 }] })

    expect(result).toMatchObject({
      request: {
        lines: [
          { quantity: 12, approved: 0 },
          { quantity: 5, approved: 7 },
        ],
        allocations: [{ sourceStore: { id: centre }, product: { id: bread }, quantity: 7 }],
      },
    })
    expect(await chain.level(centre, bread)).toMatchObject({ reserved: 7 })
    expect(await chain.level(store, milk)).toBeUndefined()
    expect(await chain.emitted(`RestockRequest/${request}`)).toMatchObject([
      {},
      { data: { allocations: [{ sourceStoreId: centre, productId: bread, quantity: 7 }] } },
    ])
  })

  test('takes from the source store that each line names, several for one product', async () => {
    const { request, store, centre, milk, bread } = await chain.requestByCashier()
    const other = await chain.store()
    await chain.addLevel(other, milk, { onHand: 9 })
    const lines = [
      { productId: milk, quantity: 9, sourceStoreId: other },
      { productId: milk, quantity: 3 },
      { productId: bread, quantity: 5, sourceStoreId: centre },
    ]

    expect((await approve(request, { lines })).result).toMatchObject({
      request: { sourceStore: null, transfers: [{}, {}] },
    })
    expect(await chain.level(other, milk)).toMatchObject({ reserved: 9 })
    expect(await chain.level(centre, milk)).toMatchObject({ reserved: 3 })
    expect(await chain.level(store, milk)).toMatchObject({ incoming: 12 })
  })

  test('names the product and the store with too little stock, and takes nothing', async () => {
    const { request, centre, milk, bread } = await chain.requestByCashier()
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

  test('for the last units of a source store succeeds for one of two requests', async () => {
    const [one, other] = [await chain.requestByCashier(), await chain.requestByCashier()]
    await chain.addLevel(one.centre, other.milk, { onHand: 15 })
    const third = await chain.requestByCashier()
    await chain.owner.query('insert into restock_request_line values ($1, $2, 12000)', [
      third.request,
      other.milk,
    ])
    const lines = [{ productId: other.milk, quantity: 12, sourceStoreId: one.centre }]

    const both = await Promise.all([approve(other.request, { lines }), approve(third.request, { lines })])

    expect(both.map(({ result }) => result.__typename).sort()).toEqual([
      'InsufficientStock',
      'RestockApproved',
    ])
    expect(await chain.level(one.centre, other.milk)).toMatchObject({ on_hand: 15, reserved: 12 })
  })

  test('for a store without a centre needs a source store, and names stores with their surplus', async () => {
    const { request, centre, milk, bread } = await chain.requestByCashier({ supplied: false })
    const [other, closed] = [await chain.store(), await chain.store()]
    await chain.addLevel(other, milk, { onHand: 20, reorderPoint: 15 })
    await chain.addLevel(other, bread, { onHand: 3, reorderPoint: 3 })
    await chain.addLevel(closed, milk, { onHand: 90 })
    await chain.owner.query('update store set closed_at = now() where id = $1', [closed])
    const { request: waiting } = await chain.plannedRequest()
    await chain.owner.query(
      `with line as (insert into restock_request_line (request_id, product_id, quantity) values ($1, $3, 20000))
       insert into restock_allocation (request_id, source_store_id, product_id, quantity) values ($1, $2, $3, 20000)`,
      [waiting, centre, milk],
    )

    expect((await approve(request)).result).toEqual({
      __typename: 'SourceNeeded',
      code: 'SOURCE_NEEDED',
      message: expect.stringContaining(`12 of ${milk}; 5 of ${bread}`),
      lines: [
        {
          product: { id: milk, price: { amount: 250 } },
          quantity: 12,
          sourceStores: [
            { store: { id: centre }, surplus: 80 },
            { store: { id: other }, surplus: 4 },
          ],
        },
        {
          product: { id: bread, price: { amount: 250 } },
          quantity: 5,
          sourceStores: [{ store: { id: centre }, surplus: 50 }],
        },
      ],
    })
    expect((await chain.request(request)).state).toBe('REQUESTED')

    const lines = [{ productId: milk, quantity: 12, sourceStoreId: centre }]
    expect((await approve(request, { lines })).result.__typename).toBe('RestockApproved')
  })

  const cases: [string, (of: CashierRequest) => ApprovedLine[], Record<string, unknown>][] = [
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
      'a product that was not requested',
      ({ milk }) => [
        { productId: milk, quantity: 1 },
        { productId: uuid(), quantity: 1 },
      ],
      { field: 'lines.1.productId' },
    ],
    [
      'the same product from the same source store twice',
      ({ milk, centre }) => [
        { productId: milk, quantity: 1, sourceStoreId: centre },
        { productId: milk, quantity: 2, sourceStoreId: centre },
      ],
      { field: 'lines.1' },
    ],
    [
      'the receiver as the source store',
      ({ milk, store }) => [{ productId: milk, quantity: 1, sourceStoreId: store }],
      { field: 'lines.0.sourceStoreId' },
    ],
    [
      'a source store that is not there',
      ({ milk }) => [{ productId: milk, quantity: 1, sourceStoreId: uuid() }],
      { code: 'NOT_FOUND', kind: 'Store' },
    ],
  ]
  test.each(cases)('with %s changes nothing', async (_, lines, problem) => {
    const restock = await chain.requestByCashier()
    expect((await approve(restock.request, { lines: lines(restock) })).result).toMatchObject(problem)
    expect((await chain.request(restock.request)).state).toBe('REQUESTED')
    expect(await chain.level(restock.centre, restock.milk)).toMatchObject({ reserved: 0 })
  })

  test('with a closed source store changes nothing', async () => {
    const { request, milk } = await chain.requestByCashier()
    const closed = await chain.store()
    await chain.owner.query('update store set closed_at = now() where id = $1', [closed])
    const lines = [{ productId: milk, quantity: 1, sourceStoreId: closed }]
    expect((await approve(request, { lines })).result).toMatchObject({
      code: 'STORE_CLOSED',
      storeId: closed,
    })
  })

  test('of 100 lines takes the same number of statements as of one line', async () => {
    const one = await chain.requestByCashier()
    const lines = [{ productId: one.milk, quantity: 1 }]
    const few = await chain.inventory.statementsOf(() => approve(one.request, { lines }))
    const many = await manyLines()
    expect(await chain.inventory.statementsOf(() => approve(many))).toHaveLength(few.length)
  })

  async function manyLines() {
    const { request, centre } = await chain.requestByCashier()
    for (let n = 0; n < 98; n++) {
      const product = await chain.product()
      await chain.addLevel(centre, product, { onHand: 10 })
      await chain.owner.query('insert into restock_request_line values ($1, $2, 1000)', [request, product])
    }
    return request
  }
})

type CashierRequest = Awaited<ReturnType<TestInventory['requestByCashier']>>
