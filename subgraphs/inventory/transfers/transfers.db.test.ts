import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import type { Context } from '../context.ts'
import { approveRestock, receiveTransfer } from '../testing/commands.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../testing.ts'
import { receiveAutomatically } from './receive-transfer.ts'
import { shipPlannedTransfer } from './ship-transfer.ts'

let chain: TestInventory
let context: Context
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  context = chain.inventory.context() as Context
})

/** A planned transfer of 30 units, not shipped. */
async function planned(fields: { receiving?: string } = {}) {
  const restock = await chain.plannedRequest(fields)
  await approveRestock(chain.as(logistics), { requestId: restock.request, idempotencyKey: uuid() })
  const [{ id }] = (await chain.transfers(restock.request)) as [{ id: string }]
  return { ...restock, transfer: id }
}

async function shipped(fields: { receiving?: string } = {}) {
  const restock = await planned(fields)
  await shipPlannedTransfer(context, restock.transfer)
  return restock
}

type Restock = Awaited<ReturnType<typeof planned>>

describe('the ship job', () => {
  test('takes the reserved units from the source store once, however often it runs', async () => {
    const restock = await planned()
    await Promise.all(Array.from({ length: 8 }, () => shipPlannedTransfer(context, restock.transfer)))
    await shipPlannedTransfer(context, restock.transfer)

    expect(await chain.level(restock.centre, restock.product)).toMatchObject({ on_hand: 70, reserved: 0 })
    expect(await chain.level(restock.store, restock.product)).toMatchObject({ on_hand: 10, incoming: 30 })
    expect(await states(restock)).toEqual(['IN_TRANSIT', 'SHIPPED'])
    expect(await ledgerOf(restock)).toEqual([
      { store_id: restock.centre, delta: -30, balance: 70, reason: 'TRANSFER_OUT' },
    ])
    expect(await emittedTypes(restock)).toEqual(['TransferPlanned', 'StockMoved', 'TransferShipped'])
  })

  test.each(['RECEIVED', 'CANCELLED'])('ignores a transfer that is %s', async (state) => {
    const restock = await planned()
    await chain.owner.query('update transfer set state = $2 where id = $1', [restock.transfer, state])
    await shipPlannedTransfer(context, restock.transfer)
    expect(await chain.level(restock.centre, restock.product)).toMatchObject({ on_hand: 100, reserved: 30 })
  })

  test('ignores an unknown transfer', async () => {
    await shipPlannedTransfer(context, uuid())
  })
})

describe('the receive job', () => {
  test('adds the units to the stock level once, and none stay reserved or incoming', async () => {
    const restock = await shipped()
    await Promise.all(Array.from({ length: 8 }, () => receiveAutomatically(context, restock.transfer)))
    await receiveAutomatically(context, restock.transfer)

    expect(await chain.level(restock.centre, restock.product)).toMatchObject({ on_hand: 70, reserved: 0 })
    expect(await chain.level(restock.store, restock.product)).toMatchObject({ on_hand: 40, incoming: 0 })
    expect(await states(restock)).toEqual(['RECEIVED', 'RECEIVED'])
    expect(await ledgerOf(restock)).toEqual([
      { store_id: restock.centre, delta: -30, balance: 70, reason: 'TRANSFER_OUT' },
      { store_id: restock.store, delta: 30, balance: 40, reason: 'TRANSFER_IN' },
    ])
    expect(await emittedTypes(restock)).toEqual([
      'TransferPlanned',
      'StockMoved',
      'TransferShipped',
      'StockMoved',
      'TransferReceived',
    ])
    expect(await chain.mismatches()).toEqual([])
  })

  test('ignores a transfer that has not left', async () => {
    const restock = await planned()
    await receiveAutomatically(context, restock.transfer)
    expect(await states(restock)).toEqual(['APPROVED', 'PLANNED'])
  })

  test('ignores a transfer that a user of the store must confirm', async () => {
    const restock = await shipped({ receiving: 'CONFIRMED' })
    await receiveAutomatically(context, restock.transfer)
    expect(await states(restock)).toEqual(['IN_TRANSIT', 'SHIPPED'])
  })
})

describe('a request with several source stores', () => {
  async function plannedFromTwoStores() {
    const restock = await chain.requestFromTwoStores({ receiving: 'CONFIRMED' })
    await approveRestock(chain.as(logistics), { requestId: restock.request, idempotencyKey: uuid() })
    const transfers = await chain.transfers(restock.request)
    return { ...restock, transfers: transfers.map(({ id }) => id as string) as [string, string] }
  }
  const stateOf = async (store: string) => (await chain.requests(store))[0].state

  test('is on its way when the first transfer leaves, and received with the last', async () => {
    const { store, product, request, transfers } = await plannedFromTwoStores()
    const [first, second] = transfers
    const manager = chain.as(managerOf(store))

    await shipPlannedTransfer(context, first)
    expect(await stateOf(store)).toBe('IN_TRANSIT')
    await receiveTransfer(manager, { transferId: first, idempotencyKey: uuid() })
    expect(await stateOf(store)).toBe('IN_TRANSIT')
    await shipPlannedTransfer(context, second)
    await receiveTransfer(manager, { transferId: second, idempotencyKey: uuid() })

    expect(await stateOf(store)).toBe('RECEIVED')
    expect(await chain.level(store, product)).toMatchObject({ on_hand: 40, incoming: 0 })
    expect(await chain.emitted(`RestockRequest/${request}`)).toMatchObject([
      { type: 'RestockRequested' },
      { type: 'RestockApproved' },
      { type: 'RestockShipped' },
      { type: 'RestockReceived', data: { transferIds: [...transfers].sort() } },
    ])
    expect(await chain.mismatches()).toEqual([])
  })

  test('is RECEIVED even if both transfers arrive at once', async () => {
    for (let round = 0; round < 5; round++) {
      const { store, transfers } = await plannedFromTwoStores()
      const manager = chain.as(managerOf(store))
      await Promise.all(transfers.map((id) => shipPlannedTransfer(context, id)))
      await Promise.all(
        transfers.map((transferId) => receiveTransfer(manager, { transferId, idempotencyKey: uuid() })),
      )
      expect(await stateOf(store)).toBe('RECEIVED')
    }
  })
})

const mutation = `mutation ($input: ReceiveTransferInput!) { receiveTransfer(input: $input) {
  __typename
  ... on TransferReceived { transfer { id state receivedAt } }
  ... on Problem { code message }
  ... on WrongState { state }
} }`

async function receive(transferId: string, as: Principal, key = uuid()) {
  const input = { transferId, idempotencyKey: key }
  const { data, errors } = await chain.inventory.ask(mutation, { input }, as)
  return { result: data?.receiveTransfer as Record<string, unknown>, errors }
}

describe('receiveTransfer', () => {
  test('adds the units to the stock level; a retry with the same key gets the same result', async () => {
    const restock = await shipped({ receiving: 'CONFIRMED' })
    const [key, manager] = [uuid(), managerOf(restock.store)]

    const answers = await Promise.all([1, 2, 3, 4].map(() => receive(restock.transfer, manager, key)))
    answers.push(await receive(restock.transfer.toUpperCase(), manager, key))

    for (const { result } of answers)
      expect(result).toMatchObject({
        __typename: 'TransferReceived',
        transfer: { id: restock.transfer, state: 'RECEIVED', receivedAt: expect.any(Date) },
      })
    expect(await chain.level(restock.store, restock.product)).toMatchObject({ on_hand: 40, incoming: 0 })
    expect(await states(restock)).toEqual(['RECEIVED', 'RECEIVED'])
    expect(await chain.mismatches()).toEqual([])
  })

  test('succeeds once; a second call with another key gets WrongState', async () => {
    const restock = await shipped({ receiving: 'CONFIRMED' })
    const manager = managerOf(restock.store)
    const both = await Promise.all([1, 2].map(() => receive(restock.transfer, manager)))

    expect(both.map(({ result }) => result.__typename).sort()).toEqual(['TransferReceived', 'WrongState'])
    expect((await chain.level(restock.store, restock.product)).on_hand).toBe(40)
  })

  test('is rejected for a transfer that has not left', async () => {
    const restock = await planned({ receiving: 'CONFIRMED' })
    expect((await receive(restock.transfer, managerOf(restock.store))).result).toMatchObject({
      __typename: 'WrongState',
      state: 'PLANNED',
    })
  })

  test('gets NotFound for the manager of another store', async () => {
    const restock = await shipped({ receiving: 'CONFIRMED' })
    const { result } = await receive(restock.transfer, managerOf(await chain.store()))

    expect(result).toMatchObject({ code: 'NOT_FOUND' })
    expect(await states(restock)).toEqual(['IN_TRANSIT', 'SHIPPED'])
  })

  test('is forbidden to the manager of the source store', async () => {
    const restock = await shipped({ receiving: 'CONFIRMED' })
    const { result, errors } = await receive(restock.transfer, managerOf(restock.centre))

    expect(result).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await states(restock)).toEqual(['IN_TRANSIT', 'SHIPPED'])
  })

  test('is forbidden without the permission', async () => {
    const restock = await shipped({ receiving: 'CONFIRMED' })
    const { errors } = await receive(restock.transfer, logistics)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('gets NotFound for an unknown id', async () => {
    expect((await receive(uuid(), managerOf(await chain.store()))).result).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('is rejected with an invalid key', async () => {
    const restock = await shipped({ receiving: 'CONFIRMED' })
    const { result } = await receive(restock.transfer, managerOf(restock.store), '')
    expect(result).toMatchObject({ __typename: 'InvalidInput' })
    expect(await states(restock)).toEqual(['IN_TRANSIT', 'SHIPPED'])
  })
})

/** The states of the request and of its transfer. */
async function states({ request, transfer }: Restock) {
  const { rows } = await chain.owner.query(
    'select r.state as request, t.state as transfer from restock_request r, transfer t where r.id = $1 and t.id = $2',
    [request, transfer],
  )
  return [rows[0].request, rows[0].transfer]
}

async function ledgerOf({ transfer }: Restock) {
  const { rows } = await chain.owner.query(
    'select store_id, delta, balance, reason from stock_movement where reference_id = $1 order by id',
    [transfer],
  )
  return rows
}

const emittedTypes = async ({ transfer }: Restock) =>
  (await chain.emitted(`Transfer/${transfer}`)).map(({ type }) => type)
