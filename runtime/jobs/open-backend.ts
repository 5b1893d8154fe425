import type { Store, StoreOptions } from './backend.ts'
import { openPostgresStore } from './backend-postgres.ts'
import { openRedisStore } from './backend-redis.ts'

/**
 * Opens a backend without waiting for it.
 * @throws when the address is none of `redis:`, `rediss:` and `postgres:`
 */
export function openStore(options: StoreOptions): Store {
  const { protocol } = new URL(options.url)
  if (protocol === 'redis:' || protocol === 'rediss:') return openRedisStore(options)
  if (protocol === 'postgres:' || protocol === 'postgresql:') return openPostgresStore(options)
  throw new Error(`expected the queues at a redis: or postgres: address, got ${protocol}. Set REDIS_URL.`)
}
