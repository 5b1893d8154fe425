import pg from 'pg'
import { DataSource, type EntityManager } from 'typeorm'
import { busy } from '../errors/errors.ts'
import type { Logger } from '../log.ts'
import { checkSchema } from './check-schema.ts'
import { Connection, timeouts } from './connection.ts'
import { databaseFault } from './database-fault.ts'
import { checkNames, type Statement, send } from './sql.ts'
import { type Queries, runTransaction, type Transaction } from './transaction.ts'
import { untilReached } from './until-reached.ts'

export interface Database extends Queries {
  readonly name: string
  /**
   * Connects, and tries again for as long as the server is busy or unavailable. Until then all
   * other methods throw BUSY.
   * @throws an error that waiting does not fix, such as a wrong password; also when the database is
   * closed meanwhile
   */
  connect(): Promise<void>
  /**
   * Runs `work` in a transaction. When PostgreSQL answers 40001 (serialization failure) or 40P01
   * (deadlock), it runs the whole of `work` again: at most three tries. `work` must have no effect
   * outside the transaction.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Calls `listener` with the text of each statement, so that tests can count statements.
   * @returns a function that stops it
   */
  observe(listener: (text: string) => void): () => void
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  name: string
  url: string
  /** The maximum number of connections. */
  pool: number
  entities: (new () => object)[]
  log: Logger
}

/** Opens a database without waiting for it: call `connect` next. */
export function openDatabase({ name, url, pool, entities, log }: DatabaseOptions): Database {
  const listeners = new Set<(text: string) => void>()
  const onStatement = (text: string) => {
    for (const listener of listeners) listener(text)
  }
  const checkName = checkNames()
  const sent = (statement: Statement) => {
    checkName(statement)
    onStatement(statement.text)
  }
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize: pool,
    applicationName: `comptoir-${name}`,
    installExtensions: false,
    logging: ['query'],
    logger: statementLogger(onStatement),
    extra: { ...timeouts, types: { getTypeParser }, Client: Connection },
    poolErrorHandler: (error: Error) => log.debug({ err: error, database: name }, 'idle connection lost'),
  })
  const closing = new AbortController()
  let connecting: Promise<void> | undefined
  let connected = false

  return {
    name,
    connect() {
      connecting ??= initialize()
      return connecting
    },
    get manager() {
      return reached().manager
    },
    async query<Row>(statement: Statement) {
      const { pool } = reached()
      sent(statement)
      return send<Row>(pool, statement)
    },
    async transaction(work) {
      reached()
      return runTransaction(source, sent, work)
    },
    observe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async ping() {
      const { pool } = reached()
      await pool.query('select 1')
    },
    async close() {
      closing.abort()
      await connecting?.catch(() => {})
      if (source.isInitialized) await source.destroy()
    },
  }

  async function initialize() {
    const target = `the database of ${name} at ${new URL(url).host}`
    await untilReached(target, open, { log, signal: closing.signal })
    connected = true
  }

  async function open() {
    try {
      await source.initialize()
      await checkSchema(source, url)
    } catch (cause) {
      if (source.isInitialized) await source.destroy()
      throw databaseFault(cause, url)
    }
  }

  function reached(): { manager: EntityManager; pool: pg.Pool } {
    if (!connected) throw busy(new Error(`The database of ${name} has not been reached yet.`))
    return { manager: source.manager, pool: (source.driver as unknown as { master: pg.Pool }).master }
  }
}

/**
 * Reads a bigint as a number; a value beyond the safe integers throws. Money in minor units fits.
 * Reads a date as text.
 */
export function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return safeInteger
  if (oid === pg.types.builtins.DATE) return (day: string) => day
  return pg.types.getTypeParser(oid, format as 'text')
}

function safeInteger(text: string) {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`expected a whole number below 2^53, got ${text}`)
  return value
}

/** TypeORM reports each statement that it sends itself to its logger. */
function statementLogger(onStatement: (text: string) => void) {
  const silent = () => {}
  return {
    logQuery: (text: string) => onStatement(text),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  }
}
