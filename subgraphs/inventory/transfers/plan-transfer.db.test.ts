import { v7 as uuid } from 'uuid'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { part, type Route, transfersOf } from '../testing/transfers.ts'
import { managerOf, type TestInventory, testInventory } from '../testing.ts'
import { shipPlannedTransfer } from './ship-transfer.ts'

let chain: TestInventory
let transfers: ReturnType<typeof transfersOf>
let route: Route
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  transfers = transfersOf(chain)
})
beforeEach(async () => {
  route = await transfers.route({ products: 2 })
})
afterEach(async () => expect(await transfers.mismatches(route)).toEqual([]))

describe('a transfer planned by a user', () => {
  test('reserves stock at the source, is incoming at the receiver, and no job ships it', async () => {
    const [milk, bread] = route.products as [string, string]
    const { __typename, transfer } = await plan({
      lines: [part(milk, 30), part(bread, 100)],
      note: ' for the fair ',
    })

    expect(__typename).toBe('TransferPlanned')
    expect(transfer).toMatchObject({
      state: 'PLANNED',
      note: 'for the fair',
      shippedAt: null,
      receivedAt: null,
      cancelledAt: null,
      from: { id: route.sourceStore },
      to: { id: route.receiver },
      lines: [
        { product: { id: milk }, quantity: 30, received: 0, lost: 0 },
        { product: { id: bread }, quantity: 100, received: 0, lost: 0 },
      ],
    })
    expect(await chain.level(route.sourceStore, bread)).toMatchObject({ on_hand: 100, reserved: 100 })
    expect(await chain.level(route.receiver, bread)).toMatchObject({ on_hand: 0, incoming: 100 })
    await shipPlannedTransfer(chain.context, transfer.id)
    expect((await chain.level(route.sourceStore, milk)).on_hand).toBe(100)
  })

  test('leaves when a user ships it, and is received in full', async () => {
    const transferId = await transfers.planned(route)
    const shipped = await transfers.change('shipTransfer', { transferId }, managerOf(route.sourceStore))
    expect(shipped.transfer).toMatchObject({ state: 'SHIPPED', shippedAt: expect.any(Date) })
    expect(await chain.level(route.sourceStore, route.product)).toMatchObject({ on_hand: 70, reserved: 0 })

    const { transfer } = await transfers.change('receiveTransfer', { transferId }, managerOf(route.receiver))
    expect(transfer).toMatchObject({ state: 'RECEIVED', receivedAt: expect.any(Date) })
    expect(transfer.history).toMatchObject([
      { type: 'PLANNED', actor: { name: 'mover' }, lines: [{ quantity: 30 }, { quantity: 30 }] },
      { type: 'SHIPPED', actor: { name: `manager of ${route.sourceStore}` } },
      { type: 'RECEIVED', actor: { name: `manager of ${route.receiver}` } },
    ])
    expect(await chain.level(route.receiver, route.product)).toMatchObject({ on_hand: 30, incoming: 0 })
  })

  test('changes no alert of the receiving store while it is incoming', async () => {
    await transfers.planned(route)
    const { rows } = await chain.owner.query('select from stock_alert where store_id = $1', [route.receiver])
    expect(rows).toEqual([])
  })

  test('can contain archived products, because their stock must be able to leave', async () => {
    const archived = await chain.product({ archived: true })
    await chain.addLevel(route.sourceStore, archived, { onHand: 3 })
    expect((await plan({ lines: [part(archived, 3)] })).__typename).toBe('TransferPlanned')
  })

  test('takes the same number of statements in each step with 1,000 lines as with 2', async () => {
    const many = await transfers.route({ products: 1_000 })
    const few = { ...many, products: many.products.slice(0, 2) }
    const counts = []
    for (const some of [few, many]) {
      const statements = await chain.inventory.statementsOf(async () => {
        const cancelled = await transfers.planned(some)
        await transfers.change('cancelTransfer', { transferId: cancelled })
        const transferId = await transfers.shipped(some)
        const lines = some.products.map((productId) => part(productId, 1))
        await transfers.change('receiveTransfer', { transferId, lines })
        await transfers.change('closeTransfer', { transferId })
      })
      counts.push(statements.length)
    }
    expect(counts[0]).toBe(counts[1])
    expect(await transfers.mismatches(many)).toEqual([])
  })
})

describe('cancelTransfer', () => {
  test('releases the reserved stock, and the transfer stays cancelled', async () => {
    const transferId = await transfers.planned(route)
    const { transfer } = await transfers.change('cancelTransfer', { transferId, note: 'no van' })

    expect(transfer).toMatchObject({ state: 'CANCELLED', cancelledAt: expect.any(Date) })
    expect(transfer.history.at(-1)).toMatchObject({ type: 'CANCELLED', note: 'no van' })
    expect(await chain.level(route.sourceStore, route.product)).toMatchObject({ on_hand: 100, reserved: 0 })
    expect((await chain.level(route.receiver, route.product)).incoming).toBe(0)
    for (const step of ['shipTransfer', 'cancelTransfer', 'receiveTransfer', 'closeTransfer'])
      expect(await transfers.change(step, { transferId })).toMatchObject({
        code: 'WRONG_STATE',
        state: 'CANCELLED',
      })
  })

  test('is rejected after the transfer has left', async () => {
    const transferId = await transfers.shipped(route)
    expect(await transfers.change('cancelTransfer', { transferId })).toMatchObject({
      code: 'WRONG_STATE',
      state: 'SHIPPED',
    })
    expect((await transfers.change('shipTransfer', { transferId })).state).toBe('SHIPPED')
  })

  test('of a restock needs restock:approve; the request is cancelled with its only transfer', async () => {
    const { request, store, centre } = await chain.plannedRequest()
    await transfers.approve(request)
    const [{ id: transferId }] = (await chain.transfers(request)) as [{ id: string }]
    const { errors } = await transfers.ask('cancelTransfer', { transferId }, managerOf(centre))
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])

    expect((await transfers.change('cancelTransfer', { transferId })).transfer.state).toBe('CANCELLED')
    expect((await chain.requests(store))[0].state).toBe('CANCELLED')
    expect(await transfers.mismatches({ sourceStore: centre, receiver: store })).toEqual([])
  })
})

describe('planTransfer is rejected', () => {
  const unknown = uuid()
  const cases: [string, () => object, object][] = [
    [
      'to the store that gives',
      () => ({ toStoreId: route.sourceStore.toUpperCase() }),
      { field: 'toStoreId' },
    ],
    ['to a store that is not there', () => ({ toStoreId: uuid() }), { kind: 'Store' }],
    ['from a store that is not there', () => ({ fromStoreId: unknown }), { kind: 'Store', id: unknown }],
    ['without lines', () => ({ lines: [] }), { field: 'lines' }],
    [
      'with 1,001 lines',
      () => ({ lines: Array.from({ length: 1_001 }, () => part(uuid(), 1)) }),
      { field: 'lines' },
    ],
    ['of none', () => ({ lines: [line(), part(other(), 0)] }), { field: 'lines.1.quantity' }],
    ['of less than none', () => ({ lines: [part(other(), -1)] }), { field: 'lines.0.quantity' }],
    ['of more than a million', () => ({ lines: [part(other(), 1_000_001)] }), { field: 'lines.0.quantity' }],
    ['of a product twice', () => ({ lines: [line(), line()] }), { field: 'lines.1.productId' }],
    [
      'of unknown products',
      () => ({ lines: [line(), part(unknown, 1)] }),
      { code: 'UNKNOWN_PRODUCT', productIds: [unknown] },
    ],
    ['with too long a note', () => ({ note: 'x'.repeat(501) }), { field: 'note' }],
    ['without a proper key', () => ({ idempotencyKey: '' }), { field: 'idempotencyKey' }],
  ]
  test.each(cases)('%s', async (_, change, problem) => {
    expect(await plan(change())).toMatchObject(problem)
    expect((await chain.level(route.sourceStore, route.product)).reserved).toBe(0)
  })

  test('with more units than are available, and the problem names the lines', async () => {
    await plan({ lines: [part(other(), 60)] })
    expect(await plan({ lines: [line(), part(other(), 41)] })).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      short: [{ product: { id: other() }, requested: 41, available: 40 }],
    })
    expect((await chain.level(route.sourceStore, route.product)).reserved).toBe(0)
  })

  test('while the receiving store is closed, but not while the source store is closed', async () => {
    const { sourceStore, receiver } = route
    const close = (id: string) => chain.owner.query('update store set closed_at = now() where id = $1', [id])
    await close(sourceStore)
    expect(await plan()).toMatchObject({ __typename: 'TransferPlanned' })
    await close(receiver)
    expect(await plan()).toMatchObject({ code: 'STORE_CLOSED', storeId: receiver })
  })

  test.each([
    ['the store that gets it', () => managerOf(route.receiver), 'FORBIDDEN'],
    ['the store that gives, without the permission', () => reader(), 'UNAUTHORIZED_FIELD_OR_TYPE'],
  ])('for a user of %s, and so are shipTransfer and cancelTransfer', async (_, caller, code) => {
    const transferId = await transfers.planned(route)
    const fields = { fromStoreId: route.sourceStore, toStoreId: route.receiver, lines: [line()] }
    for (const [step, input] of [
      ['planTransfer', fields],
      ['shipTransfer', { transferId }],
      ['cancelTransfer', { transferId }],
    ] as const) {
      const { errors } = await transfers.ask(step, input, caller())
      expect(errors).toMatchObject([{ extensions: { code } }])
    }
  })

  test.each(['shipTransfer', 'cancelTransfer', 'closeTransfer', 'receiveTransfer'])(
    'and %s of an unknown transfer gets NotFound',
    async (step) => {
      expect(await transfers.change(step, { transferId: uuid() })).toMatchObject({ kind: 'Transfer' })
    },
  )
})

test.each(['planTransfer', 'shipTransfer', 'cancelTransfer', 'receiveTransfer', 'closeTransfer'])(
  '%s is idempotent, eight times at once and later; another input with its key is rejected',
  async (step) => {
    const { product, sourceStore, receiver } = route
    const inputs: Record<string, () => Promise<object>> = {
      planTransfer: async () => ({
        fromStoreId: sourceStore,
        toStoreId: receiver,
        lines: [part(product, 7)],
      }),
      shipTransfer: async () => ({ transferId: await transfers.planned(route) }),
      cancelTransfer: async () => ({ transferId: await transfers.planned(route) }),
      receiveTransfer: async () => ({
        transferId: await transfers.shipped(route),
        lines: [part(product, 7)],
      }),
      closeTransfer: async () => ({ transferId: await transfers.shipped(route) }),
    }
    const input = { ...(await inputs[step]!()), idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 8 }, () => transfers.change(step, input)))
    answers.push(await transfers.change(step, input))

    expect(new Set(answers.map((answer) => answer.transfer.id)).size).toBe(1)
    expect(new Set(answers.map((answer) => answer.transfer.history.length)).size).toBe(1)
    const another = { ...input, ...(await inputs[step]!()), note: 'another' }
    if (step === 'shipTransfer' || step === 'receiveTransfer') delete (another as { note?: string }).note
    expect((await transfers.change(step, another)).code).toBe('IDEMPOTENCY_KEY_REUSED')
  },
)

const line = () => part(route.product, 10)
const other = () => route.products[1]!
const reader = () => user(['stock:read', 'transfer:receive'], [route.sourceStore])

function plan(change: object = {}): Promise<Outcome> {
  const fields = { fromStoreId: route.sourceStore, toStoreId: route.receiver, lines: [line()] }
  return transfers.change('planTransfer', { ...fields, ...change })
}
