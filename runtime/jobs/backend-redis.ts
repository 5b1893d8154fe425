import { createRedisBackend } from 'bullmq'
import { Redis } from 'ioredis'
import type { Store, StoreOptions } from './backend.ts'

const second = 1_000

/** Starts without Redis as well: nudges fail until it is there, and work begins when it is. */
export function openRedisStore({ url, prefix, logThrottled }: StoreOptions): Store {
  const adding = connect({
    // So that opening can wait for the first connection, and only for that.
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: second,
  })
  let working: Redis | undefined
  const tried = adding.connect().catch(logThrottled)

  return {
    backend: createRedisBackend,
    // In braces, so that a cluster keeps all keys of the queues in one slot.
    prefix: `{${prefix}}`,
    adding,
    working() {
      working ??= connect({ maxRetriesPerRequest: null })
      return working
    },
    // Once the first connection was tried, a command is answered or refused at once.
    ready: () => tried,
    reachable: () => working?.status === 'ready',
    async close() {
      adding.disconnect()
      working?.disconnect()
    },
  }

  function connect(options: object) {
    const client = new Redis(url, {
      connectionName: 'comptoir-jobs',
      connectTimeout: 2 * second,
      ...options,
    })
    client.on('error', logThrottled)
    return client
  }
}
