import type { ConnectionOptions, createRedisBackend } from 'bullmq'

/** Where the queues are. All that differs between Redis and PostgreSQL is behind this. */
export interface Store {
  backend: typeof createRedisBackend
  /** The namespace of the queues; PostgreSQL has a schema instead. */
  prefix: string
  /** How to connect to add jobs and to look: an answer or an error soon, whatever the store's state. */
  adding: ConnectionOptions
  /** How to connect to work: waits as long as it takes. */
  working(): ConnectionOptions
  /** Resolves when queues can be opened. Rejects when the store cannot be reached now; asked again, it tries again. */
  ready(): Promise<void>
  /** Whether parting politely has a chance. */
  reachable(): boolean
  close(): Promise<void>
}

export interface StoreOptions {
  url: string
  prefix: string
  /** Told of each lost connection and each failed try. */
  logThrottled: (error: Error) => void
}
