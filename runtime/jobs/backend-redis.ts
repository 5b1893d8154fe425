import { createRedisBackend } from 'bullmq'
import { Redis } from 'ioredis'
import type { Backend, BackendOptions } from './backend.ts'

const second = 1_000

/**
 * Opens queues on Redis, and also starts without it: `enqueue` fails until Redis is available, and
 * work begins when it is.
 */
export function openRedisBackend({ url, prefix, logThrottled }: BackendOptions): Backend {
  const adding = connect({
    // Opening waits for the first connection, and only for that one.
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: second,
  })
  let working: Redis | undefined
  const tried = adding.connect().catch(logThrottled)

  return {
    factory: createRedisBackend,
    // The braces make a cluster keep all keys of the queues in one slot.
    prefix: `{${prefix}}`,
    adding,
    working() {
      working ??= connect({ maxRetriesPerRequest: null })
      return working
    },
    // After the first connection attempt a command is answered or rejected at once.
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
