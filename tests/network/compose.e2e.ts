import { Redis } from 'ioredis'
import { afterAll, describe, expect, test } from 'vitest'
import { clientWith } from '../support/client.ts'
import { eventually } from '../support/processes.ts'
import { tellStory } from '../support/story.ts'
import { type ComposeChain, startCompose } from './support/compose-chain.ts'

/** One for all of this file: Keycloak takes its minute. */
const starting = startCompose()
starting.catch(() => 'told by the first test that waits for it')
let chain: ComposeChain
let redis: Redis
afterAll(async () => {
  redis?.disconnect()
  await (await starting).close()
})

describe('the story, on what docker-compose.yml describes', () =>
  tellStory(async () => ({ ...(await starting), close: async () => {} })))

test('migrating again finds nothing to do, and no chain to make', async () => {
  chain = await starting
  const again = await chain.runOnce('migrate')

  expect(again.child.exitCode, again.output()).toBe(0)
  expect(again.output()).not.toContain('"migrated"')
  expect(again.output()).toContain('nothing seeded')
})

test('Redis keeps what it is told, throws nothing away, and wants its password', async () => {
  redis = new Redis(chain.redisUrl)
  redis.on('error', () => 'it is stopped by the last test')
  const settings = await Promise.all(
    ['appendonly', 'maxmemory-policy'].map((name) => redis.config('GET', name)),
  )
  expect(settings).toEqual([
    ['appendonly', 'yes'],
    ['maxmemory-policy', 'noeviction'],
  ])
  const stranger = new Redis(`redis://${new URL(chain.redisUrl).host}`, { enableReadyCheck: false })
  await expect(stranger.keys('*')).rejects.toThrow('NOAUTH')
  stranger.disconnect()
})

test('the jobs are worked by the workers alone; without them the API answers, with them they are worked again', async () => {
  expect(await queuesWorked()).toBeGreaterThan(0)

  await chain.part('workers').stop()
  await eventually('nobody works the queues', async () => (await queuesWorked()) === 0)
  const { data } = await clientWith(chain).ask('{ products(first: 1) { totalCount } }')
  expect(data.products.totalCount).toBeGreaterThan(0)

  await chain.restart('workers')
  await eventually('the queues are worked', async () => (await queuesWorked()) > 0)
})

test.each(['gateway', 'workers', 'stores', 'inventory', 'sales', 'reporting', 'keycloak', 'redis'])(
  'the health check of %s tells whether it runs, and a stop ends it in order',
  async (name) => {
    expect(await chain.isHealthy(name)).toBe(true)
    const code = await chain.part(name).stop()
    expect(code, chain.part(name).output()).toBe(name === 'keycloak' ? 143 : 0)
    expect(await chain.isHealthy(name)).toBe(false)
  },
)

/** BullMQ waits for the jobs of each queue on a connection that has the queue's name. */
async function queuesWorked() {
  const clients = ((await redis.client('LIST')) as string).trim().split('\n')
  return clients.filter((client) => / name=\{comptoir\}/.test(client)).length
}
