import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { idempotentIn } from '../idempotency/idempotency.ts'
import { createLog } from '../log.ts'
import { ownerOf, testDatabase } from '../testing/database.ts'
import { serverAt, startProxy } from '../testing/tcp-proxy.ts'
import { whenFileEnds } from '../testing/when-file-ends.ts'
import { Connection } from './connection.ts'
import { openDatabase } from './database.ts'
import { sql } from './sql.ts'

const database = await testDatabase('reporting')
const owner = ownerOf(database)
await owner.query('create table effect (n int not null); grant select, insert on effect to reporting_app')
const proxy = await startProxy(serverAt(database.url))
whenFileEnds(() => proxy.close())
const url = proxy.through(database.url)
const busy = { extensions: { code: 'BUSY', retryAfterSeconds: expect.any(Number) } }

test('a database connects after its first connection timed out, and is BUSY until then', async () => {
  const db = opened()
  proxy.hold((count) => (count === 0 ? 11_000 : 0))
  const connecting = db.connect()

  await expect(db.query(one)).rejects.toMatchObject(busy)
  await expect(db.transaction((tx) => tx.query(one))).rejects.toMatchObject(busy)
  expect(() => db.manager).toThrow(expect.objectContaining(busy))
  await connecting

  expect(await db.query(one)).toEqual([{ one: 1 }])
})

test('a database can be closed while it tries to connect', async () => {
  const db = opened()
  proxy.reject(true)
  const connecting = db.connect()
  const ended = expect(connecting).rejects.toThrow()
  await db.close()
  await ended
  proxy.reject(false)
})

test('a database does not retry with a wrong password', async () => {
  const address = new URL(url)
  address.password = 'wrong'
  await expect(opened(address.href).connect()).rejects.toThrow('refuses the role')
})

test('a commit with a lost answer is BUSY, and the same key then has one effect', async () => {
  const db = opened()
  await db.connect()
  const cut = change(db, () => proxy.pause('answers'))
  const failed = expect(cut).rejects.toMatchObject({ message: 'Connection terminated unexpectedly' })
  await expect.poll(() => effects()).toEqual([7])
  proxy.cut()
  await failed
  proxy.resume()

  expect(await change(db)).toEqual({ made: 7 })
  expect(await effects()).toEqual([7])
})

test.each([
  ['ends its connection', Connection, [3]],
  ['(control) is committed by the next transaction, when the connection is plain', pg.Client, [1, 2, 3]],
])('a transaction without an answer in time %s', async (_, Client, standing) => {
  await owner.query('truncate effect')
  const pool = new pg.Pool({ connectionString: url, max: 1, query_timeout: 300, Client } as pg.PoolConfig)
  onTestFinished(() => pool.end())
  const first = await pool.connect()
  await first.query('begin')
  await first.query('insert into effect values (1)')
  proxy.pause()
  await expect(first.query('insert into effect values (2)')).rejects.toThrow('Query read timeout')
  await expect(first.query('rollback')).rejects.toThrow()
  first.release()
  proxy.resume()

  const next = await pool.connect()
  await next.query('begin')
  await next.query('insert into effect values (3)')
  await next.query('commit')
  next.release()

  expect(await effects()).toEqual(standing)
})

const one = sql('one')`select 1 as one`

function opened(at = url) {
  const db = openDatabase({ name: 'test', url: at, pool: 2, entities: [], log: createLog('silent') })
  onTestFinished(async () => {
    proxy.hold(() => 0)
    await db.close()
  })
  return db
}

const change = (db: ReturnType<typeof opened>, beforeCommit = () => {}) =>
  db.transaction((tx) =>
    idempotentIn(
      tx,
      { operation: 'change', storeId: '0195a000-0000-7000-8000-000000000011', key: 'k', input: {} },
      async () => {
        await tx.query(sql('insert-effect')`insert into effect values (${7})`)
        return { made: 7 }
      },
    ).then((made) => {
      beforeCommit()
      return made
    }),
  )

async function effects(): Promise<number[]> {
  return (await owner.query('select n from effect order by n')).rows.map(({ n }) => n)
}
