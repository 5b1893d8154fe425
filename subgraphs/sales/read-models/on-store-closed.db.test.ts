import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { EventRecord } from '../../../runtime/events/event.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { mustSell } from '../checkout/must-sell.ts'
import { readCheckout } from '../checkout/read-checkout.ts'
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

/** Why the register cannot sell; undefined when it can. */
async function why() {
  const input = { storeId, registerId, idempotencyKey: uuid(), lines: [] }
  const checkout = await readCheckout(sales.db, input, [])
  try {
    return mustSell(checkout, input)
  } catch (problem) {
    return problem
  }
}

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
