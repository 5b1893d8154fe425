import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { type Outcome, type TestSubgraph, testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { stores as manifest } from '../subgraph.ts'
import { changesOf } from '../testing.ts'

let stores: TestSubgraph
let chain: ReturnType<typeof changesOf>
beforeAll(async () => {
  stores = (await testSubgraphs({ stores: manifest })).stores
  chain = changesOf(stores)
})

const retire = (registerId: string, fields: object = {}) =>
  chain.change('retireRegister', { registerId, ...fields })

async function registersOf(storeId: string, includeRetired: boolean): Promise<string[]> {
  const query = `query ($id: ID, $all: Boolean) { store(id: $id) { registers(includeRetired: $all) { code } } }`
  const { data } = await stores.ask(query, { id: storeId, all: includeRetired }, user([]))
  return (data as Outcome).store.registers.map(({ code }: Outcome) => code)
}

describe('a retired register', () => {
  test('leaves the list of registers in use, stays known, and an event is emitted', async () => {
    const store = await chain.opened()

    const { register } = await retire(store.registers[0].id)

    expect(register).toMatchObject({ code: 'T1', retiredAt: expect.any(Date), store: { id: store.id } })
    expect(await registersOf(store.id, false)).toEqual(['T2'])
    expect(await registersOf(store.id, true)).toEqual(['T1', 'T2'])
    const { type, data } = (await chain.emitted(store.id)).at(-1)!
    expect([type, data]).toEqual([
      'RegisterRetired',
      { id: register.id, code: 'T1', storeId: store.id, retiredAt: register.retiredAt.toISOString() },
    ])
  })

  test('is retired once per key; a request with another key gets AlreadyDone', async () => {
    const store = await chain.opened()
    const [register] = store.registers
    const key = { idempotencyKey: uuid() }

    const tries = [await retire(register.id, key), await retire(register.id, key)]

    expect(tries[1]).toEqual(tries[0])
    expect(await retire(register.id)).toMatchObject({ __typename: 'AlreadyDone', code: 'ALREADY_DONE' })
    expect(await retire(store.registers[1].id, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('is never the last one of an open store, also when both are retired concurrently', async () => {
    for (let round = 0; round < 10; round++) {
      const store = await chain.opened()

      const both = await Promise.all(store.registers.map(({ id }: Outcome) => retire(id)))

      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['RegisterNeeded', 'RegisterSaved'])
      expect(await registersOf(store.id, false)).toHaveLength(1)
    }
  })

  test('may be the last one of a closed store', async () => {
    const store = await chain.opened({ registers: ['T1'] })
    await stores.db.manager.update('store', { id: store.id }, { closedAt: new Date() })

    expect((await retire(store.registers[0].id)).__typename).toBe('RegisterSaved')
  })
})

test('an unknown register is not found', async () => {
  const id = uuid()
  expect(await retire(id)).toMatchObject({ code: 'NOT_FOUND', kind: 'Register', id })
})

test('a register of another store is answered like an unknown one, and stays in use', async () => {
  const store = await chain.opened()
  const local = user(['store:open'], [uuid()])
  const [register] = store.registers
  const unknown = uuid()

  const theirs = await chain.change('retireRegister', { registerId: register.id }, local)

  expect(theirs).toMatchObject({ code: 'NOT_FOUND', kind: 'Register', id: register.id })
  const none = await chain.change('retireRegister', { registerId: unknown }, local)
  expect(JSON.stringify(theirs).replaceAll(register.id, unknown)).toBe(JSON.stringify(none))
  expect(await registersOf(store.id, false)).toHaveLength(2)
})
