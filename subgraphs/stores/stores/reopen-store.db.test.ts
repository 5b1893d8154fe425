import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { type Outcome, type TestSubgraph, testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { stores as manifest } from '../subgraph.ts'
import { changesOf, openingOfCentre } from '../testing.ts'

let stores: TestSubgraph
let chain: ReturnType<typeof changesOf>
beforeAll(async () => {
  stores = (await testSubgraphs({ stores: manifest })).stores
  chain = changesOf(stores)
})

const reopen = (store: Outcome, fields: object = {}) =>
  chain.change('reopenStore', { storeId: store.id, ...fields })

/** Closing calls other subgraphs, which do not run here. */
async function close(store: Outcome) {
  await stores.db.manager.update('store', { id: store.id }, { closedAt: new Date() })
  return store
}

test('a closed store reopens with its data, once per idempotency key, and emits an event', async () => {
  const before = await close(await chain.opened())
  const key = { idempotencyKey: uuid() }

  const tries = await Promise.all([reopen(before, key), reopen(before, key)])

  expect(tries[0]).toEqual(tries[1])
  expect(tries[0]!.store).toEqual({ ...before, version: 2, closedAt: null })
  const events = (await chain.emitted(before.id)).filter(({ type }) => type === 'StoreReopened')
  expect(events).toMatchObject([{ data: { id: before.id, version: 2, closedAt: null } }])
})

test('of two concurrent requests with different keys, the second gets that the store is open', async () => {
  const store = await close(await chain.opened())

  const both = await Promise.all([reopen(store), reopen(store)])

  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyDone', 'StoreSaved'])
})

test('an open store is already open', async () => {
  expect(await reopen(await chain.opened())).toMatchObject({ code: 'ALREADY_DONE' })
})

test('a store without a register in use is rejected until it has one; a centre needs none', async () => {
  const store = await close(await chain.opened({ registers: ['T1'] }))
  await chain.change('retireRegister', { registerId: store.registers[0].id })

  expect(await reopen(store)).toMatchObject({ __typename: 'RegisterNeeded', code: 'REGISTER_NEEDED' })
  await chain.change('addRegister', { storeId: store.id, code: 'T1' })
  expect((await reopen(store)).__typename).toBe('StoreSaved')
  expect((await reopen(await close(await chain.opened(openingOfCentre())))).__typename).toBe('StoreSaved')
})

test('a store with a closed centre is rejected until the centre is open or another supplies it', async () => {
  const centre = await chain.opened(openingOfCentre())
  const store = await close(await chain.opened({ suppliedById: centre.id }))
  await close(centre)

  expect(await reopen(store)).toMatchObject({ code: 'STORE_CLOSED' })
  await chain.change('updateStore', { storeId: store.id, expectedVersion: 1, suppliedById: null })
  expect((await reopen(store)).__typename).toBe('StoreSaved')
})

test('an unknown store is not found', async () => {
  const id = uuid()
  expect(await reopen({ id })).toMatchObject({ code: 'NOT_FOUND', id })
})
