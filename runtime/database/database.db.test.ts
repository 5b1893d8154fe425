import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appOf, ownerOf, testDatabase } from '../testing/database.ts'
import { gate } from '../testing/race.ts'
import { type Fragment, fragment, sql, unprepared } from './sql.ts'
import type { Transaction } from './transaction.ts'

const database = await testDatabase('reporting')
const db = await appOf(database, { pool: 4 })
const owner = ownerOf(database)
await owner.query(`
  create table account (id int primary key, amount bigint not null);
  grant select, insert, update on account to reporting_app;
  create function raise_code(code text) returns int language plpgsql as
    $$ begin raise exception 'made to fail' using errcode = code; end $$`)
beforeEach(() => owner.query('truncate account'))

const add = (id: number, amount: number) =>
  sql('add')`update account set amount = amount + ${amount} where id = ${id}`
const open = (id: number, amount: number) => sql('open')`insert into account values (${id}, ${amount})`

describe('a transaction', () => {
  test('commits all or nothing', async () => {
    const failing = db.transaction(async (tx) => {
      await tx.query(open(1, 100))
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await amounts()).toEqual({})
  })

  test('that deadlocks with another is run again as a whole, and both succeed', async () => {
    await owner.query('insert into account values (1, 0), (2, 0)')
    const [first, second, oneIsThrough] = [gate(), gate(), gate()]
    let runs = 0
    const move = async (from: number, to: number, mine: typeof first, theirs: typeof first) => {
      await db.transaction(async (tx) => {
        // The transaction that runs again could otherwise be faster than the one that waits for the
        // lock, and deadlock once more.
        if (++runs === 3) await oneIsThrough.opened
        await tx.query(add(from, -10))
        mine.open()
        await theirs.opened
        await tx.query(add(to, 10))
      })
      oneIsThrough.open()
    }

    await Promise.all([move(1, 2, first, second), move(2, 1, second, first)])

    expect(runs).toBe(3)
    expect(await amounts()).toEqual({ 1: 0, 2: 0 })
  })

  test('that fails to serialise with another is run again on the new state', async () => {
    await owner.query('insert into account values (1, 0)')
    let runs = 0
    await db.transaction(async (tx) => {
      await tx.query(sql('strict')`set transaction isolation level repeatable read`)
      const [before] = await tx.query<{ amount: number }>(
        sql('read')`select amount from account where id = 1`,
      )
      if (runs++ === 0) await owner.query('update account set amount = 5')
      await tx.query(sql('write')`update account set amount = ${before!.amount + 1} where id = 1`)
    })

    expect(runs).toBe(2)
    expect(await amounts()).toEqual({ 1: 6 })
  })

  test.each([
    ['40001', 3],
    ['40P01', 3],
    ['23505', 1],
    ['55P03', 1],
    ['57014', 1],
  ])('that always fails with %s is tried %i times', async (code, tries) => {
    let runs = 0
    const failing = db.transaction(async (tx) => {
      runs++
      await tx.query(raise(code))
    })
    await expect(failing).rejects.toMatchObject({ code })
    expect(runs).toBe(tries)
  })

  test('is tried again when TypeORM sent the failed statement', async () => {
    let runs = 0
    await db.transaction(async (tx) => {
      if (runs++ === 0) await tx.manager.query(raise('40001').text, ['40001'])
    })
    expect(runs).toBe(2)
  })

  test('runs its afterCommit once, and only after a commit', async () => {
    const done: string[] = []
    let runs = 0
    await db.transaction(async (tx) => {
      await tx.query(open(1, 1))
      tx.afterCommit(() => done.push(`run ${runs}`))
      if (runs++ === 0) await tx.query(raise('40001'))
      expect(done).toEqual([])
    })
    const failing = db.transaction(async (tx) => {
      tx.afterCommit(() => done.push('never'))
      await tx.query(open(1, 1))
    })

    await expect(failing).rejects.toMatchObject({ code: '23505' })
    expect(done).toEqual(['run 2'])
  })

  test('sees its own writes committed in afterCommit', async () => {
    const seen = await new Promise((resolve) => {
      db.transaction(async (tx) => {
        await tx.query(open(1, 7))
        tx.afterCommit(() => resolve(db.query(sql('all')`select * from account`)))
      })
    })
    expect(seen).toEqual([{ id: 1, amount: 7 }])
  })

  test('whose connection is cut gives the reason, and the pool continues', async () => {
    for (let n = 0; n < 10; n++) {
      const cut = db.transaction(async (tx) => {
        await tx.query(open(n, n))
        await tx.query(sql('end-myself')`select pg_terminate_backend(pg_backend_pid())`)
      })
      await expect(cut).rejects.toMatchObject({ code: '57P01' })
    }
    await Promise.all([1, 2, 3, 4, 5, 6].map((id) => db.transaction((tx) => tx.query(open(id, id)))))
    expect(Object.keys(await amounts())).toHaveLength(6)
  })
})

describe('a value', () => {
  test('of bigint is a number, and one that does not fit is an error rather than a wrong sum', async () => {
    const largest = sql('largest')`select 9007199254740991::bigint as amount`
    const beyond = sql('beyond')`select 9007199254740993::bigint as amount`
    expect(await db.query(largest)).toEqual([{ amount: Number.MAX_SAFE_INTEGER }])
    await expect(db.query(beyond)).rejects.toThrow('9007199254740993')
  })

  test('of date stays the same day in any time zone of the process', async () => {
    expect(await db.query(sql('day')`select date '2026-03-01' as business_day`)).toEqual([
      { businessDay: '2026-03-01' },
    ])
  })
})

describe('a named statement', () => {
  const preparedAs = async (tx: Transaction, name: string) => {
    const [row] = await tx.query<{ count: number }>(
      sql('count-prepared')`select count(*) from pg_prepared_statements where name = ${name}`,
    )
    return row!.count
  }

  test('is prepared once for each connection, for all values', async () => {
    for (let n = 0; n < 3; n++)
      await db.transaction(async (tx) => {
        const [row] = await tx.query<{ given: number }>(sql('prepared-once')`select ${n}::int as given`)
        expect(row).toEqual({ given: n })
        expect(await preparedAs(tx, 'prepared-once')).toBe(1)
      })
  })

  test('(control) is not prepared without a name', async () => {
    await db.transaction(async (tx) => {
      await tx.query(unprepared`select ${1}::int`)
      expect(await preparedAs(tx, '')).toBe(0)
    })
  })

  test('with a second text is rejected, on any connection of the database', async () => {
    const same = (part: Fragment) => sql('same-name')`select ${part} as given`
    const [first, second] = [same(fragment`1`), same(fragment`2`)]
    await db.transaction(async (tx) => {
      await tx.query(first)
      const onAnother = db.transaction((other) => other.query(second))
      await expect(onAnother).rejects.toThrow('The statement same-name has two texts')
    })
    await expect(db.query(second)).rejects.toThrow('The statement same-name has two texts')
    expect(await db.query(first)).toEqual([{ given: 1 }])
  })
})

describe('a value of a client', () => {
  const attacks = [
    `'; update account set amount = 0; --`,
    `1 or true`,
    `$1`,
    `\\'; drop table account; --`,
    `"; drop table account; --`,
  ]

  test.each(attacks)('stays a value: %s', async (attack) => {
    await owner.query('insert into account values (1, 100)')
    expect(await db.query(sql('echo')`select ${attack}::text as given`)).toEqual([{ given: attack }])
    const where = fragment`id::text = ${attack}`
    expect(await db.query(unprepared`update account set amount = 0 where ${where} returning id`)).toEqual([])
    expect(await db.query(sql('echoes')`select ${[attack]}::text[] as given`)).toEqual([{ given: [attack] }])
    expect(await amounts()).toEqual({ 1: 100 })
  })

  test('(control) within the text changes what is done', async () => {
    await owner.query('insert into account values (1, 100)')
    const attack = `' or true or '' = '`
    await db.manager.query(`update account set amount = 0 where id::text = '${attack}'`)
    expect(await amounts()).toEqual({ 1: 0 })
  })
})

describe('statements', () => {
  const seen: string[] = []
  let stop = () => {}
  beforeEach(() => {
    stop = db.observe((text) => seen.push(text))
  })
  afterEach(() => {
    stop()
    seen.length = 0
  })

  test('reach the observer, those of TypeORM and of transactions too, until it stops', async () => {
    await db.query(sql('one')`select 1`)
    await db.manager.query('select 2')
    await db.transaction((tx) => tx.query(sql('three')`select 3`))
    stop()
    await db.query(sql('four')`select 4`)

    expect(seen.filter((text) => text.startsWith('select'))).toEqual(['select 1', 'select 2', 'select 3'])
  })
})

/** Fails as PostgreSQL does, with the code of a real failure. */
const raise = (code: string) => sql('raise')`select raise_code(${code})`

async function amounts(): Promise<Record<number, number>> {
  const { rows } = await owner.query('select * from account order by id')
  return Object.fromEntries(rows.map(({ id, amount }) => [id, Number(amount)]))
}
