import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Redis } from 'ioredis'
import { rateLimited } from '../../runtime/errors/errors.ts'
import type { Logger } from '../../runtime/log.ts'

/** The key of a count: the user, from any address, and for anonymous callers the address. */
export interface Counted {
  user?: string
  address: string
}

/** Counts one operation. @throws RATE_LIMITED when there are too many in this second */
export type Meter = (counted: Counted) => Promise<void>

export interface RateLimitOptions {
  operationsPerSecond: number
  /** The Redis where all gateways count together. Without it each gateway counts in memory. */
  redisUrl?: string
  log: Logger
}

const windowMs = 1_000
/** The number of callers that are counted in memory; the least recent is forgotten first. */
const remembered = 50_000

/**
 * Counts operations, not requests, because a socket carries many. While Redis is unavailable,
 * nothing is counted: a gateway that answers no client would be worse than the load that the limit
 * prevents.
 */
export async function openMeter(app: FastifyInstance, options: RateLimitOptions): Promise<Meter> {
  const { operationsPerSecond: max, redisUrl, log } = options
  const redis = redisUrl ? connect(app, redisUrl, log) : undefined
  await app.register(rateLimit, {
    global: false,
    max,
    timeWindow: windowMs,
    cache: remembered,
    skipOnError: true,
    ...(redis && { redis, nameSpace: 'comptoir:operations:' }),
    keyGenerator: (request) => keyOf(request as unknown as Counted),
  })
  const count = app.createRateLimit()

  return async (counted) => {
    // The library expects a request, and asks it for its key and for a route's own setting, which
    // does not exist.
    const counting = await count({ ...counted, routeOptions: {} } as unknown as FastifyRequest)
    if (counting.isAllowed || !counting.isExceeded) return
    const seconds = Math.max(1, counting.ttlInSeconds)
    throw rateLimited(
      `More than ${max} operations came in a second: wait ${seconds} s, then send fewer at a time.`,
      seconds,
    )
  }
}

const keyOf = ({ user, address }: Counted) => (user ? `person:${user}` : `address:${address}`)

function connect(app: FastifyInstance, url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    connectionName: 'comptoir-gateway',
    connectTimeout: 2_000,
    // An operation waits at most this long for its count.
    commandTimeout: 500,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
  })
  redis.on('error', (error) => log.warn({ err: error }, 'operations are not counted'))
  app.addHook('onClose', async () => redis.disconnect())
  return redis
}
