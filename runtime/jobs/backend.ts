import type { ConnectionOptions, createRedisBackend } from 'bullmq'

/** The backend of the queues. All differences between Redis and PostgreSQL are in the backend. */
export interface Backend {
  factory: typeof createRedisBackend
  /** The namespace of the queues; on PostgreSQL it is a schema. */
  prefix: string
  /** The connection for adding and reading jobs: it answers or fails soon, also when the backend is unavailable. */
  adding: ConnectionOptions
  /** The connection for workers: it waits for the backend without a limit. */
  working(): ConnectionOptions
  /**
   * Resolves when queues can be opened. Rejects when the backend is unavailable now; the next call
   * tries again.
   */
  ready(): Promise<void>
  /** True when the backend answers, so that the connections can be closed properly. */
  reachable(): boolean
  close(): Promise<void>
}

export interface BackendOptions {
  url: string
  prefix: string
  /** Logs a lost connection or a failed try. */
  logThrottled: (error: Error) => void
}
