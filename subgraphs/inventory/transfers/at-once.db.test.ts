import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Statement } from '../../../runtime/database/sql.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { counted, gate, race } from '../../../runtime/testing/race.ts'
import type { Context } from '../context.ts'
import { receiveTransfer } from '../testing/commands.ts'
import { mover, part, type Route, transfersOf } from '../testing/transfers.ts'
import { type TestInventory, testInventory } from '../testing.ts'
import { cancelTransfer } from './cancel-transfer.ts'
import { closeTransfer } from './close-transfer.ts'
import { shipTransfer } from './ship-transfer.ts'

let chain: TestInventory
let transfers: ReturnType<typeof transfersOf>
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  transfers = transfersOf(chain)
})

const steps = { ship: shipTransfer, cancel: cancelTransfer, receive: receiveTransfer, close: closeTransfer }
type Step = keyof typeof steps

const pairs: [Step, Step][] = [
  ['ship', 'ship'],
  ['cancel', 'cancel'],
  ['cancel', 'ship'],
  ['receive', 'receive'],
  ['close', 'close'],
  ['receive', 'close'],
]

/** The ledger entries of a transfer after a step, and the stock levels of both stores. */
const effects: Record<Step, { ledger: [number, string][]; sourceStore: object; receiver: object }> = {
  ship: {
    ledger: [[-30, 'TRANSFER_OUT']],
    sourceStore: { on_hand: 70, reserved: 0 },
    receiver: { on_hand: 0, incoming: 30 },
  },
  cancel: { ledger: [], sourceStore: { on_hand: 100, reserved: 0 }, receiver: { on_hand: 0, incoming: 0 } },
  receive: {
    ledger: [
      [-30, 'TRANSFER_OUT'],
      [30, 'TRANSFER_IN'],
    ],
    sourceStore: { on_hand: 70, reserved: 0 },
    receiver: { on_hand: 30, incoming: 0 },
  },
  close: {
    ledger: [
      [-30, 'TRANSFER_OUT'],
      [30, 'TRANSFER_IN'],
      [-30, 'LOSS'],
    ],
    sourceStore: { on_hand: 70, reserved: 0 },
    receiver: { on_hand: 0, incoming: 0 },
  },
}

describe.each(pairs)('%s and %s', (one, other) => {
  test('eight callers at once: one wins, seven get WrongState, and stock moves once', async () => {
    for (let round = 0; round < 4; round++) {
      const { route, transferId } = await transferFor(one)
      const attempted = [one, other, one, other, one, other, one, other]
      const outcomes = await Promise.all(
        attempted.map(async (step) => ({ step, outcome: await take(step, chain.as(mover), transferId) })),
      )

      const won = outcomes.filter(({ outcome }) => outcome !== 'WrongState')
      expect(won).toHaveLength(1)
      const { ledger, sourceStore, receiver } = effects[won[0]!.step]
      const ledgerLines = await transfers.ledger(transferId)
      expect(ledgerLines.map(([, delta, , reason]) => [delta, reason])).toEqual(ledger)
      expect(await chain.level(route.sourceStore, route.product)).toMatchObject(sourceStore)
      expect(await chain.level(route.receiver, route.product)).toMatchObject(receiver)
      expect(await transfers.mismatches(route)).toEqual([])
    }
  })

  test('(control) two callers at once without the lock: both win, and the ledger is wrong', async () => {
    await chain.owner.query('alter table transfer_line drop constraint if exists received_within_shipped')
    const { route, transferId } = await transferFor(one)
    // A second transfer reserves the same stock levels, so that their constraints alone cannot reveal
    // that the first one is moved twice.
    await transferFor(one, route)
    const unlocked = withoutLock(chain.as(mover), 2)
    const outcomes = await Promise.all([one, other].map((step) => take(step, unlocked, transferId)))

    expect(outcomes).not.toContain('WrongState')
    expect(await transfers.mismatches(route)).not.toEqual([])
  })
})

describe('parts of a transfer, received at once', () => {
  test.each([
    [5, { TransferReceived: 6, WrongState: 10 }, 30],
    [4, { TransferReceived: 7, InvalidInput: 9 }, 28],
  ])(
    'parts of %i units from eight clients never exceed the shipped units',
    async (quantity, results, received) => {
      const route = await transfers.route()
      const transferId = await transfers.shipped(route)
      const lines = [part(route.product, quantity)]
      const outcomes = await race(8, 16, () => take('receive', chain.as(mover), transferId, { lines }))

      expect(counted(outcomes)).toEqual(results)
      expect(await chain.level(route.receiver, route.product)).toMatchObject({
        on_hand: received,
        incoming: 30 - received,
      })
      expect(await transfers.mismatches(route)).toEqual([])
    },
  )

  test('when another client closes the transfer, each unit is either received or lost', async () => {
    const route = await transfers.route()
    const transferId = await transfers.shipped(route)
    const lines = [part(route.product, 1)]
    const outcomes = await race(8, 24, (attempt) =>
      attempt === 12
        ? take('close', chain.as(mover), transferId)
        : take('receive', chain.as(mover), transferId, { lines }),
    )

    const parts = outcomes.filter((outcome) => outcome === 'TransferReceived').length
    expect(outcomes).toContain('TransferClosed')
    const { rows } = await chain.owner.query(
      'select received, lost from transfer_line where transfer_id = $1',
      [transferId],
    )
    expect(rows).toEqual([{ received: parts, lost: 30 - parts }])
    expect(await chain.level(route.receiver, route.product)).toMatchObject({ on_hand: parts, incoming: 0 })
    expect(await transfers.mismatches(route)).toEqual([])
  })

  test('of two transfers do not deadlock, with the same products in opposite orders', async () => {
    const route = await transfers.route({ products: 6 })
    const ids = [await transfers.shipped(route), await transfers.shipped(route)]
    const allLines = route.products.map((productId) => part(productId, 1))
    const outcomes = await race(8, 40, (attempt) => {
      const lines = attempt % 2 ? allLines : allLines.toReversed()
      return take('receive', chain.as(mover), ids[attempt % 2]!, { lines })
    })
    expect(counted(outcomes)).toEqual({ TransferReceived: 40 })
    expect(await transfers.mismatches(route)).toEqual([])
  })
})

/** Makes a transfer of 30 units in the state that the step needs. */
async function transferFor(step: Step, at?: Route) {
  const route = at ?? (await transfers.route())
  const planned = step === 'ship' || step === 'cancel'
  return { route, transferId: await (planned ? transfers.planned(route) : transfers.shipped(route)) }
}

/** Takes a step. @returns the type of the result or of the Problem */
async function take(step: Step, ctx: Context, transferId: string, more: object = {}): Promise<string> {
  try {
    const { __typename } = await steps[step](ctx, { transferId, idempotencyKey: uuid(), ...more })
    return __typename
  } catch (error) {
    if (error instanceof Problem) return error.type
    throw error
  }
}

/** A context that does not lock the transfer: `all` transactions read it before any of them continues. */
function withoutLock(ctx: Context, all: number): Context {
  const allHaveRead = gate()
  let read = 0
  const transaction: Context['transaction'] = (work) =>
    ctx.transaction((tx) => work({ ...tx, query: (statement) => query(tx, statement) }))
  return { ...ctx, transaction, idempotent: (_operation, _storeId, _input, work) => transaction(work) }

  async function query<Row>(tx: Tx, statement: Statement): Promise<Row[]> {
    if (statement.name !== 'lock-transfer') return tx.query<Row>(statement)
    const text = statement.text.replace('for update', '')
    const rows = await tx.query<Row>({ ...statement, name: 'read-transfer-unlocked', text })
    if (++read === all) allHaveRead.open()
    await allHaveRead.opened
    return rows
  }
}
