import { setTimeout as pause } from 'node:timers/promises'
import { type ConnectionOptions, createPostgresBackend, type createRedisBackend, runMigrations } from 'bullmq'
import { withConnection } from '../database/connection.ts'
import { databaseFault } from '../database/database-fault.ts'
import type { Backend, BackendOptions } from './backend.ts'

const second = 1_000
const connectMs = 5 * second
const statementMs = 10 * second
/**
 * PostgreSQL cancels a slow statement by itself. A server that has not answered by this time is paused or
 * gone.
 */
const answerMs = 12 * second
const rejectedMs = 500
const maxWaitSeconds = 10

/**
 * Opens queues on PostgreSQL and migrates their schema. The role needs CREATE on the database,
 * which holds only queues.
 */
export function openPostgresBackend({ url, prefix }: BackendOptions): Backend {
  // Each Queue keeps its own pool. Each Worker keeps one more pool and a connection that LISTENs.
  // The listeners, one for each Worker, would use up a pool that all share.
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
    // BullMQ's classes are typed for Redis; the factory makes the connection's type right.
    factory: steadyBackend as unknown as typeof createRedisBackend,
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
 * BullMQ's backend for a server that is unavailable for a while. When PostgreSQL rejects connections, as
 * while it starts or stops, a BullMQ worker asks for its next job again at once: hundreds of connections
 * a second. After a failed wait for a job the worker waits for up to an hour, because it relies on a
 * notification about the next job.
 */
const steadyBackend: typeof createPostgresBackend = (...options) => {
  const backend = createPostgresBackend(...options)
  const moveToActive = backend.moveToActive.bind(backend)
  backend.moveToActive = (...args) =>
    moveToActive(...args).catch(async (error) => {
      await pause(rejectedMs)
      throw error
    })
  Object.defineProperty(backend, 'maximumBlockTimeout', { value: maxWaitSeconds })
  return backend
}

const migrate = (url: string, schema: string) =>
  withConnection(
    { connectionString: url, connectionTimeoutMillis: connectMs, query_timeout: answerMs },
    async (client) => void (await runMigrations(client, schema)),
  ).catch((cause) => {
    throw databaseFault(cause, url)
  })
