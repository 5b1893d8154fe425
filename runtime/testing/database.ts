import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, getTypeParser, openDatabase } from '../database/database.ts'
import { createLog } from '../log.ts'
import { whenFileEnds } from './when-file-ends.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's URL of the test server, whose databases are the templates. */
    postgres: string
  }
}

export interface TestDatabase {
  /** The URL for the app role. */
  url: string
  /** The URL for the owner role, for changes that the app may not make, such as removing a guard. */
  ownerUrl: string
}

/**
 * Creates a database for this test file, cloned from the migrated template. It is dropped after the file.
 * @param template `template1` for an empty one
 */
export async function testDatabase(
  name: string,
  owner = `${name}_owner`,
  template = name,
): Promise<TestDatabase> {
  const database = `test_${name}_${randomBytes(6).toString('hex')}`
  await asSuperuser((superuser) =>
    superuser.query(`create database ${database} template ${template} owner ${owner}`),
  )
  whenFileEnds(() => asSuperuser((superuser) => superuser.query(`drop database ${database} with (force)`)))
  return {
    url: urlFor(database, `${name}_app`, 'app'),
    ownerUrl: urlFor(database, `${name}_owner`, 'owner'),
  }
}

/** Connects to a test database as the owner role. */
export function ownerOf({ ownerUrl }: TestDatabase): pg.Pool {
  return closing(new pg.Pool({ connectionString: ownerUrl, max: 2, types: { getTypeParser: numbers } }))
}

/** Reads a bigint as a number, as `Database` does. */
const numbers = ((oid: number, format?: 'text') =>
  oid === pg.types.builtins.INT8
    ? getTypeParser(oid)
    : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser

/** Connects to a test database as the superuser, for ending connections. */
export function superuserOf({ url }: TestDatabase): pg.Pool {
  const target = new URL(inject('postgres'))
  target.pathname = new URL(url).pathname
  return closing(new pg.Pool({ connectionString: target.toString(), max: 2 }))
}

/** Opens a test database as the app role, without entities. */
export async function appOf({ url }: TestDatabase, { pool = 4 } = {}): Promise<Database> {
  const db = openDatabase({ name: 'test', url, pool, entities: [], log: createLog('silent') })
  whenFileEnds(() => db.close())
  await db.connect()
  return db
}

function closing(pool: pg.Pool): pg.Pool {
  // A connection whose statement failed leaves the pool at once, and closes a little later.
  let open = 0
  let allClosed = () => {}
  pool.on('connect', () => open++)
  pool.on('remove', () => --open === 0 && allClosed())
  whenFileEnds(async () => {
    // end() resolves before the connections have closed; dropping the database while one is open
    // causes an error.
    const closed = new Promise<void>((resolve) => {
      allClosed = resolve
      if (open === 0) resolve()
    })
    await pool.end()
    await closed
  })
  return pool
}

function urlFor(database: string, role: string, password: string) {
  const url = new URL(inject('postgres'))
  url.username = role
  url.password = password
  url.pathname = `/${database}`
  return url.toString()
}

/** Cloning locks the template, so test files that start together take turns. */
async function asSuperuser(work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: inject('postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)')
    await work(client)
  } finally {
    await client.end()
  }
}
