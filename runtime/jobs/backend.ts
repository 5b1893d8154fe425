import type { ConnectionOptions, createRedisBackend } from 'bullmq'

/** The backend of the queues. It holds all differences between Redis and PostgreSQL. */
export interface Backend {
  factory: typeof createRedisBackend
  /** The namespace of the queues; on PostgreSQL it is a schema. */
  prefix: string
  /** The connection for adding and reading jobs: it answers or fails soon, whatever the backend's state. */
  adding: ConnectionOptions
  /** The connection for workers: it waits as long as it takes. */
  working(): ConnectionOptions
  /**
   * Resolves when queues can be opened. Rejects when the backend is unavailable now; the next call
   * tries again.
   */
  ready(): Promise<void>
  /** Tells if closing the connections properly has a chance. */
  reachable(): boolean
  close(): Promise<void>
}

export interface BackendOptions {
  url: string
  prefix: string
  /** Gets each lost connection and each failed try. */
  logThrottled: (error: Error) => void
}
