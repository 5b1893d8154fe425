import pg from 'pg'
import { manyLevels } from '../subgraphs/inventory/testing/many-levels.ts'
import type { Chain } from '../tests/support/chains.ts'
import { type Client, clientFor } from '../tests/support/client.ts'
import { percentile } from '../tests/support/percentile.ts'
import { spread } from './figures.ts'

const samples = 200
const orders = ['NAME', 'AVAILABLE', 'DAYS_OF_COVER']

/**
 * Measures a page of one store's stock levels in each order, among 10 stores of 1,000 products,
 * then among 200 of 5,000.
 */
export async function measureLevels(chain: Chain): Promise<string> {
  const hq = await clientFor(chain, 'hq')
  const owner = new pg.Client({ connectionString: chain.database('inventory') })
  await owner.connect()
  const delays = [
    await measured(hq, await oneOf(owner, { stores: 10, products: 1_000 })),
    await measured(hq, await oneOf(owner, { stores: 200, products: 5_000 })),
  ]
  await owner.end()
  return orders
    .map((order) => {
      const [small, large] = delays.map((byOrder) => byOrder[order]!) as [number[], number[]]
      const ratio = percentile(large, 0.5) / percentile(small, 0.5)
      return `by ${order}: ${spread(large)} of a million stock levels, ${spread(small)} of 10,000; ratio of medians ${ratio.toFixed(2)}`
    })
    .join('; ')
}

async function oneOf(owner: pg.Client, size: { stores: number; products: number }): Promise<string> {
  const { stores } = await manyLevels(owner, size)
  await owner.query(
    `insert into sales_rate select store_id, product_id, 1000 + on_hand % 40000 from stock_level
     where store_id = any($1) and on_hand / 1000 % 3 > 0`,
    [stores],
  )
  await owner.query('vacuum analyze sales_rate, stock_level')
  return stores[Math.floor(stores.length / 2)]!
}

/** Measures the orders in turn, so that the caches are equally warm for each. */
async function measured(hq: Client, storeId: string) {
  const delays: Record<string, number[]> = {}
  for (let n = -20; n < samples; n++)
    for (const orderBy of orders) {
      const startedAt = performance.now()
      const { data, errors } = await hq.ask(query, { storeId, orderBy })
      if (errors || data.stockLevels.nodes.length !== 20) throw new Error(JSON.stringify(errors))
      if (n >= 0) delays[orderBy] = [...(delays[orderBy] ?? []), performance.now() - startedAt]
    }
  return delays
}

const query = `query ($storeId: ID!, $orderBy: StockLevelOrder) {
  stockLevels(filter: { storeIds: [$storeId] }, orderBy: $orderBy) { nodes { onHand available daysOfCover product { name } } } }`
