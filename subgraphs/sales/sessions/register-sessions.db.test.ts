import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as contracts from '../../../contracts/events/sales.ts'
import { changesBy } from '../../../runtime/testing/changes.ts'
import { ownerOf } from '../../../runtime/testing/database.ts'
import { emittedOf } from '../../../runtime/testing/emitted.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { counted, race } from '../../../runtime/testing/race.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { sales as manifest } from '../subgraph.ts'

const [here, there] = [uuid(), uuid()]
const cashier = user(['session:work', 'sale:read'], [here], 'cashier')
const stranger = user(['session:work', 'sale:read'], [there], 'stranger')

const { sales } = await testSubgraphs({ sales: manifest })
const owner = ownerOf(sales.database)
beforeAll(() =>
  owner.query(
    "insert into store (id, name, time_zone) values ($1, 'Plateau', 'UTC'), ($2, 'Old Port', 'UTC')",
    [here, there],
  ),
)
let register: string
beforeEach(async () => {
  register = await newRegister()
})

const session = `session { id number openingFloat { amount } sales salesTotal { amount } salesTax { amount }
  expected { amount } kinds { kind expected { amount } counted { amount } difference { amount } } counts { kind amount { amount } } counted { amount } difference { amount }
  openedBy { name } closedBy { name } closedAt }`
const fields = {
  openRegisterSession: `... on RegisterSessionSaved { ${session} } ... on SessionAlreadyOpen { sessionId }`,
  closeRegisterSession: `... on RegisterSessionSaved { ${session} } ... on SalesUnsettled { unsettled }`,
}
const { change, ask } = changesBy(sales, (name: keyof typeof fields) => fields[name], cashier)
const open = (more: object = {}) =>
  change('openRegisterSession', { storeId: here, registerId: register, openingFloat: 20_000, ...more })
const close = (sessionId: string, amount: number, more: object = {}) =>
  change('closeRegisterSession', { sessionId, counts: [{ kind: 'CASH', amount }], ...more })

describe('a session', () => {
  test('is opened with a float, counts the sales of its register, and is closed with a difference', async () => {
    await sell(1_000, 130)
    const opened = (await open()).session
    expect(opened).toMatchObject({ number: 1, openingFloat: { amount: 20_000 }, sales: 0, counted: null })
    await sell(1_150, 150)
    await sell(2_300, 300, { kind: 'CARD' })
    await sell(999, 99, { registerId: await newRegister() })
    const { session } = await change('closeRegisterSession', {
      sessionId: opened.id,
      counts: [
        { kind: 'CASH', amount: 21_100 },
        { kind: 'CARD', amount: 2_300 },
      ],
    })
    expect(session).toMatchObject({
      sales: 2,
      salesTotal: { amount: 3_450 },
      salesTax: { amount: 450 },
      expected: { amount: 23_450 },
      counts: [
        { kind: 'CARD', amount: { amount: 2_300 } },
        { kind: 'CASH', amount: { amount: 21_100 } },
      ],
      counted: { amount: 23_400 },
      difference: { amount: -50 },
      kinds: [
        { kind: 'CARD', expected: { amount: 2_300 }, counted: { amount: 2_300 }, difference: { amount: 0 } },
        {
          kind: 'CASH',
          expected: { amount: 21_150 },
          counted: { amount: 21_100 },
          difference: { amount: -50 },
        },
      ],
      openedBy: { name: 'cashier' },
      closedBy: { name: 'cashier' },
    })
    // A sale after the count belongs to no session, and the figures stay.
    await sell(500, 65)
    expect(await read(opened.id)).toEqual(session)
    expect(await emittedOf(sales.db, contracts, `RegisterSession/${opened.id}`)).toMatchObject([
      { type: 'RegisterSessionOpened', data: { number: 1, openingFloat: 20_000 } },
      {
        type: 'RegisterSessionClosed',
        data: {
          sales: 2,
          salesTotal: 3_450,
          expected: 23_450,
          expectedByKind: [
            { kind: 'CARD', amount: 2_300 },
            { kind: 'CASH', amount: 21_150 },
          ],
        },
      },
    ])
  })

  test('has no difference for a kind that was not counted', async () => {
    const { session } = await open()
    await sell(1_000, 130)
    await sell(2_300, 300, { kind: 'CARD' })
    expect((await close(session.id, 21_000)).session).toMatchObject({
      expected: { amount: 23_300 },
      counted: { amount: 21_000 },
      difference: { amount: 0 },
      kinds: [
        { kind: 'CARD', expected: { amount: 2_300 }, counted: null, difference: null },
        { kind: 'CASH', expected: { amount: 21_000 }, difference: { amount: 0 } },
      ],
    })
  })

  test('has the next number of its register', async () => {
    for (const number of [1, 2, 3]) {
      const { session } = await open()
      expect(session.number).toBe(number)
      await close(session.id, 20_000)
    }
  })

  test('is opened once by 32 requests at once', async () => {
    const outcomes = await race(16, 32, () => open())
    expect(counted(outcomes.map(({ __typename }) => __typename))).toEqual({
      RegisterSessionSaved: 1,
      SessionAlreadyOpen: 31,
    })
  })

  test('(control) is opened twice without the index that prevents it', async () => {
    const { session } = await open()
    const again = () =>
      owner.query(
        `insert into register_session (id, store_id, register_id, number, opening_float, currency, opened_by_id, opened_by_name)
         values (gen_random_uuid(), $1, $2, 2, 0, 'CAD', 'c', 'cashier')`,
        [here, register],
      )
    await expect(again()).rejects.toMatchObject({ constraint: 'register_session_open' })
    await close(session.id, 20_000)
    await again()
  })

  test('is not opened again by a retry', async () => {
    const idempotencyKey = uuid()
    const [first, again] = [await open({ idempotencyKey }), await open({ idempotencyKey })]
    expect(again).toEqual(first)
    const key = uuid()
    const closed = await close(first.session.id, 20_000, { idempotencyKey: key })
    expect(await close(first.session.id, 20_000, { idempotencyKey: key })).toEqual(closed)
    expect(await close(first.session.id, 20_000)).toMatchObject({ code: 'ALREADY_DONE' })
  })

  test('is not closed while a sale of it is not settled', async () => {
    const { session } = await open()
    const sale = await sell(null, null)
    expect(await close(session.id, 20_000)).toMatchObject({ code: 'SALES_UNSETTLED', unsettled: 1 })
    await owner.query(
      "update sale set state = 'REJECTED', rejection = '{}', settled_at = now() where id = $1",
      [sale],
    )
    expect((await close(session.id, 20_000)).session.difference.amount).toBe(0)
  })

  test('closes after a sale that is being opened at the same time, which then counts', async () => {
    const { session } = await open()
    const client = await owner.connect()
    try {
      await client.query('begin')
      await client.query('select from register where id = $1 for share', [register])
      const closing = close(session.id, 20_000)
      await client.query(insertSale, [uuid(), here, register, 700, 91, 'CASH'])
      await client.query('commit')
      expect((await closing).session).toMatchObject({ sales: 1, difference: { amount: -700 } })
    } finally {
      client.release()
    }
  })
})

describe('bad input is a typed problem', () => {
  test.each<[string, object, string]>([
    ['a negative float', { openingFloat: -1 }, 'INVALID_INPUT'],
    ['a float beyond 100,000.00', { openingFloat: 10_000_001 }, 'INVALID_INPUT'],
    ['an unknown register', { registerId: uuid() }, 'UNKNOWN_REGISTER'],
  ])('%s', async (_, input, code) => {
    expect(await open(input)).toMatchObject({ code, message: expect.stringMatching(/: /) })
  })

  test('a register of another store, a retired one, and a closed store', async () => {
    expect(await open({ registerId: await newRegister(there) })).toMatchObject({ code: 'UNKNOWN_REGISTER' })
    const retired = await newRegister()
    await owner.query('update register set retired_at = now() where id = $1', [retired])
    expect(await open({ registerId: retired })).toMatchObject({
      code: 'UNKNOWN_REGISTER',
      message: expect.stringContaining('is retired since'),
    })
    const closed = uuid()
    await owner.query(
      "insert into store (id, name, time_zone, closed_at) values ($1, 'Gone', 'UTC', now())",
      [closed],
    )
    const hq = user(['session:work', 'store:all'], [], 'hq')
    expect(
      await change('openRegisterSession', { storeId: closed, registerId: register, openingFloat: 0 }, hq),
    ).toMatchObject({ code: 'STORE_CLOSED' })
  })

  test.each<[string, object[], string]>([
    ['no count', [], 'counts'],
    [
      'a kind twice',
      [
        { kind: 'CASH', amount: 1 },
        { kind: 'CASH', amount: 2 },
      ],
      'counts.1.kind',
    ],
    ['a negative amount', [{ kind: 'CARD', amount: -1 }], 'counts.0.amount'],
  ])('%s', async (_, counts, field) => {
    const { session } = await open()
    expect(await close(session.id, 0, { counts })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(field),
    })
  })
})

describe('a user of another store', () => {
  test('cannot open, close or see the sessions of this one', async () => {
    const { session } = await open()
    const input = { storeId: here, registerId: register, openingFloat: 0 }
    expect((await ask('openRegisterSession', input, stranger)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    const counts = [{ kind: 'CASH', amount: 0 }]
    for (const sessionId of [session.id, uuid()])
      expect(await change('closeRegisterSession', { sessionId, counts }, stranger)).toMatchObject({
        code: 'NOT_FOUND',
      })
    expect(await read(session.id, stranger)).toBeNull()
    expect((await sales.asked(list, {}, stranger)).data.registerSessions.nodes).toEqual([])
  })
})

describe('the sessions', () => {
  test('come page by page, newest first, with the figures of all in one statement', async () => {
    const ids: string[] = []
    for (let n = 0; n < 3; n++) {
      const { session } = await open()
      ids.unshift(session.id)
      await close(session.id, 20_000)
    }
    const { session } = await open()
    const filter = { registerIds: [register], open: false }
    const first = await sales.asked(list, { filter, first: 2 }, cashier)
    const { nodes, pageInfo, totalCount } = first.data.registerSessions
    const rest = await sales.asked(list, { filter, first: 2, after: pageInfo.endCursor }, cashier)
    expect([...nodes, ...rest.data.registerSessions.nodes].map(({ id }) => id)).toEqual(ids)
    expect([totalCount, first.statements.length]).toEqual([3, 3])
    const now = await sales.asked(list, { filter: { registerIds: [register], open: true } }, cashier)
    expect(now.data.registerSessions.nodes).toMatchObject([{ id: session.id }])
  })
})

const list = `query ($filter: RegisterSessionFilter, $first: Int, $after: String) {
  registerSessions(filter: $filter, first: $first, after: $after) {
    nodes { id sales expected { amount } } pageInfo { endCursor } totalCount } }`

const read = async (id: string, who = cashier) =>
  (
    await sales.asked(
      `query ($id: ID!) { session: registerSession(id: $id) ${session.slice('session '.length)} }`,
      { id },
      who,
    )
  ).data.session

async function newRegister(store = here) {
  const id = uuid()
  await owner.query("insert into register (id, store_id, code) values ($1, $2, 'T1')", [id, store])
  return id
}

const insertSale = `with sold as (
  insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, number, total,
    tax, currency, business_day, cashier_id, cashier_name, settled_at)
  select $1::uuid, $2::uuid, $3::uuid, 'COMPLETED', $1::uuid::text, '', (select count(*) + 1 from sale), $4::bigint,
    $5::bigint, 'CAD', '2026-03-01', 'c', 'cashier', now()
  returning *
) insert into payment (sale_id, place, kind, amount, tendered, session_id)
  select id, 0, $6, total, case $6 when 'CASH' then total end, session_id from sold`

/** Inserts a sale as the checkout does; without an amount it is not settled. */
async function sell(total: number | null, tax: number | null, { registerId = register, kind = 'CASH' } = {}) {
  const id = uuid()
  if (total !== null) await owner.query(insertSale, [id, here, registerId, total, tax, kind])
  else
    await owner.query(
      `insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, currency, cashier_id, cashier_name)
       values ($1, $2, $3, 'PENDING', $1::uuid::text, '', 'CAD', 'c', 'cashier')`,
      [id, here, registerId],
    )
  return id
}
