import { type ConnectionOptions, createPostgresBackend, type createRedisBackend, runMigrations } from 'bullmq'
import pg from 'pg'
import { databaseFault } from '../database/database-fault.ts'
import type { Store, StoreOptions } from './store.ts'

const second = 1_000

/** Brings the schema up to date; the role needs CREATE on the database, which is the queues' own. */
export async function openPostgresStore({ url, prefix }: StoreOptions): Promise<Store> {
  await migrate(url, prefix)

  // Each Queue keeps a pool of its own, each Worker one more and a connection that LISTENs. A pool shared by
  // all would be drained by the listeners, one for each Worker.
  const connection = {
    connectionString: url,
    schema: prefix,
    max: 2,
    application_name: 'comptoir-jobs',
    connectionTimeoutMillis: 5 * second,
    statement_timeout: 10 * second,
  }
  return {
    // BullMQ's classes are typed for Redis; the factory is what makes the connection's type right.
    backend: createPostgresBackend as unknown as typeof createRedisBackend,
    prefix,
    adding: connection as ConnectionOptions,
    working: () => connection as ConnectionOptions,
    reachable: () => true,
    close: async () => {},
  }
}

async function migrate(url: string, schema: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5 * second })
  await client.connect().catch((cause) => {
    throw databaseFault(cause, url)
  })
  try {
    await runMigrations(client, schema)
  } finally {
    await client.end()
  }
}
