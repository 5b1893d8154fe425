import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { demoStores } from '../../seeds/demo-stores.ts'
import { type Chain, startNetwork } from '../support/chains.ts'
import { clientFor } from '../support/client.ts'
import { eventually } from '../support/processes.ts'

const levelCount = 12
const { id: storeId } = demoStores.plateau

let chain: Chain
let inventory: pg.Client
beforeAll(async () => {
  chain = await startNetwork({ REDIS_URL: inject('redis') })
  inventory = new pg.Client({ connectionString: chain.database('inventory') })
  await inventory.connect()
})
afterAll(async () => {
  await inventory?.end()
  await chain?.close()
})

test('every stock level is planned within a minute though Redis is wiped while jobs wait', async () => {
  const manager = await clientFor(chain, 'manager-plateau')
  const { data } = await manager.ask(levels, { storeId })
  // The lock keeps the jobs from ending, and not all can begin: the rest wait in Redis.
  await inventory.query('begin')
  await inventory.query('lock table restock_request in exclusive mode')
  for (const { product, available } of data.store.stock.nodes)
    await manager.ask(adjustStock, {
      input: {
        storeId,
        productId: product.id,
        delta: -available,
        reason: 'DAMAGE',
        idempotencyKey: randomUUID(),
      },
    })
  const redis = new Redis(inject('redis'))
  const waiting = await eventually('jobs wait', async () => (await redis.keys('*restock*')).length)

  await redis.flushall()
  redis.disconnect()
  await inventory.query('commit')

  expect(waiting).toBeGreaterThan(0)
  await eventually('each stock level is planned', async () => (await plans()) === levelCount, 60_000)
})

async function plans(): Promise<number> {
  const { rows } = await inventory.query('select count(*)::int from restock_request where store_id = $1', [
    storeId,
  ])
  return rows[0].count
}

const levels = `query ($storeId: ID!) { store(id: $storeId) { stock(first: ${levelCount}) { nodes { available product { id } } } } }`
const adjustStock = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }'
