import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { demoStores } from '../seeds/demo-stores.ts'
import { products } from '../seeds/products.ts'
import type { Chain } from '../tests/support/chains.ts'
import { clientFor } from '../tests/support/client.ts'
import { percentile } from '../tests/support/percentile.ts'
import { spread } from './figures.ts'

const samples = 200
const { id: storeId, registers } = demoStores.plateau

/**
 * Measures the delay of an alert. It begins at the time in the sale's event, which is taken just
 * before the commit, so the delay includes the commit. It ends when a WebSocket client gets the alert.
 * Each sale sells another product, because the alerts of a flapping stock level are held back. The
 * floor for comparison: one connection inserts a row, and another connection reads it.
 */
export async function measureAlertDelay(chain: Chain): Promise<string> {
  const [cashier, manager] = [
    await clientFor(chain, 'cashier-plateau'),
    await clientFor(chain, 'manager-plateau'),
  ]
  const alerts = manager.listen(alertsOf)
  await alerts.ready

  const delays: number[] = []
  for (const { id: productId } of products.slice(0, samples)) {
    const quantity = (await manager.ask(stockOf(productId))).data.product.stock.available
    const opened = alerts.next()
    const { data } = await cashier.ask(ringUpSale, {
      input: {
        storeId,
        registerId: registers[0]!.id,
        lines: [{ productId, quantity }],
        idempotencyKey: randomUUID(),
      },
    })
    if (data.ringUpSale.__typename !== 'SaleCompleted') throw new Error(JSON.stringify(data))
    const { change, at } = (await opened).data.stockAlerts
    delays.push(Date.now() - Date.parse(at))
    if (change !== 'OPENED') throw new Error(`expected OPENED, got ${change}`)
    const resolved = alerts.next()
    await manager.ask(adjustStock, {
      input: { storeId, productId, delta: quantity, reason: 'CORRECTION', idempotencyKey: randomUUID() },
    })
    await resolved
  }
  await alerts.close()
  const floor = await insertAndRead(chain)
  const ratio = percentile(delays, 0.5) / percentile(floor, 0.5)
  return `alert after a sale ${spread(delays)}; bare insert and read ${spread(floor)}; ratio of medians ${ratio.toFixed(1)}`
}

async function insertAndRead(chain: Chain): Promise<number[]> {
  const [writer, reader] = await Promise.all(
    [0, 1].map(async () => {
      const client = new pg.Client({ connectionString: chain.database('inventory') })
      await client.connect()
      return client
    }),
  )
  await writer!.query('create table bench_insert (id int primary key)')
  const delays: number[] = []
  for (let id = 0; id < samples; id++) {
    const startedAt = performance.now()
    await writer!.query({ name: 'insert', text: 'insert into bench_insert values ($1)', values: [id] })
    await reader!.query({ name: 'read', text: 'select id from bench_insert where id = $1', values: [id] })
    delays.push(performance.now() - startedAt)
  }
  await writer!.query('drop table bench_insert')
  await Promise.all([writer!.end(), reader!.end()])
  return delays
}

const stockOf = (productId: string) =>
  `{ product(id: "${productId}") { stock(storeId: "${storeId}") { available } } }`
const alertsOf =
  'subscription { stockAlerts { ... on StockAlertChange { change at alert { store { name } product { name } } } } }'
const adjustStock = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }'
const ringUpSale = 'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }'
