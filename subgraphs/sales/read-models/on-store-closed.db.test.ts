import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { unprepared } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { EventRecord } from '../../../runtime/events/event.ts'
import { gate } from '../../../runtime/testing/race.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { whyNotSell } from '../checkout/why-not-sell.ts'
import { sales as manifest } from '../subgraph.ts'
import { onRegisterAdded } from './on-register-added.ts'
import { onRegisterRetired } from './on-register-retired.ts'
import { onStoreClosed } from './on-store-closed.ts'
import { onStoreOpened } from './on-store-opened.ts'
import { onStoreReopened } from './on-store-reopened.ts'

const { sales } = await testSubgraphs({ sales: manifest })
const closedAt = '2026-03-01T10:00:00.000Z'

let storeId: string
let registerId: string
beforeEach(async () => {
  ;[storeId, registerId] = [uuid(), uuid()]
  await apply(onStoreOpened, state())
  await apply(onRegisterAdded, register())
})

describe('the check whether a register can sell', () => {
  test('accepts a register in use of an open store', async () => {
    expect(await why()).toBeUndefined()
  })

  test('rejects a closed store, and accepts it after it has reopened', async () => {
    await apply(onStoreClosed, state({ closedAt }))
    expect(await why()).toMatchObject({
      type: 'StoreClosed',
      code: 'STORE_CLOSED',
      data: { storeId },
      message: expect.stringContaining(`closed since ${closedAt}`),
    })

    await apply(onStoreReopened, state())
    expect(await why()).toBeUndefined()
  })

  test('rejects a retired register with a message that says so', async () => {
    await apply(onRegisterRetired, register({ retiredAt: closedAt }))
    expect(await why()).toMatchObject({
      type: 'UnknownRegister',
      code: 'UNKNOWN_REGISTER',
      data: { registerId },
      message: expect.stringContaining(`T1 of Plateau is retired since ${closedAt}`),
    })
  })
})

describe('a store that closes while a sale is being opened', () => {
  test('closes after the sale, and no sale is opened once the event is applied', async () => {
    expect(await raced((tx) => whyNotSell(tx, storeId, registerId))).toEqual(['sold', 'closed'])
  })

  test('(control) closes before the sale when the check takes no lock', async () => {
    expect(
      await raced((tx) => tx.query(unprepared`select closed_at from store where id = ${storeId}`)),
    ).toEqual(['closed', 'sold'])
  })
})

/** Returns which came first: the end of a sale's transaction after its check, or the closing. */
async function raced(check: (tx: Queries) => Promise<unknown>): Promise<string[]> {
  const [checked, settle] = [gate(), gate()]
  const order: string[] = []
  const selling = sales.context().transaction(async (tx) => {
    await check(tx)
    checked.open()
    await settle.opened
    // The order is recorded before the commit, because the answers to both commits may arrive in any
    // order.
    order.push('sold')
  })
  await checked.opened
  const closing = apply(onStoreClosed, state({ closedAt })).then(() => order.push('closed'))
  await vi.waitFor(async () => expect(order.length + (await waiting())).toBe(1), {
    interval: 10,
    timeout: 30_000,
  })
  settle.open()
  await Promise.all([selling, closing])
  return order
}

async function waiting() {
  const [row] = await sales.db.query<{ count: number }>(countWaiting)
  return row!.count
}

const countWaiting = unprepared`
  select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

const why = () => sales.context().transaction((tx) => whyNotSell(tx, storeId, registerId))

const apply = (handler: typeof onStoreOpened, data: unknown) =>
  sales.context().transaction((tx) => handler.apply(tx, { data } as EventRecord<never>))

const state = (fields: object = {}) => ({
  id: storeId,
  name: 'Plateau',
  timeZone: 'America/Toronto',
  closedAt: null,
  ...fields,
})

const register = (fields: object = {}) => ({
  id: registerId,
  storeId,
  code: 'T1',
  retiredAt: null,
  ...fields,
})
