import { v7 as uuid } from 'uuid'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { part, type Route, transfersOf } from '../testing/transfers.ts'
import { managerOf, type TestInventory, testInventory } from '../testing.ts'
import { receiveAutomatically } from './receive-transfer.ts'

let chain: TestInventory
let transfers: ReturnType<typeof transfersOf>
let route: Route
let transferId: string
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  transfers = transfersOf(chain)
})
/** 30 units each of milk and bread, shipped. */
beforeEach(async () => {
  route = await transfers.route({ products: 2 })
  transferId = await transfers.shipped(route)
})
afterEach(async () => expect(await transfers.mismatches(route)).toEqual([]))

const milk = () => route.products[0]!
const bread = () => route.products[1]!
const receive = (lines?: object[], change: object = {}) =>
  transfers.change('receiveTransfer', { transferId, lines, ...change }, managerOf(route.receiver))
const close = (change: object = {}) =>
  transfers.change('closeTransfer', { transferId, ...change }, managerOf(route.receiver))
const quantities = ({ lines }: Outcome) =>
  lines.map(({ quantity, received, lost }: Outcome) => [quantity, received, lost])

describe('a transfer received in parts', () => {
  test('is SHIPPED until the last part, and each part is in stock immediately', async () => {
    const first = await receive([part(milk(), 10)])
    expect(first.transfer).toMatchObject({ state: 'SHIPPED', receivedAt: null })
    expect(quantities(first.transfer)).toEqual([
      [30, 10, 0],
      [30, 0, 0],
    ])
    expect(await chain.level(route.receiver, milk())).toMatchObject({ on_hand: 10, incoming: 20 })
    expect(await transfers.mismatches(route)).toEqual([])

    const second = await receive([part(bread(), 30), part(milk(), 5)])
    expect(quantities(second.transfer)).toEqual([
      [30, 15, 0],
      [30, 30, 0],
    ])
    const last = await receive()
    expect(last.transfer).toMatchObject({ state: 'RECEIVED', receivedAt: expect.any(Date) })
    expect(last.transfer.history.slice(2)).toMatchObject([
      { type: 'RECEIVED', lines: [{ product: { id: milk() }, quantity: 10 }] },
      { type: 'RECEIVED', lines: [{ quantity: 30 }, { quantity: 5 }] },
      { type: 'RECEIVED', lines: [{ product: { id: milk() }, quantity: 15 }] },
    ])
    expect(await transfers.ledger(transferId)).toEqual([
      [route.sourceStore, -30, 70, 'TRANSFER_OUT'],
      [route.sourceStore, -30, 70, 'TRANSFER_OUT'],
      [route.receiver, 10, 10, 'TRANSFER_IN'],
      [route.receiver, 5, 15, 'TRANSFER_IN'],
      [route.receiver, 30, 30, 'TRANSFER_IN'],
      [route.receiver, 15, 30, 'TRANSFER_IN'],
    ])
    const events = (await chain.emitted(`Transfer/${transferId}`)).filter(
      ({ type }) => type === 'TransferReceived',
    )
    expect(events.map(({ data }) => data.complete)).toEqual([false, false, true])
    expect((await receive()).state).toBe('RECEIVED')
  })

  test('has its outstanding units received by the job in an automatic store', async () => {
    await receive([part(milk(), 10)])
    await chain.owner.query(`update store set receiving = 'AUTOMATIC' where id = $1`, [route.receiver])
    await receiveAutomatically(chain.context, transferId)
    expect(await chain.level(route.receiver, milk())).toMatchObject({ on_hand: 30, incoming: 0 })
    expect(await chain.level(route.receiver, bread())).toMatchObject({ on_hand: 30, incoming: 0 })
  })

  test('has its outstanding units restored as incoming by repairStock', async () => {
    await receive([part(milk(), 10)])
    const level = [route.receiver, milk()]
    await chain.owner.query(
      'update stock_level set incoming = 29000 where store_id = $1 and product_id = $2',
      level,
    )
    expect(await transfers.mismatches(route)).toMatchObject([{ incoming: 29, underWay: 20 }])
    const input = { storeId: route.receiver, productIds: [milk()], reason: 'test', idempotencyKey: uuid() }
    const { data } = await chain.inventory.ask(
      'mutation ($input: RepairStockInput!) { repairStock(input: $input) { __typename } }',
      { input },
      user(['stock:read', 'stock:repair'], [route.receiver]),
    )
    expect(data?.repairStock).toEqual({ __typename: 'StockRepaired' })
    expect((await chain.level(route.receiver, milk())).incoming).toBe(20)
  })
})

describe('a receipt closed with units missing', () => {
  test('is recorded by the receiver as received in full, then as a loss of the missing units', async () => {
    await receive([part(milk(), 10), part(bread(), 30)])
    const { transfer } = await close({ note: 'the crate was open' })

    expect(transfer).toMatchObject({ state: 'RECEIVED', receivedAt: expect.any(Date) })
    expect(quantities(transfer)).toEqual([
      [30, 10, 20],
      [30, 30, 0],
    ])
    expect(transfer.history.at(-1)).toMatchObject({
      type: 'CLOSED',
      note: 'the crate was open',
      lines: [{ product: { id: milk() }, quantity: 20 }],
    })
    expect((await transfers.ledger(transferId)).slice(4)).toEqual([
      [route.receiver, 20, 30, 'TRANSFER_IN'],
      [route.receiver, -20, 10, 'LOSS'],
    ])
    expect(await chain.level(route.receiver, milk())).toMatchObject({ on_hand: 10, incoming: 0 })
    expect((await close()).state).toBe('RECEIVED')
  })

  test('leaves no incoming units when no unit arrived', async () => {
    expect(quantities((await close()).transfer)).toEqual([
      [30, 0, 30],
      [30, 0, 30],
    ])
    expect(await chain.level(route.receiver, bread())).toMatchObject({ on_hand: 0, incoming: 0 })
  })

  test('ends no alert with units that it adds and removes, and marks the stock level', async () => {
    await chain.owner.query(
      `update stock_level set on_hand = 2000, reorder_point = 10000, target_level = 20000 where store_id = $1`,
      [route.receiver],
    )
    await chain.owner.query(
      `insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                   actor_id, actor_name)
       select store_id, product_id, 2000, 2000, 'IMPORT', 'Test', 'test', 'test', 'test'
       from stock_level where store_id = $1`,
      [route.receiver],
    )
    await chain.owner.query(
      `insert into stock_alert (store_id, product_id, severity, state, available) values ($1, $2, 'LOW', 'OPEN', 2000)`,
      [route.receiver, milk()],
    )
    await close()

    const { rows: alerts } = await chain.owner.query(
      'select state, severity from stock_alert where store_id = $1 and product_id = $2',
      [route.receiver, milk()],
    )
    expect(alerts).toEqual([{ state: 'OPEN', severity: 'LOW' }])
    const { rows: needs } = await chain.owner.query(
      'select product_id from restock_need where store_id = $1 order by product_id',
      [route.receiver],
    )
    expect(needs.map(({ product_id }) => product_id)).toEqual(route.products)
  })
})

describe('receiveTransfer is rejected', () => {
  test('with more units than are outstanding, and the problem names the line', async () => {
    await receive([part(milk(), 10)])
    const answer = await receive([part(bread(), 30), part(milk(), 21)])
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.quantity' })
    expect(answer.message).toContain('is 21: expected at most 20, as of 30 shipped 10 were received')
    expect((await chain.level(route.receiver, bread())).on_hand).toBe(0)
    await receive([part(bread(), 30)])
    expect(await receive([part(bread(), 1)])).toMatchObject({ field: 'lines.0.quantity' })
  })

  const unknown = uuid()
  const cases: [string, () => object[], object][] = [
    ['of no line', () => [], { field: 'lines' }],
    [
      'of 1,001 lines',
      () => Array.from({ length: 1_001 }, () => part(uuid(), 1)),
      { code: 'INVALID_INPUT', field: 'lines' },
    ],
    ['of none', () => [part(milk(), 1), part(bread(), 0)], { field: 'lines.1.quantity' }],
    ['of a product twice', () => [part(milk(), 1), part(milk(), 1)], { field: 'lines.1.productId' }],
    ['of a product that is not there', () => [part(unknown, 1)], { productIds: [unknown] }],
  ]
  test.each(cases)('%s', async (_, lines, problem) => {
    expect(await receive(lines())).toMatchObject(problem)
    expect((await chain.level(route.receiver, milk())).on_hand).toBe(0)
  })

  test('with a product that the transfer does not contain', async () => {
    const another = await chain.product()
    expect(await receive([part(milk(), 1), part(another, 1)])).toMatchObject({ field: 'lines.1.productId' })
  })

  test('before the transfer has left, and so is closeTransfer', async () => {
    transferId = await transfers.planned(route)
    for (const answer of [await receive(), await receive([part(milk(), 1)]), await close()])
      expect(answer).toMatchObject({ code: 'WRONG_STATE', state: 'PLANNED' })
  })

  test('for users of the source store or without the permission, and so is closeTransfer', async () => {
    for (const step of ['receiveTransfer', 'closeTransfer']) {
      const { errors } = await transfers.ask(step, { transferId }, managerOf(route.sourceStore))
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      const sender = user(['stock:read', 'transfer:send'], [route.receiver])
      expect((await transfers.ask(step, { transferId }, sender)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
      ])
    }
  })
})

test('a request is RECEIVED when its transfer is closed with units missing', async () => {
  const { request, store, centre } = await chain.plannedRequest({ receiving: 'CONFIRMED' })
  await transfers.approve(request)
  const [{ id }] = (await chain.transfers(request)) as [{ id: string }]
  await transfers.change('shipTransfer', { transferId: id })
  await transfers.change('closeTransfer', { transferId: id })
  expect((await chain.requests(store))[0].state).toBe('RECEIVED')
  expect(await transfers.mismatches({ sourceStore: centre, receiver: store })).toEqual([])
})
