import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { type Outcome, testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { stores as manifest } from '../subgraph.ts'
import { changesOf, openingOfCentre } from '../testing.ts'

let chain: ReturnType<typeof changesOf>
let centre: Outcome
beforeAll(async () => {
  chain = changesOf((await testSubgraphs({ stores: manifest })).stores)
  centre = await chain.opened(openingOfCentre())
})

const update = (store: Outcome, changes: object) =>
  chain.change('updateStore', { storeId: store.id, expectedVersion: store.version, ...changes })

describe('a store is changed', () => {
  test('in the given fields only, and the event carries its state', async () => {
    const before = await chain.opened({
      suppliedById: centre.id,
      hours: [{ day: 'MONDAY', opens: '08:00', closes: '20:00' }],
    })

    const { store } = await update(before, { name: 'Renamed', timeZone: 'America/Vancouver' })

    expect(store).toEqual({ ...before, name: 'Renamed', timeZone: 'America/Vancouver', version: 2 })
    const { type, data } = (await chain.emitted(store.id)).at(-1)!
    const { registers, ...same } = store
    expect([type, data]).toEqual(['StoreChanged', { ...same, suppliedBy: centre.id }])
  })

  test('in every field that can change', async () => {
    const before = await chain.opened()
    const changes = {
      code: 'MOVED-AWAY',
      name: 'Moved',
      address: { street: '2 Side Street', city: 'Lyon', country: 'FR' },
      timeZone: 'Europe/Paris',
      receiving: 'CONFIRMED',
      hours: [{ day: 'TUESDAY', opens: '09:00', closes: '12:00' }],
    }

    const { store } = await update(before, { ...changes, suppliedById: centre.id })

    expect(store).toMatchObject({ ...changes, suppliedBy: { id: centre.id } })
    expect(store.address).toMatchObject({ region: null, postalCode: null })
  })

  test('with null as no change, except for the supplier, where null removes it', async () => {
    const before = await chain.opened({ suppliedById: centre.id })
    const silent = { code: null, name: null, address: null, timeZone: null, receiving: null, hours: null }

    const { store } = await update(before, { ...silent, suppliedById: null })

    expect(store).toEqual({ ...before, suppliedBy: null, version: 2 })
  })

  test('with its own code, which does not count as taken', async () => {
    const before = await chain.opened()
    const { store } = await update(before, { code: before.code, name: 'Renamed' })
    expect([store.code, store.version]).toEqual([before.code, 2])
  })

  test.each<[string, (read: Outcome) => object]>([
    ['nothing', () => ({})],
    [
      'what is so',
      ({ code, name, address, timeZone, receiving, hours }) => ({
        code,
        name,
        timeZone,
        receiving,
        hours,
        address,
        suppliedById: centre.id,
      }),
    ],
  ])('but an update with %s is no change: no version, no event', async (_, values) => {
    const read = await chain.opened({
      suppliedById: centre.id,
      hours: [{ day: 'MONDAY', opens: '08:00', closes: '20:00' }],
    })
    const before = await chain.counts()

    expect(await update(read, values(read))).toEqual({ __typename: 'StoreSaved', store: read })
    expect(await chain.counts()).toEqual(before)
    await update(read, { name: 'Next' })
    expect(await update(read, {})).toMatchObject({ code: 'VERSION_CONFLICT', present: { version: 2 } })
  })
})

describe('of editors who have read the same version', () => {
  test('the later one gets the change of the earlier one', async () => {
    const read = await chain.opened()
    await update(read, { name: 'Earlier' })

    const late = await update(read, { name: 'Later' })

    expect(late).toMatchObject({
      __typename: 'VersionConflict',
      code: 'VERSION_CONFLICT',
      expectedVersion: 1,
      present: { id: read.id, version: 2, name: 'Earlier', code: read.code },
    })
    expect((await update({ ...read, version: 2 }, { name: 'Later' })).store.name).toBe('Later')
  })

  test('one of sixteen concurrent ones wins, and the others get its change', async () => {
    const read = await chain.opened()

    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, editor) => update(read, { name: `Editor ${editor}` })),
    )

    const saved = outcomes.filter(({ __typename }) => __typename === 'StoreSaved')
    expect(saved).toHaveLength(1)
    const conflicts = outcomes.filter(({ __typename }) => __typename === 'VersionConflict')
    expect(conflicts).toHaveLength(15)
    for (const { present } of conflicts)
      expect(present).toMatchObject({ version: 2, name: saved[0]!.store.name })
    expect((await chain.emitted(read.id)).map(({ type }) => type)).toEqual([
      'StoreOpened',
      'RegisterAdded',
      'RegisterAdded',
      'StoreChanged',
    ])
  })

  test('one who retries gets the first result again', async () => {
    const read = await chain.opened()
    const changes = { name: 'Once', idempotencyKey: uuid() }

    const tries = [await update(read, changes), await update(read, changes)]

    expect(tries[1]).toEqual(tries[0])
    expect(tries[1]!.store.version).toBe(2)
    expect(await update(read, { ...changes, name: 'Twice' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })
})

describe('updateStore rejects, without a change,', () => {
  test.each<[string, object, string, string?]>([
    ['an unknown place', { storeId: uuid() }, 'NOT_FOUND'],
    ['a version that never was', { expectedVersion: 9 }, 'VERSION_CONFLICT'],
    ['a code in small letters', { code: 'plateau' }, 'INVALID_INPUT', 'code'],
    ['no name', { name: '' }, 'INVALID_INPUT', 'name'],
    ['an unknown time zone', { timeZone: 'Europe/Atlantis' }, 'INVALID_INPUT', 'timeZone'],
    [
      'a country that is none',
      { address: { street: 's', city: 'c', country: 'XX' } },
      'INVALID_INPUT',
      'address.country',
    ],
    [
      'hours that end before they begin',
      { hours: [{ day: 'MONDAY', opens: '18:00', closes: '08:00' }] },
      'INVALID_INPUT',
      'hours.0.closes',
    ],
    ['an unknown centre', { suppliedById: uuid() }, 'NOT_FOUND'],
  ])('%s', async (_, changes, code, field) => {
    const store = await chain.opened()
    const before = await chain.counts()

    const rejected = await update(store, changes)

    expect(rejected).toMatchObject({ code, message: expect.stringMatching(/expected|does not exist/) })
    if (field) expect(rejected.field).toBe(field)
    expect(await chain.counts()).toEqual(before)
  })

  test('the store as its own supplier, and a code that is taken', async () => {
    const [store, other] = [await chain.opened(), await chain.opened()]

    expect(await update(store, { suppliedById: store.id })).toMatchObject({ field: 'suppliedById' })
    expect(await update(store, { code: other.code })).toMatchObject({
      code: 'CODE_TAKEN',
      taken: other.code,
    })
  })

  test('a caller of another store', async () => {
    const store = await chain.opened()
    const local = user(['store:open'], [uuid()])

    const { data, errors } = await chain.ask(
      'updateStore',
      { storeId: store.id, expectedVersion: 1, name: 'Mine' },
      local,
    )

    expect(data).toEqual({ updateStore: null })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})
