import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import * as contracts from '../../../contracts/events/sales.ts'
import type { Principal } from '../../../runtime/access/principal.ts'
import { changesBy } from '../../../runtime/testing/changes.ts'
import { ownerOf } from '../../../runtime/testing/database.ts'
import { emittedOf } from '../../../runtime/testing/emitted.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { counted, race } from '../../../runtime/testing/race.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { sales as manifest } from '../subgraph.ts'

const [here, there, closed] = [uuid(), uuid(), uuid()]
const manager = user(['voucher:manage', 'sale:write'], [here], 'manager')
const neighbour = user(['voucher:manage', 'sale:write'], [there], 'neighbour')
const cashier = user(['sale:write'], [here], 'cashier')

const { sales } = await testSubgraphs({ sales: manifest })
const owner = ownerOf(sales.database)
beforeAll(() =>
  owner.query(
    `insert into store (id, name, time_zone, closed_at)
     values ($1, 'Plateau', 'UTC', null), ($2, 'Old Port', 'UTC', null), ($3, 'Gone', 'UTC', now())`,
    [here, there, closed],
  ),
)

const voucher = 'voucher { id kind lastFour balance { amount } blockedAt blockReason }'
const fields = {
  issueVoucher: `... on VoucherIssued { secretCode ${voucher} }`,
  topUpVoucher: `... on VoucherToppedUp { ${voucher} }`,
  redeemVoucher: `... on VoucherRedeemed { ${voucher} }
    ... on InsufficientBalance { balance { amount } requested { amount } }`,
  blockVoucher: `... on VoucherSaved { ${voucher} }`,
  replaceVoucherCode: `... on VoucherIssued { secretCode ${voucher} }`,
}
const { change, ask } = changesBy(sales, (name: keyof typeof fields) => fields[name], manager)
async function issue(amount = 5_000) {
  const { secretCode, voucher } = await change('issueVoucher', { storeId: here, kind: 'GIFT_CARD', amount })
  return { code: secretCode as string, voucher }
}
const redeem = (code: string, amount: number, more: object = {}) =>
  change('redeemVoucher', { storeId: here, code, amount, ...more }, cashier)

describe('a new voucher', () => {
  test('has its amount, and its code is nowhere in the database', async () => {
    const { code, voucher } = await issue()
    expect(voucher).toMatchObject({ kind: 'GIFT_CARD', balance: { amount: 5_000 }, lastFour: code.slice(-4) })
    for (const text of [code, code.replaceAll('-', '')]) expect(await tablesWith(text)).toEqual([])
    // (control) The search finds what is there.
    expect(await tablesWith(voucher.id)).toEqual(
      expect.arrayContaining(['idempotency', 'voucher', 'voucher_entry']),
    )
    expect(await emittedOf(sales.db, contracts, `Voucher/${voucher.id}`)).toMatchObject([
      { type: 'VoucherMoved', data: { kind: 'ISSUE', amount: 5_000, balanceAfter: 5_000 }, actor: 'manager' },
    ])
  })

  test('shows its code once: a retry gets the voucher without it', async () => {
    const input = { storeId: here, kind: 'STORE_CREDIT', amount: 100, idempotencyKey: uuid() }
    const [first, again] = [await change('issueVoucher', input), await change('issueVoucher', input)]
    expect(first.secretCode).toHaveLength(19)
    expect(again).toEqual({ ...first, secretCode: null })
    expect(await change('issueVoucher', { ...input, amount: 101 })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test.each([0, -1, 1_000_001])('cannot have %i cents', async (amount) => {
    expect(await change('issueVoucher', { storeId: here, kind: 'GIFT_CARD', amount })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(`amount is ${amount}`),
    })
  })

  test('is not issued by a closed store, an unknown store or a cashier', async () => {
    const anywhere = user(['voucher:manage', 'store:all'], [], 'hq')
    const input = { kind: 'GIFT_CARD', amount: 100 }
    expect(await change('issueVoucher', { ...input, storeId: closed }, anywhere)).toMatchObject({
      code: 'STORE_CLOSED',
    })
    expect(await change('issueVoucher', { ...input, storeId: uuid() }, anywhere)).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await rejection('issueVoucher', { ...input, storeId: here }, cashier)).toBe(
      'UNAUTHORIZED_FIELD_OR_TYPE',
    )
    expect(await rejection('issueVoucher', { ...input, storeId: there }, manager)).toBe('FORBIDDEN')
  })
})

describe('the balance', () => {
  test('is spent and topped up in any store, whatever way the code is typed', async () => {
    const { code } = await issue(1_000)
    expect((await redeem(code.toLowerCase().replaceAll('-', ' '), 400)).voucher.balance.amount).toBe(600)
    const added = await change('topUpVoucher', { storeId: there, code, amount: 50 }, neighbour)
    expect(added.voucher.balance.amount).toBe(650)
  })

  test('does not go below zero: the problem names both amounts', async () => {
    const { code } = await issue(1_000)
    expect(await redeem(code, 1_001)).toMatchObject({
      __typename: 'InsufficientBalance',
      code: 'INSUFFICIENT_BALANCE',
      balance: { amount: 1_000 },
      requested: { amount: 1_001 },
      message: expect.stringMatching(/has 10\.00 CAD, and 10\.01 CAD was asked for/),
    })
    expect((await redeem(code, 1_000)).voucher.balance.amount).toBe(0)
  })

  test('is spent once by 64 registers at once, and once by 16 retries of one request', async () => {
    const { code, voucher } = await issue(1_000)
    const outcomes = await race(16, 64, () => redeem(code, 300))
    expect(counted(outcomes.map(({ __typename }) => __typename))).toEqual({
      VoucherRedeemed: 3,
      InsufficientBalance: 61,
    })
    const idempotencyKey = uuid()
    const retries = await race(16, 16, () => redeem(code, 60, { idempotencyKey }))
    expect(new Set(retries.map(({ __typename }) => __typename))).toEqual(new Set(['VoucherRedeemed']))
    expect(await entriesOf(voucher.id)).toEqual([1_000, -300, -300, -300, -60])
    expect((await integrity()).mismatches).toEqual([])
  })

  test('(control) goes wrong without the guards of the database, and the comparison finds it', async () => {
    const { voucher } = await issue(1_000)
    await expect(owner.query('update voucher set balance = -1 where id = $1', [voucher.id])).rejects.toThrow(
      /voucher_balance_check/,
    )
    await owner.query('update voucher set balance = 999 where id = $1', [voucher.id])
    expect((await integrity()).mismatches).toEqual([
      { voucher: { id: voucher.id }, balance: { amount: 999 }, entries: { amount: 1_000 } },
    ])
    await owner.query('update voucher set balance = 1000 where id = $1', [voucher.id])
  })

  test('of an unknown code is not there, and the problem does not repeat the code', async () => {
    for (const code of ['', 'K701-2XWD-90FH-AB3T', 'x'.repeat(5_000)]) {
      const { __typename, message } = await redeem(code, 1)
      expect(__typename).toBe('UnknownVoucher')
      expect(message).not.toContain('AB3T')
    }
  })

  test('costs nine statements to spend, the tenth time as the first', async () => {
    const { code } = await issue(1_000)
    const counts: number[] = []
    for (let n = 0; n < 10; n++) counts.push((await sales.statementsOf(() => redeem(code, 1))).length)
    expect(counts).toEqual(counts.map(() => 9))
  })
})

describe('a lost voucher', () => {
  test('is blocked, gets a new code, and then its old code is unknown', async () => {
    const { code, voucher } = await issue(700)
    const blocked = await change('blockVoucher', { voucherId: voucher.id, reason: 'lost' })
    expect(blocked.voucher).toMatchObject({ blockedAt: expect.any(Date), blockReason: 'lost' })
    expect(await redeem(code, 1)).toMatchObject({ code: 'VOUCHER_BLOCKED' })
    expect(await change('topUpVoucher', { storeId: here, code, amount: 1 })).toMatchObject({
      code: 'VOUCHER_BLOCKED',
    })
    expect(await change('blockVoucher', { voucherId: voucher.id, reason: 'lost' })).toMatchObject({
      code: 'ALREADY_DONE',
    })

    const replaced = await change('replaceVoucherCode', { voucherId: voucher.id })
    expect(replaced.voucher).toMatchObject({ id: voucher.id, blockedAt: null, balance: { amount: 700 } })
    expect(await redeem(code, 1)).toMatchObject({ code: 'UNKNOWN_VOUCHER' })
    expect((await redeem(replaced.secretCode, 700)).voucher.balance.amount).toBe(0)
    const events = await emittedOf(sales.db, contracts, `Voucher/${voucher.id}`)
    expect(events.map(({ type }) => type)).toEqual([
      'VoucherMoved',
      'VoucherBlocked',
      'VoucherCodeReplaced',
      'VoucherMoved',
    ])
  })

  test('cannot be blocked by a manager whose stores did not issue it', async () => {
    const { voucher } = await issue()
    for (const name of ['blockVoucher', 'replaceVoucherCode'] as const)
      for (const voucherId of [voucher.id, uuid()])
        expect(
          await change(name, { voucherId, ...(name === 'blockVoucher' && { reason: 'lost' }) }, neighbour),
        ).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the vouchers', () => {
  const list = `query ($filter: VoucherFilter, $first: Int, $after: String) {
    vouchers(filter: $filter, first: $first, after: $after) {
      nodes { id entries(first: 1) { nodes { amount { amount } actor { name } } totalCount } }
      pageInfo { endCursor hasNextPage } totalCount } }`

  test('come page by page, those of the caller only, each with its entries in one statement', async () => {
    const store = uuid()
    await owner.query("insert into store (id, name, time_zone) values ($1, 'New', 'UTC')", [store])
    const head = user(['voucher:manage'], [store], 'head')
    const ids: string[] = []
    for (const kind of ['GIFT_CARD', 'STORE_CREDIT', 'GIFT_CARD'])
      ids.push((await change('issueVoucher', { storeId: store, kind, amount: 5 }, head)).voucher.id)
    const first = await sales.asked(list, { first: 2 }, head)
    const { nodes, pageInfo, totalCount } = first.data.vouchers
    const rest = await sales.asked(list, { first: 2, after: pageInfo.endCursor }, head)
    expect([...nodes, ...rest.data.vouchers.nodes].map(({ id }) => id)).toEqual(ids.toReversed())
    expect(totalCount).toBe(3)
    expect(nodes[0].entries).toEqual({
      nodes: [{ amount: { amount: 5 }, actor: { name: 'head' } }],
      totalCount: 1,
    })
    const kinds = { filter: { kinds: ['STORE_CREDIT'], blocked: false, storeIds: [store] } }
    expect((await sales.asked(list, kinds, head)).data.vouchers.totalCount).toBe(1)
    expect((await sales.ask(list, kinds, manager)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })

  test('are found by their code by any cashier, and a wrong code finds nothing', async () => {
    const { code, voucher } = await issue()
    const find = 'query ($code: String!) { voucher(code: $code) { id balance { amount } } }'
    expect((await sales.asked(find, { code }, user(['sale:write'], [there]))).data.voucher).toEqual({
      id: voucher.id,
      balance: { amount: 5_000 },
    })
    for (const wrong of ['nothing', 'K701-2XWD-90FH-AB3T'])
      expect((await sales.asked(find, { code: wrong }, cashier)).data.voucher).toBeNull()
  })
})

const rejection = async (name: keyof typeof fields, input: object, principal: Principal) =>
  (await ask(name, input, principal)).errors?.[0]?.extensions.code

const integrity = async () =>
  (
    await sales.asked(
      '{ voucherIntegrity { vouchers mismatches { voucher { id } balance { amount } entries { amount } } } }',
      {},
      manager,
    )
  ).data.voucherIntegrity

const entriesOf = async (id: string) =>
  (
    await owner.query('select amount::int from voucher_entry where voucher_id = $1 order by id', [id])
  ).rows.map(({ amount }) => amount)

/** The tables that have a row with this text in any column. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await owner.query("select tablename from pg_tables where schemaname = 'public'")
  const found: string[] = []
  for (const { tablename } of rows) {
    const { rowCount } = await owner.query(`select from ${tablename} t where t::text like $1`, [`%${text}%`])
    if (rowCount) found.push(tablename)
  }
  return found
}
