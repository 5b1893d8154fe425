import pg from 'pg'
import { demoStores } from '../seeds/demo-stores.ts'
import type { Chain } from '../tests/support/chains.ts'
import { clientFor } from '../tests/support/client.ts'
import { perSecond } from './figures.ts'

const clients = 16
const times = 400
const storeIds = [demoStores.plateau.id, demoStores.mileend.id]

/**
 * Measures a read of the stock of two stores, 50 products each, with the names of products and
 * stores. The floor is one bare statement.
 */
export async function measureStock(chain: Chain): Promise<string> {
  const hq = await clientFor(chain, 'hq')
  const ask = async () => {
    const { data, errors } = await hq.ask(twoStores)
    if (errors || data.a.stock.nodes.length !== 50) throw new Error(JSON.stringify(errors))
  }
  await perSecond(clients, 100, ask)
  const queriesPerSecond = await perSecond(clients, times, ask)
  const pool = new pg.Pool({ connectionString: chain.database('inventory'), max: clients })
  const floor = await perSecond(clients, times, async () => {
    await pool.query({ name: 'two-stores', text: bare, values: [storeIds] })
  })
  await pool.end()
  return `${queriesPerSecond.toFixed(0)} queries/s by ${clients} clients; one bare statement ${floor.toFixed(0)}/s; ratio ${(queriesPerSecond / floor).toFixed(2)}`
}

const levels = 'name stock(first: 50) { nodes { onHand available product { name sku } store { name } } }'
const twoStores = `{ a: store(id: "${storeIds[0]}") { ${levels} } b: store(id: "${storeIds[1]}") { ${levels} } }`
const bare = `
  select l.on_hand, p.name, p.sku, s.name as store
  from unnest($1::uuid[]) as requested_store(id)
  cross join lateral (select * from stock_level where store_id = requested_store.id order by product_id limit 50) l
  join product p on p.id = l.product_id join store s on s.id = l.store_id`
