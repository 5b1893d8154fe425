import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { DataSource, EntityManager } from 'typeorm'
import { type Statement, send } from './sql.ts'

export interface Queries {
  /**
   * Runs one statement. The columns of the rows are in camelCase.
   *
   * ```ts
   * const [store] = await tx.query<Store>(sql('read-store')`select id, name from store where id = ${id}`)
   * ```
   */
  query<Row = Record<string, unknown>>(statement: Statement): Promise<Row[]>
  /** TypeORM's entity manager, for reads and writes of single entities. */
  readonly manager: EntityManager
}

export interface Transaction extends Queries {
  /**
   * Runs `action` after the commit. `action` must not throw: it enqueues a job that a sweeper can
   * enqueue again.
   */
  afterCommit(action: () => void): void
}

const tries = 3
const serializationFailure = '40001'
const deadlockDetected = '40P01'

export async function runTransaction<T>(
  source: DataSource,
  onStatement: (statement: Statement) => void,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(source, onStatement, work)
    } catch (error) {
      if (attempt === tries || !canRetry(error)) throw error
      await pause(Math.random() * 20 * attempt)
    }
  }
}

async function once<T>(
  source: DataSource,
  onStatement: (statement: Statement) => void,
  work: (tx: Transaction) => Promise<T>,
) {
  const runner = source.createQueryRunner()
  const actions: (() => void)[] = []
  try {
    const client: pg.PoolClient = await runner.connect()
    await runner.startTransaction()
    const result = await work({
      manager: runner.manager,
      async query<Row>(statement: Statement) {
        onStatement(statement)
        return send<Row>(client, statement)
      },
      afterCommit: (action) => actions.push(action),
    })
    await runner.commitTransaction()
    await runner.release()
    for (const action of actions) action()
    return result
  } catch (error) {
    // A lost connection has rolled back already, and an error of this rollback must not hide the
    // first one.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {})
    throw error
  } finally {
    if (!runner.isReleased) await runner.release()
  }
}

function canRetry(error: unknown) {
  const code = (error as { code?: string; driverError?: { code?: string } }).code
  const driverCode = (error as { driverError?: { code?: string } }).driverError?.code
  return [code, driverCode].some((value) => value === serializationFailure || value === deadlockDetected)
}
