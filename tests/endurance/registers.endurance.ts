import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoStores } from '../../seeds/demo-stores.ts'
import { productBySku } from '../../seeds/products.ts'
import { type Chain, startOneProcess } from '../support/chains.ts'
import { type Client, clientFor } from '../support/client.ts'

const registerCount = 64
const units = 500
const attempts = 1_500
const { id: storeId, registers } = demoStores.plateau
const { id: productId } = productBySku('DAI-02')

let chain: Chain
let cashier: Client
let inventory: pg.Client
beforeAll(async () => {
  chain = await startOneProcess()
  cashier = await clientFor(chain, 'cashier-plateau')
  inventory = new pg.Client({ connectionString: chain.database('inventory') })
  await inventory.connect()
})
afterAll(async () => {
  await inventory?.end()
  await chain?.close()
})

test('64 registers sell exactly the 500 units in stock, in 1,500 attempts at once', async () => {
  const manager = await clientFor(chain, 'manager-plateau')
  const { data } = await manager.ask(stock, { storeId, productId })
  const input = { storeId, productId, delta: units - data.product.stock.available, reason: 'CORRECTION' }
  await manager.ask(adjustStock, { input: { ...input, idempotencyKey: randomUUID() } })

  const outcomes: string[] = []
  let left = attempts
  await Promise.all(
    Array.from({ length: registerCount }, async (_, n) => {
      while (left-- > 0) outcomes.push(await sellOne(registers[n % registers.length]!.id))
    }),
  )

  expect(counted(outcomes)).toEqual({ SaleCompleted: units, InsufficientStock: attempts - units })
  const { data: after } = await manager.ask(stock, { storeId, productId })
  expect(after.product.stock).toEqual({ onHand: 0, available: 0 })
  const { rows } = await inventory.query(
    `select (sum(delta) / 1000)::int as ledger, count(*) filter (where reason = 'SALE' and at > now() - interval '10 minutes')::int
     as sold from stock_movement where store_id = $1 and product_id = $2`,
    [storeId, productId],
  )
  expect(rows[0]).toEqual({ ledger: 0, sold: units })
})

async function sellOne(registerId: string): Promise<string> {
  const input = { storeId, registerId, lines: [{ productId, quantity: 1 }], idempotencyKey: randomUUID() }
  const { data, errors } = await cashier.ask(ringUpSale, { input })
  return data?.ringUpSale?.__typename ?? JSON.stringify(errors)
}

function counted(outcomes: string[]) {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

const stock =
  'query ($productId: ID!, $storeId: ID!) { product(id: $productId) { stock(storeId: $storeId) { onHand available } } }'
const adjustStock = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }'
const ringUpSale = 'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }'
