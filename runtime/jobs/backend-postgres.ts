import { setTimeout as pause } from 'node:timers/promises'
import { type ConnectionOptions, createPostgresBackend, type createRedisBackend, runMigrations } from 'bullmq'
import { withConnection } from '../database/connection.ts'
import { databaseFault } from '../database/database-fault.ts'
import type { Store, StoreOptions } from './backend.ts'

const second = 1_000
const connectMs = 5 * second
const statementMs = 10 * second
/** PostgreSQL gives a statement up by itself; without an answer by then it is paused or gone. */
const answerMs = 12 * second
const rejectedMs = 500
const longestWaitSeconds = 10

/** Brings the schema up to date; the role needs CREATE on the database, which is the queues' own. */
export function openPostgresStore({ url, prefix }: StoreOptions): Store {
  // Each Queue keeps a pool of its own, each Worker one more and a connection that LISTENs. A pool shared by
  // all would be drained by the listeners, one for each Worker.
  const connection = {
    connectionString: url,
    schema: prefix,
    max: 2,
    application_name: 'comptoir-jobs',
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    query_timeout: answerMs,
  }
  let migrating: Promise<void> | undefined

  return {
    // BullMQ's classes are typed for Redis; the factory is what makes the connection's type right.
    backend: steadyBackend as unknown as typeof createRedisBackend,
    prefix,
    adding: connection as ConnectionOptions,
    working: () => connection as ConnectionOptions,
    ready() {
      migrating ??= migrate(url, prefix).catch((error) => {
        migrating = undefined
        throw error
      })
      return migrating
    },
    reachable: () => true,
    close: async () => {},
  }
}

/**
 * BullMQ's backend for a server that is away for a while. By itself a worker asks for its next job again at once when
 * PostgreSQL refuses, as while it starts or stops: hundreds of connections a second. And after a failed wait for a job it
 * waits for up to an hour, trusting that it will be told of the next one.
 */
const steadyBackend: typeof createPostgresBackend = (...given) => {
  const backend = createPostgresBackend(...given)
  const moveToActive = backend.moveToActive.bind(backend)
  backend.moveToActive = (...asked) =>
    moveToActive(...asked).catch(async (error) => {
      await pause(rejectedMs)
      throw error
    })
  Object.defineProperty(backend, 'maximumBlockTimeout', { value: longestWaitSeconds })
  return backend
}

const migrate = (url: string, schema: string) =>
  withConnection(
    { connectionString: url, connectionTimeoutMillis: connectMs, query_timeout: answerMs },
    async (client) => void (await runMigrations(client, schema)),
  ).catch((cause) => {
    throw databaseFault(cause, url)
  })
