import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manyLevels } from '../../subgraphs/inventory/testing/many-levels.ts'
import { type Chain, startNetwork } from '../support/chains.ts'
import { type Client, clientFor } from '../support/client.ts'

let chain: Chain
let hq: Client
let inventory: pg.Client
beforeAll(async () => {
  chain = await startNetwork()
  hq = await clientFor(chain, 'hq')
  inventory = new pg.Client({ connectionString: chain.database('inventory') })
  await inventory.connect()
})
afterAll(async () => {
  await inventory?.end()
  await chain?.close()
})

const mutation = `mutation ($input: AdjustStockInBulkInput!) { adjustStockInBulk(input: $input) {
  __typename
  ... on StockAdjustedInBulk { changed failed { index storeId productId code message available } }
} }`

test('one request corrects 10,000 stock levels, and another lists 10,000 failures', async () => {
  const { stores, products } = await manyLevels(inventory, { stores: 5, products: 2_000 })
  const lines = (delta: number) =>
    stores.flatMap((storeId) => products.map((productId) => ({ storeId, productId, delta })))
  const adjust = async (delta: number, mode: string) => {
    const [idempotencyKey, began] = [randomUUID(), performance.now()]
    const input = { lines: lines(delta), mode, reason: 'CORRECTION', note: 'All of it.', idempotencyKey }
    const { data, errors } = await hq.ask(mutation, { input })
    expect(errors).toBeUndefined()
    return { ...data.adjustStockInBulk, seconds: (performance.now() - began) / 1_000 }
  }

  const all = await adjust(3, 'ALL_OR_NOTHING')
  const none = await adjust(-9_999, 'LINE_BY_LINE')

  expect(all).toMatchObject({ __typename: 'StockAdjustedInBulk', changed: 10_000, failed: [] })
  expect(none.changed).toBe(0)
  expect(none.failed).toHaveLength(10_000)
  process.stdout.write(
    `10,000 stock levels through the gateway: ${all.seconds.toFixed(1)} s; as many failures: ${none.seconds.toFixed(1)} s.\n`,
  )
  const { rows } = await inventory.query(
    `select count(*)::int as lines, (sum(delta) / 1000)::int as units from stock_movement where note = 'All of it.'`,
  )
  expect(rows).toEqual([{ lines: 10_000, units: 30_000 }])
})
