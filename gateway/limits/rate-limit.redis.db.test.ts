import { Redis } from 'ioredis'
import { afterEach, expect, inject, test, vi } from 'vitest'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

const open: TestGateway[] = []
afterEach(() => Promise.all(open.splice(0).map((gateway) => gateway.close())))

async function gateway(redisUrl: string) {
  const opened = await openTestGateway({ ingress: { operationsPerSecond: 5, redisUrl } })
  open.push(opened)
  return opened
}

const counter = 'comptoir:operations:person:tester'

test('two gateways count together', async () => {
  const redis = new Redis(inject('redis'))
  const [one, other] = [await gateway(inject('redis')), await gateway(inject('redis'))]
  const ask = async ({ ask }: TestGateway) => (await ask('{ products { name } }', [])).status
  for (const each of [one, other])
    await vi.waitFor(async () => {
      await redis.flushall()
      await ask(each)
      expect(await redis.keys('*')).toEqual([counter])
    }, 30_000)
  // The counter without expiry stands for one accepted operation, in a second that does not end.
  await redis.set(counter, 1)

  const statuses = []
  for (const each of [one, other, one, other, one, other]) statuses.push(await ask(each))
  redis.disconnect()

  expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
})

test('while Redis is unavailable operations are answered and not counted', async () => {
  const { ask } = await gateway('redis://127.0.0.1:1')
  for (let n = 0; n < 10; n++) expect((await ask('{ products { name } }', [])).status).toBe(200)
})
