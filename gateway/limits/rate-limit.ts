import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Redis } from 'ioredis'
import { rateLimited } from '../../runtime/errors/errors.ts'
import type { Logger } from '../../runtime/log.ts'

/** Who an operation is counted for: a person wherever they are, and whoever is nobody by their address. */
export interface Counted {
  user?: string
  address: string
}

/** Counts one operation. @throws RATE_LIMITED when it is one too many in this second */
export type Meter = (counted: Counted) => Promise<void>

export interface RateLimitOptions {
  operationsPerSecond: number
  /** Where all gateways count together; in the memory of this one without. */
  redisUrl?: string
  log: Logger
}

const windowMs = 1_000
/** Whoever is counted in memory; the one not heard of for longest is forgotten first. */
const remembered = 50_000

/**
 * Counts operations, not requests: a socket brings many. While Redis is away none is counted: what it protects
 * from is less than a gateway that answers nobody.
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
    // The library takes a request and asks it for its key, and for a route's own setting, of which there is none.
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
    // An operation waits this long for its count at the most.
    commandTimeout: 500,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
  })
  redis.on('error', (error) => log.warn({ err: error }, 'operations are not counted'))
  app.addHook('onClose', async () => redis.disconnect())
  return redis
}
