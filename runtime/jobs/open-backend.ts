import type { Backend, BackendOptions } from './backend.ts'
import { openPostgresBackend } from './backend-postgres.ts'
import { openRedisBackend } from './backend-redis.ts'

/**
 * Opens the backend of the queues, without waiting for its connection.
 * @throws if the protocol of the address is not `redis:`, `rediss:`, `postgres:` or `postgresql:`
 */
export function openBackend(options: BackendOptions): Backend {
  const { protocol } = new URL(options.url)
  if (protocol === 'redis:' || protocol === 'rediss:') return openRedisBackend(options)
  if (protocol === 'postgres:' || protocol === 'postgresql:') return openPostgresBackend(options)
  throw new Error(`expected the queues at a redis: or postgres: address, got ${protocol}. Set REDIS_URL.`)
}
