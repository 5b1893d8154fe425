import { Redis } from 'ioredis'
import { afterAll, describe, expect, test } from 'vitest'
import { clientWith } from '../support/client.ts'
import { eventually } from '../support/processes.ts'
import { tellStory } from '../support/story.ts'
import { type ComposeChain, startCompose } from './support/compose-chain.ts'

/** One chain for all of this file: Keycloak takes a minute to start. */
const starting = startCompose()
// The first test that waits for the start gets its error.
starting.catch(() => {})
let chain: ComposeChain
let redis: Redis
afterAll(async () => {
  redis?.disconnect()
  await (await starting).close()
})

describe('the story, on the services of docker-compose.yml', () =>
  tellStory(async () => ({ ...(await starting), close: async () => {} })))

test('a second migration finds nothing to do, and makes no chain', async () => {
  chain = await starting
  const again = await chain.runOnce('migrate')

  expect(again.child.exitCode, again.output()).toBe(0)
  expect(again.output()).not.toContain('"migrated"')
  expect(again.output()).toContain('nothing seeded')
})

test('Redis keeps its data, evicts nothing, and requires its password', async () => {
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

test('only workers run the jobs; the API answers without them, and new workers go on', async () => {
  expect(await queuesWorked()).toBeGreaterThan(0)

  await chain.part('workers').stop()
  await eventually('no process works the queues', async () => (await queuesWorked()) === 0)
  const { data } = await clientWith(chain).ask('{ products(first: 1) { totalCount } }')
  expect(data.products.totalCount).toBeGreaterThan(0)

  await chain.restart('workers')
  await eventually('the queues are worked', async () => (await queuesWorked()) > 0)
})

test.each(['gateway', 'workers', 'stores', 'inventory', 'sales', 'reporting', 'keycloak', 'redis'])(
  'the health check of %s tells if it runs, and a stop ends it in order',
  async (name) => {
    expect(await chain.isHealthy(name)).toBe(true)
    const code = await chain.part(name).stop()
    expect(code, chain.part(name).output()).toBe(name === 'keycloak' ? 143 : 0)
    expect(await chain.isHealthy(name)).toBe(false)
  },
)

/** BullMQ waits for the jobs of each queue on a connection with the queue's name. */
async function queuesWorked() {
  const clients = ((await redis.client('LIST')) as string).trim().split('\n')
  return clients.filter((client) => / name=\{comptoir\}/.test(client)).length
}
