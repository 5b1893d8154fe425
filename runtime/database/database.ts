import pg from 'pg'
import { DataSource, type EntityManager } from 'typeorm'
import { checkSchema } from './check-schema.ts'
import { databaseFault } from './database-fault.ts'
import { camelRow, type Statement } from './sql.ts'
import { runTransaction } from './transaction.ts'

export interface Queries {
  /** Runs one prepared statement with bound parameters; rows come back in camelCase. */
  query<Row = Record<string, unknown>>(statement: Statement, parameters?: unknown[]): Promise<Row[]>
  /** TypeORM's view, for reads and writes of single entities. */
  readonly manager: EntityManager
}

export interface Transaction extends Queries {
  /** Runs once the commit stands. It must not throw: what it does is a nudge that a sweeper can repeat. */
  afterCommit(action: () => void): void
}

export interface Database extends Queries {
  readonly name: string
  /**
   * Runs `work` in a transaction and, when PostgreSQL answers 40001 or 40P01, runs it again as a whole:
   * at most three tries.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Calls `listener` with the text of each statement until the result is called: tests count them. */
  observe(listener: (text: string) => void): () => void
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  name: string
  url: string
  /** Connections at the most. */
  pool: number
  entities: (new () => object)[]
}

const second = 1_000
const timeouts = {
  statement_timeout: 15 * second,
  lock_timeout: 5 * second,
  idle_in_transaction_session_timeout: 30 * second,
}

export async function openDatabase({ name, url, pool, entities }: DatabaseOptions): Promise<Database> {
  const listeners = new Set<(text: string) => void>()
  const seen = (text: string) => {
    for (const listener of listeners) listener(text)
  }
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize: pool,
    applicationName: `comptoir-${name}`,
    installExtensions: false,
    logging: ['query'],
    logger: statementLogger(seen),
    extra: { ...timeouts, types: { getTypeParser }, connectionTimeoutMillis: 10 * second },
  })
  await source.initialize().catch((cause) => {
    throw databaseFault(cause, url)
  })
  await checkSchema(source, url).catch(async (cause) => {
    await source.destroy()
    throw cause
  })
  const connections = (source.driver as unknown as { master: pg.Pool }).master

  return {
    name,
    manager: source.manager,
    async query<Row>(statement: Statement, parameters: unknown[] = []) {
      seen(statement.text)
      const { rows } = await connections.query({ ...statement, values: parameters })
      return rows.map((row) => camelRow<Row>(row))
    },
    transaction: (work) => runTransaction(source, seen, work),
    observe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async ping() {
      await connections.query('select 1')
    },
    close: () => source.destroy(),
  }
}

/** bigint as a number (money in minor units fits; more is a fault); a date stays the day it says. */
export function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return safeInteger
  if (oid === pg.types.builtins.DATE) return (day: string) => day
  return pg.types.getTypeParser(oid, format as 'text')
}

function safeInteger(text: string) {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`expected a whole number below 2^53, came ${text}`)
  return value
}

/** TypeORM tells its logger each statement that it sends itself. */
function statementLogger(seen: (text: string) => void) {
  const silent = () => {}
  return {
    logQuery: (text: string) => seen(text),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  }
}
