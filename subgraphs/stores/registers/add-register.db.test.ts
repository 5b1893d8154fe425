import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { type TestSubgraph, testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { stores as manifest } from '../subgraph.ts'
import { changesOf, openingOfCentre } from '../testing.ts'

let stores: TestSubgraph
let chain: ReturnType<typeof changesOf>
beforeAll(async () => {
  stores = (await testSubgraphs({ stores: manifest })).stores
  chain = changesOf(stores)
})

const add = (storeId: string, code: string, fields: object = {}) =>
  chain.change('addRegister', { storeId, code, ...fields })

describe('a register is added', () => {
  test('to its store, and an event is emitted', async () => {
    const store = await chain.opened()

    const { register } = await add(store.id, 'T3')

    expect(register).toMatchObject({ code: 'T3', retiredAt: null, store: { id: store.id } })
    const { type, data } = (await chain.emitted(store.id)).at(-1)!
    expect([type, data]).toEqual([
      'RegisterAdded',
      { id: register.id, code: 'T3', storeId: store.id, retiredAt: null },
    ])
  })

  test('with a code of a register of another store, or of a retired register of its own', async () => {
    const [store, other] = [await chain.opened(), await chain.opened()]
    await add(other.id, 'T3')
    await chain.change('retireRegister', { registerId: store.registers[0].id })

    expect((await add(store.id, 'T3')).__typename).toBe('RegisterSaved')
    expect((await add(store.id, 'T1')).__typename).toBe('RegisterSaved')
  })

  test('to a closed store too, so that it can be reopened', async () => {
    const store = await chain.opened()
    await stores.db.manager.update('store', { id: store.id }, { closedAt: new Date() })

    expect((await add(store.id, 'T3')).__typename).toBe('RegisterSaved')
  })

  test('once per key, and once per code with ten concurrent requests', async () => {
    const store = await chain.opened()
    const key = { idempotencyKey: uuid() }

    const tries = await Promise.all(Array.from({ length: 10 }, () => add(store.id, 'T3', key)))
    const rivals = await Promise.all(Array.from({ length: 10 }, () => add(store.id, 'T4')))

    expect(new Set(tries.map(({ register }) => register.id)).size).toBe(1)
    const [added, ...more] = rivals.filter(({ __typename }) => __typename === 'RegisterSaved')
    expect(more).toEqual([])
    const holder = { kind: 'Register', id: added!.register.id, name: 'T4', archived: false }
    const rejected = rivals.filter(({ taken }) => taken === 'T4')
    expect(rejected.map((problem) => problem.holder)).toEqual(Array(9).fill(holder))
    expect(await add(store.id, 'T5', key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('up to the fiftieth in use, with eight concurrent requests', async () => {
    const registers = Array.from({ length: 49 }, (_, number) => `T${number}`)
    const store = await chain.opened({ registers })

    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, number) => add(store.id, `LAST-${number}`)),
    )

    expect(outcomes.filter(({ __typename }) => __typename === 'RegisterSaved')).toHaveLength(1)
    expect(outcomes.filter(({ field }) => field === 'storeId')).toHaveLength(7)
    await chain.change('retireRegister', { registerId: store.registers[0].id })
    expect((await add(store.id, 'AGAIN')).__typename).toBe('RegisterSaved')
  })
})

describe('addRegister rejects, without a change,', () => {
  test.each([
    ['an unknown store', { storeId: uuid() }, 'NOT_FOUND'],
    ['no code', { code: '' }, 'INVALID_INPUT'],
    ['a code in small letters', { code: 't3' }, 'INVALID_INPUT'],
    ['a code of 21 letters', { code: 'T'.repeat(21) }, 'INVALID_INPUT'],
    ['a code that is taken', { code: 'T1' }, 'CODE_TAKEN'],
  ])('%s', async (_, fields, code) => {
    const store = await chain.opened()
    const before = await chain.counts()

    expect(await add(store.id, 'T3', fields)).toMatchObject({ code })
    expect(await chain.counts()).toEqual(before)
  })

  test('a logistics centre, which sells nothing, and a caller of another store', async () => {
    const [centre, store] = [await chain.opened(openingOfCentre()), await chain.opened()]
    const local = user(['store:open'], [uuid()])

    expect(await add(centre.id, 'T1')).toMatchObject({ code: 'INVALID_INPUT', field: 'storeId' })
    const { errors } = await chain.ask('addRegister', { storeId: store.id, code: 'T3' }, local)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})
