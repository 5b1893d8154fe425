import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { demoStores } from '../seeds/demo-stores.ts'
import { productBySku } from '../seeds/products.ts'
import type { Chain } from '../tests/support/chains.ts'
import { clientFor } from '../tests/support/client.ts'
import { perSecond } from './figures.ts'

const clients = 16
const runs = 1_000
const { id: storeId, registers } = demoStores.plateau
const skus = ['DAI-04', 'DAI-05', 'BAK-02']
const lines = skus.map((sku) => ({ productId: productBySku(sku).id, quantity: 1 }))

/**
 * Measures how many sales of three lines the gateway completes a second. The floor for comparison:
 * `pg` alone writes the rows of such sales.
 */
export async function measureSales(chain: Chain): Promise<string> {
  const [cashier, manager] = [
    await clientFor(chain, 'cashier-plateau'),
    await clientFor(chain, 'manager-plateau'),
  ]
  for (const { productId } of lines)
    await manager.ask(adjustStock, {
      input: { storeId, productId, delta: 9_000, reason: 'CORRECTION', idempotencyKey: randomUUID() },
    })
  const sell = async (register: number) => {
    const registerId = registers[register % registers.length]!.id
    const { data, errors } = await cashier.ask(ringUpSale, {
      input: { storeId, registerId, lines, idempotencyKey: randomUUID() },
    })
    if (data?.ringUpSale?.__typename !== 'SaleCompleted') throw new Error(JSON.stringify({ data, errors }))
  }
  await perSecond(clients, 200, sell)
  const sales = await perSecond(clients, runs, sell)
  const floor = await bareSales(chain)
  return `${sales.toFixed(0)} sales/s by ${clients} registers; bare writes ${floor.toFixed(0)}/s; ratio ${(sales / floor).toFixed(2)}`
}

/**
 * Writes the rows of sales in the order of the real command: the open sale, then the stock levels and
 * their ledger, then the completed sale.
 */
async function bareSales(chain: Chain): Promise<number> {
  const inventory = new pg.Pool({ connectionString: chain.database('inventory'), max: clients })
  const sales = new pg.Pool({ connectionString: chain.database('sales'), max: clients })
  await inventory.query(
    'create table bench_level as select store_id, product_id, 1000000 as on_hand from stock_level',
  )
  await inventory.query('create unique index on bench_level (store_id, product_id)')
  await inventory.query('create table bench_ledger (like stock_movement including defaults)')
  await sales.query('create table bench_sale (id uuid primary key, store_id uuid, total bigint)')
  const ids = lines.map(({ productId }) => productId).sort()
  const perSec = await perSecond(clients, runs, async () => {
    const id = randomUUID()
    await sales.query({
      name: 'open',
      text: 'insert into bench_sale values ($1, $2, null)',
      values: [id, storeId],
    })
    await inventory.query({ name: 'take', text: takeStock, values: [storeId, ids, id] })
    await sales.query({
      name: 'complete',
      text: 'update bench_sale set total = 1 where id = $1',
      values: [id],
    })
  })
  await inventory.query('drop table bench_level, bench_ledger')
  await sales.query('drop table bench_sale')
  await Promise.all([inventory.end(), sales.end()])
  return perSec
}

const takeStock = `
  with locked as (
    select product_id from bench_level where store_id = $1 and product_id = any($2) order by product_id for update
  ), moved as (
    update bench_level l set on_hand = on_hand - 1000 from locked
    where l.store_id = $1 and l.product_id = locked.product_id returning l.product_id, on_hand
  )
  insert into bench_ledger (store_id, product_id, delta, balance, reason, reference_kind, reference_id, actor_id, actor_name)
  select $1, product_id, -1000, on_hand, 'SALE', 'Sale', $3, 'bench', 'bench' from moved`

const adjustStock = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }'
const ringUpSale = 'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }'
