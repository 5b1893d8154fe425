import { v7 as uuid } from 'uuid'
import { describe, expect, test } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Transaction } from '../database/transaction.ts'
import { notFound, Problem } from '../errors/problem.ts'
import { appOf, ownerOf, testDatabase } from '../testing/database.ts'
import { meeting } from '../testing/race.ts'
import { checkKey, idempotentIn, requestHash } from './idempotency.ts'

const database = await testDatabase('reporting')
const db = await appOf(database, { pool: 16 })
const owner = ownerOf(database)
await owner.query(`
  create table effect (key text not null);
  grant select, insert on effect to reporting_app`)

const insertEffect = (key: string) => sql('insert-effect')`insert into effect (key) values (${key})`

describe('the same key', () => {
  test('with the same request gives the first answer again, and has one effect', async () => {
    const request = input()
    const first = await ask(request)
    const again = await ask({ ...request, input: { b: [2, { d: 4, c: 3 }], a: 1 } })

    expect(again).toEqual(first)
    expect(await effects(request.key)).toBe(1)
  })

  test('has one effect and one answer in 50 calls at once', async () => {
    const request = input()
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(request)))

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await effects(request.key)).toBe(1)
  })

  test('(control) has two effects in two calls at once without the claim of the key', async () => {
    const { key } = input()
    const both = meeting(2)
    await Promise.all([lookThenDo(key, both), lookThenDo(key, both)])
    expect(await effects(key)).toBe(2)
  })

  test('with another request is a problem, and has no effect', async () => {
    const request = input()
    await ask(request)

    const other = ask({ ...request, input: { ...request.input, a: 2 } })

    await expect(other).rejects.toMatchObject({
      result: {
        __typename: 'IdempotencyKeyReused',
        code: 'IDEMPOTENCY_KEY_REUSED',
        idempotencyKey: request.key,
      },
    })
    expect(await effects(request.key)).toBe(1)
  })

  test.each([
    ['store', () => ({ storeId: uuid() })],
    ['operation', () => ({ operation: 'adjustStock' })],
  ])('in another %s is another intention', async (_, change) => {
    const request = input()
    const [first, other] = [await ask(request), await ask({ ...request, ...change() })]

    expect(other.id).not.toBe(first.id)
    expect(await effects(request.key)).toBe(2)
  })
})

describe('a call that fails', () => {
  test.each([
    ['a problem', () => notFound('Store', uuid())],
    ['a fault', () => new Error('the disk is full')],
  ])('because of %s is rolled back and not stored: the next try counts', async (_, thrown) => {
    const request = input()
    const error = thrown()

    await expect(ask(request, () => Promise.reject(error))).rejects.toBe(error)
    expect(await effects(request.key)).toBe(0)

    await ask(request)
    expect(await effects(request.key)).toBe(1)
  })

  test('lets one of the waiting calls continue', async () => {
    const request = input()
    let failures = 0
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        ask(request, async () => {
          if (failures++ < 3) throw new Error('not now')
        }),
      ),
    )

    const successes = answers.filter(({ status }) => status === 'fulfilled')
    expect(successes).toHaveLength(17)
    expect(await effects(request.key)).toBe(1)
  })
})

describe('a key', () => {
  test.each([1, 200])('of %d characters is accepted', async (length) => {
    const request = { ...input(), key: 'k'.repeat(length) }
    await ask(request)
    expect(await effects(request.key)).toBe(1)
  })

  test.each([0, 201])('of %d characters is rejected before any change', async (length) => {
    const key = 'k'.repeat(length)
    await expect(ask({ ...input(), key })).rejects.toMatchObject({
      result: {
        __typename: 'InvalidInput',
        field: 'idempotencyKey',
        message: expect.stringContaining(`${length}`),
      },
    })
    expect(() => checkKey(key)).toThrow(Problem)
    expect(await effects(key)).toBe(0)
  })

  test.each(['   ', '\t\n', '\u3000'])(
    'of only blanks (%j) is rejected: it does not identify an intention',
    async (key) => {
      await expect(ask({ ...input(), key })).rejects.toMatchObject({
        result: {
          field: 'idempotencyKey',
          message: expect.stringMatching(/blanks: expected 1 to 200 characters/),
        },
      })
      expect(await effects(key)).toBe(0)
    },
  )
})

describe('a request', () => {
  test.each([
    ['fields in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }],
    ['deep fields in another order', [{ a: { x: 1, y: [] } }], [{ a: { y: [], x: 1 } }]],
  ])('is the same with %s', (_, one, other) => {
    expect(requestHash(one)).toBe(requestHash(other))
  })

  test.each([
    ['a list in another order', [1, 2], [2, 1]],
    ['a number as text', { a: 1 }, { a: '1' }],
    ['null for what was left out', { a: null }, {}],
    ['a field moved a level down', { a: { b: 1 } }, { a: {}, b: 1 }],
    ['another time', { at: new Date(0) }, { at: new Date(1) }],
    ['text that looks like structure', { a: '1,"b":2' }, { a: '1', b: 2 }],
  ])('is another with %s', (_, one, other) => {
    expect(requestHash(one)).not.toBe(requestHash(other))
  })
})

const input = () => ({
  operation: 'ringUp',
  storeId: uuid(),
  key: uuid() as string,
  input: { a: 1, b: [2, { c: 3, d: 4 }] },
})

function ask(request: ReturnType<typeof input>, fail = async () => {}) {
  return db.transaction((tx) =>
    idempotentIn(tx, request, async () => {
      await tx.query(insertEffect(request.key))
      await fail()
      return { id: uuid() }
    }),
  )
}

/** A faulty `idempotentIn`: it reads if the work was done, and does it after the other calls have read too. */
function lookThenDo(key: string, met: () => Promise<void>) {
  return db.transaction(async (tx: Transaction) => {
    const done = await tx.query(sql('look')`select from effect where key = ${key}`)
    await met()
    if (done.length === 0) await tx.query(insertEffect(key))
  })
}

async function effects(key: string) {
  return (await owner.query('select from effect where key = $1', [key])).rowCount
}
