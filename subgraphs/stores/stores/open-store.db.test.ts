import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { type Outcome, type TestSubgraph, testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { stores as manifest } from '../subgraph.ts'
import { changesOf, opening, openingOfCentre } from '../testing.ts'

let stores: TestSubgraph
let chain: ReturnType<typeof changesOf>
let centre: Outcome
beforeAll(async () => {
  stores = (await testSubgraphs({ stores: manifest })).stores
  chain = changesOf(stores)
  centre = await chain.opened(openingOfCentre())
})

test('a store that copies another one opens with a single database connection', async () => {
  const narrow = changesOf((await testSubgraphs({ stores: manifest }, { pool: 1 })).stores)
  const copied = await narrow.opened()
  expect((await narrow.open({ copiesStoreId: copied.id })).__typename).toBe('StoreSaved')
})

describe('a store is opened', () => {
  test('with all given values; an event with its registers names the actor', async () => {
    const copied = await chain.opened()
    const fields = opening({
      name: '  Rue Saint-Jean ',
      suppliedById: centre.id,
      receiving: 'CONFIRMED',
      hours: [
        { day: 'SUNDAY', opens: '10:00', closes: '17:00' },
        { day: 'FRIDAY', opens: '08:30', closes: '00:00' },
      ],
      copiesStoreId: copied.id,
    })

    const { __typename, store } = await chain.open(fields)

    expect(__typename).toBe('StoreSaved')
    expect(store).toMatchObject({
      kind: 'STANDARD_STORE',
      code: (fields as Outcome).code,
      name: 'Rue Saint-Jean',
      version: 1,
      timeZone: 'America/Toronto',
      receiving: 'CONFIRMED',
      suppliedBy: { id: centre.id },
      address: {
        street: '1 Main Street',
        city: 'Québec',
        region: 'QC',
        postalCode: 'G1K 0A1',
        country: 'CA',
      },
      hours: [
        { day: 'FRIDAY', opens: '08:30', closes: '00:00' },
        { day: 'SUNDAY', opens: '10:00', closes: '17:00' },
      ],
      registers: [
        { code: 'T1', retiredAt: null },
        { code: 'T2', retiredAt: null },
      ],
      closedAt: null,
    })
    const events = await chain.emitted(store.id)
    expect(events.map(({ type, actor }) => [type, actor])).toEqual([
      ['StoreOpened', 'founder'],
      ['RegisterAdded', 'founder'],
      ['RegisterAdded', 'founder'],
    ])
    const { suppliedBy, registers, ...same } = store
    expect(events[0]!.data).toEqual({ ...same, suppliedBy: centre.id, copiesStoreId: copied.id })
    expect(events[1]!.data).toEqual({ ...registers[0], storeId: store.id })
  })

  test('with few values: automatic receiving, no supplier, no hours, nothing copied', async () => {
    const store = await chain.opened({
      address: { street: '1 Main Street', city: 'Nice', country: 'FR' },
      registers: ['A'],
    })

    expect(store).toMatchObject({ receiving: 'AUTOMATIC', suppliedBy: null, hours: [] })
    expect(store.address).toMatchObject({ region: null, postalCode: null })
    expect((await chain.emitted(store.id))[0]!.data).toMatchObject({ copiesStoreId: null })
  })

  test('without a street, as a centre: it sells nothing', async () => {
    const { address } = await chain.opened(openingOfCentre({ address: { city: 'Laval', country: 'CA' } }))
    expect(address).toMatchObject({ street: null, city: 'Laval' })
  })

  test('with 50 registers, which a list of open stores shows', async () => {
    const registers = Array.from({ length: 50 }, (_, number) => `T${number}`)
    const { id, code } = await chain.opened({ registers })

    const listed = async (filter: object) => {
      const query =
        'query ($filter: StoreFilter) { stores(filter: $filter) { nodes { id registers { code } } } }'
      const { data } = await stores.ask(query, { filter: { search: code, ...filter } }, user([]))
      return (data as Outcome).stores.nodes.find((store: Outcome) => store.id === id)
    }
    expect((await listed({ open: true })).registers).toHaveLength(50)
    expect(await listed({ open: false })).toBeUndefined()
  })

  test('once for 20 concurrent retries with a key, which no other request may use', async () => {
    const fields = { ...opening(), idempotencyKey: uuid() }

    const tries = await Promise.all(Array.from({ length: 20 }, () => chain.change('openStore', fields)))
    const other = await chain.change('openStore', { ...fields, name: 'Another' })

    expect(new Set(tries.map(({ store }) => store.id)).size).toBe(1)
    expect(await chain.emitted(tries[0]!.store.id)).toHaveLength(3)
    expect(other).toMatchObject({ __typename: 'IdempotencyKeyReused', code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('once per code, of ten concurrent requests', async () => {
    const fields = opening()

    const outcomes = await Promise.all(Array.from({ length: 10 }, () => chain.open(fields)))

    const [opened, ...more] = outcomes.filter(({ __typename }) => __typename === 'StoreSaved')
    expect(more).toEqual([])
    const rejected = outcomes.filter(({ __typename }) => __typename === 'CodeTaken')
    expect(rejected).toHaveLength(9)
    const { id, name } = opened!.store
    for (const problem of rejected)
      expect(problem).toMatchObject({
        taken: fields.code,
        holder: { kind: 'Store', id, name, archived: false },
        message: expect.stringContaining(`is taken by the Store ${name} (${id})`),
      })
  })

  test('not with the code of a closed store; the problem names it and how to reopen it', async () => {
    const closed = await chain.opened()
    await stores.db.manager.update('store', { id: closed.id }, { closedAt: new Date() })

    expect(await chain.open({ code: closed.code })).toMatchObject({
      code: 'CODE_TAKEN',
      holder: { id: closed.id, archived: true },
      message: expect.stringMatching(/which is out of use: .* reopenStore\.$/),
    })
    const other = await chain.opened()
    expect(
      await chain.change('updateStore', { storeId: other.id, expectedVersion: 1, code: closed.code }),
    ).toMatchObject({ code: 'CODE_TAKEN', holder: { id: closed.id } })
  })
})

describe('a head office', () => {
  const headOffice = (fields: object = {}) => opening({ kind: 'HEAD_OFFICE', ...fields })

  test('is opened once by eight concurrent requests; the others get the existing one', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => chain.change('openStore', headOffice())),
    )

    const [opened, ...more] = outcomes.filter(({ __typename }) => __typename === 'StoreSaved')
    expect(more).toEqual([])
    const rejected = outcomes.filter(({ __typename }) => __typename === 'HeadOfficeExists')
    expect(rejected).toHaveLength(7)
    const { id, code } = opened!.store
    for (const problem of rejected)
      expect(problem).toMatchObject({
        code: 'HEAD_OFFICE_EXISTS',
        message: expect.stringContaining(id),
        store: { id, code },
      })
  })

  test('needs a street only if it has registers, and may sell nothing', async () => {
    const own = changesOf((await testSubgraphs({ stores: manifest })).stores)
    const address = { city: 'Québec', country: 'CA' }
    expect(await own.open(headOffice({ address }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'address.street',
    })
    const office = await own.opened(headOffice({ address, registers: [] }))
    expect(office).toMatchObject({ address: { street: null }, registers: [] })

    const add = () => own.change('addRegister', { storeId: office.id, code: 'T1' })
    expect(await add()).toMatchObject({ code: 'INVALID_INPUT', field: 'storeId' })
    const update = (facts: object) =>
      own.change('updateStore', { storeId: office.id, expectedVersion: 2, ...facts })
    await update({ expectedVersion: 1, address: { ...address, street: '1 Main Street' } })
    const { register } = await add()
    expect(await update({ address })).toMatchObject({ code: 'INVALID_INPUT', field: 'address.street' })
    expect(await own.change('retireRegister', { registerId: register.id })).toMatchObject({
      __typename: 'RegisterSaved',
    })
    expect(await update({ address })).toMatchObject({ store: { address: { street: null }, version: 3 } })
  })

  test('is not opened again while it is closed, nor under its own code, and leaves no row', async () => {
    const present = (await chain.change('openStore', headOffice())).store
    await stores.db.manager.update('store', { id: present.id }, { closedAt: new Date() })
    const before = await chain.counts()

    for (const fields of [{}, { code: present.code }])
      expect(await chain.change('openStore', headOffice(fields))).toMatchObject({
        code: 'HEAD_OFFICE_EXISTS',
        store: { id: present.id, closedAt: expect.any(Date) },
      })
    expect(await chain.counts()).toEqual(before)
  })
})

describe('openStore rejects, without a change,', () => {
  const hours = (opens: string, closes: string) => [{ day: 'MONDAY', opens, closes }]
  const address = (fields: object) => ({ street: '1 Main Street', city: 'Nice', country: 'FR', ...fields })
  const registers = (count: number) => Array.from({ length: count }, (_, number) => `T${number}`)

  test.each<[string, object, string, string?]>([
    ['a code in small letters', { code: 'plateau' }, 'INVALID_INPUT', 'code'],
    ['a code of one letter', { code: 'P' }, 'INVALID_INPUT', 'code'],
    ['a code of 21 letters', { code: 'P'.repeat(21) }, 'INVALID_INPUT', 'code'],
    ['a code that begins with a hyphen', { code: '-P' }, 'INVALID_INPUT', 'code'],
    ['a code of two lines', { code: 'AB\nCD' }, 'INVALID_INPUT', 'code'],
    ['a name of blanks', { name: '   ' }, 'INVALID_INPUT', 'name'],
    ['a name of 81 characters', { name: 'n'.repeat(81) }, 'INVALID_INPUT', 'name'],
    ['a name with a line break', { name: 'New\nstore' }, 'INVALID_INPUT', 'name'],
    ['an empty street', { address: address({ street: '' }) }, 'INVALID_INPUT', 'address.street'],
    [
      'a store that sells, without a street',
      { address: address({ street: null }) },
      'INVALID_INPUT',
      'address.street',
    ],
    ['a long town', { address: address({ city: 'c'.repeat(101) }) }, 'INVALID_INPUT', 'address.city'],
    ['a long region', { address: address({ region: 'r'.repeat(101) }) }, 'INVALID_INPUT', 'address.region'],
    [
      'a long postal code',
      { address: address({ postalCode: '1'.repeat(21) }) },
      'INVALID_INPUT',
      'address.postalCode',
    ],
    ['a country that is none', { address: address({ country: 'XX' }) }, 'INVALID_INPUT', 'address.country'],
    [
      'a country by its name',
      { address: address({ country: 'France' }) },
      'INVALID_INPUT',
      'address.country',
    ],
    ['an unknown time zone', { timeZone: 'Mars/Phobos' }, 'INVALID_INPUT', 'timeZone'],
    ['an offset for a time zone', { timeZone: '+05:00' }, 'INVALID_INPUT', 'timeZone'],
    ['no time zone', { timeZone: '' }, 'INVALID_INPUT', 'timeZone'],
    [
      'hours that end before they begin',
      { hours: hours('18:00', '08:00') },
      'INVALID_INPUT',
      'hours.0.closes',
    ],
    ['hours of no time', { hours: hours('08:00', '08:00') }, 'INVALID_INPUT', 'hours.0.closes'],
    [
      'a day twice',
      { hours: [...hours('08:00', '12:00'), ...hours('13:00', '18:00')] },
      'INVALID_INPUT',
      'hours.1.day',
    ],
    ['a store without a register', { registers: [] }, 'INVALID_INPUT', 'registers'],
    ['51 registers', { registers: registers(51) }, 'INVALID_INPUT', 'registers'],
    ['two registers of one code', { registers: ['T1', 'T1'] }, 'INVALID_INPUT', 'registers.1'],
    ['a register without a code', { registers: ['T1', ''] }, 'INVALID_INPUT', 'registers.1'],
    ['a register of a centre', { kind: 'LOGISTICS_CENTRE', registers: ['T1'] }, 'INVALID_INPUT', 'registers'],
    ['an unknown centre', { suppliedById: uuid() }, 'NOT_FOUND'],
    ['an unknown store to copy', { copiesStoreId: uuid() }, 'NOT_FOUND'],
    ['no key', { idempotencyKey: '' }, 'INVALID_INPUT', 'idempotencyKey'],
  ])('%s', async (_, fields, code, field) => {
    const before = await chain.counts()

    const rejected = await chain.open(fields)

    expect(rejected).toMatchObject({ code, message: expect.stringMatching(/expected|does not exist/) })
    if (field) expect(rejected.field).toBe(field)
    expect(await chain.counts()).toEqual(before)
  })

  test('a supplier that is no centre, a closed supplier, and a supplier of a centre', async () => {
    const shop = await chain.opened()
    const closed = await chain.opened(openingOfCentre())
    await stores.db.manager.update('store', { id: closed.id }, { closedAt: new Date() })
    const before = await chain.counts()

    expect(await chain.open({ suppliedById: shop.id })).toMatchObject({ field: 'suppliedById' })
    expect(await chain.open({ suppliedById: closed.id })).toMatchObject({ code: 'STORE_CLOSED' })
    expect(await chain.open(openingOfCentre({ suppliedById: centre.id }))).toMatchObject({
      field: 'suppliedById',
    })
    expect(await chain.counts()).toEqual(before)
  })

  test('a code that is taken', async () => {
    const { code } = await chain.opened()
    const before = await chain.counts()

    expect(await chain.open({ code })).toMatchObject({ code: 'CODE_TAKEN', taken: code })
    expect(await chain.counts()).toEqual(before)
  })

  test.each(['8:00', '24:00', '08:60', 'noon'])('the invalid time %s', async (opens) => {
    const { errors } = await chain.ask('openStore', opening({ hours: hours(opens, '20:00') }), user([]))
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('a caller without permission, and a caller who copies a store outside their scope', async () => {
    const foreign = await chain.opened()
    const local = user(['store:open'], [uuid()])
    const before = await chain.counts()

    for (const [principal, fields, code] of [
      [anonymous, {}, 'UNAUTHENTICATED'],
      [user(['store:all', 'sale:write']), {}, 'UNAUTHORIZED_FIELD_OR_TYPE'],
      [local, { copiesStoreId: foreign.id }, 'FORBIDDEN'],
    ] as const) {
      const { data, errors } = await chain.ask('openStore', opening(fields), principal)
      expect(data).toEqual({ openStore: null })
      expect(errors).toMatchObject([{ extensions: { code } }])
    }
    expect(await chain.counts()).toEqual(before)
  })
})
