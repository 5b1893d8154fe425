import { randomUUID } from 'node:crypto'
import { commitStock, receiveDelivery } from '../../subgraphs/inventory/testing/commands.ts'
import { receiveAutomatically } from '../../subgraphs/inventory/transfers/receive-transfer.ts'
import { shipPlannedTransfer, shipTransfer } from '../../subgraphs/inventory/transfers/ship-transfer.ts'
import type { Policy } from './policies.ts'
import type { SimulatedChain } from './simulated-chain.ts'
import { type Day, thresholds, type World } from './world.ts'

export interface Outcome {
  wanted: number
  sold: number
  /** Empty stock levels of stores in the evening, added up over the days. */
  emptyLevels: number
  transfers: number
  moved: number
  /** Average units in the stores in the evening. */
  unitsInStores: number
  /** Stock levels that differ from their ledger. */
  mismatches: number
}

/**
 * Runs the days. On each day yesterday's shipments arrive, suppliers deliver, customers buy store
 * by store, stock levels below their reorder points are planned, then the nightly run plans. Transfers that are planned by the evening ship then.
 */
export async function simulateMonth(chain: SimulatedChain, world: World, policy: Policy): Promise<Outcome> {
  await policy.begin?.(chain, world)
  let [wanted, sold, eveningUnits] = [0, 0, 0]
  let emptyLevels = 0
  for (const [number, day] of world.days.entries()) {
    await receiveAll(chain)
    if (day.delivered) await deliver(chain, world, day.delivered)
    await policy.morning?.(chain, world, number)
    for (const { id } of world.stores) {
      const storeDemand = day.demand.filter(({ storeId, units }) => storeId === id && units > 0)
      wanted += storeDemand.reduce((sum, { units }) => sum + units, 0)
      for (let at = 0; at < storeDemand.length; at += basket)
        sold += await sell(chain, id, storeDemand.slice(at, at + basket))
      await policy.planLow?.(chain)
    }
    await policy.night?.(chain)
    await shipAll(chain)
    const [evening] = await chain.rows<{ empty: number; units: number }>(evenings, [world.centreId])
    emptyLevels += evening!.empty
    eveningUnits += evening!.units
  }
  const [carried] = await chain.rows<{ transfers: number; moved: number }>(transfersMade)
  const wrong = await chain.rows(mismatches)
  const days = world.days.length
  return {
    wanted,
    sold,
    emptyLevels,
    ...carried!,
    unitsInStores: Math.round(eveningUnits / days),
    mismatches: wrong.length,
  }
}

const basket = 10

/**
 * Sells the wanted units. When too few are in stock, the answer says how many are, and a second sale takes those.
 * @returns units sold
 */
async function sell(chain: SimulatedChain, storeId: string, wanted: Day['demand']): Promise<number> {
  const lines = wanted.map(({ productId, units }) => ({ productId, quantity: units }))
  const answer = await commit(chain, storeId, lines)
  if (answer.__typename === 'StockCommitted') return total(lines)
  const short = answer.problem.lines as { product: { id: string }; available: number }[]
  const inStock = lines
    .map(({ productId, quantity }) => ({
      productId,
      quantity: short.find(({ product }) => product.id === productId)?.available ?? quantity,
    }))
    .filter(({ quantity }) => quantity > 0)
  if (inStock.length > 0) await commit(chain, storeId, inStock)
  return total(inStock)
}

const commit = (chain: SimulatedChain, storeId: string, lines: { productId: string; quantity: number }[]) =>
  commitStock(chain.service, {
    id: randomUUID(),
    storeId,
    lines,
    actor: { id: 'register', name: 'register' },
  })

const total = (lines: { quantity: number }[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** Suppliers fill the centre up to its target. */
async function deliver(chain: SimulatedChain, world: World, products: Set<string>) {
  const levels = await chain.rows<{ product_id: string; available: number }>(
    'select product_id, on_hand - reserved as available from stock_level where store_id = $1',
    [world.centreId],
  )
  const lines = world.products.flatMap((product) => {
    const level = levels.find(({ product_id }) => product_id === product.id)!
    const quantity = thresholds(product, world.stores.length).centre.targetLevel - level.available
    return quantity > 0 && products.has(product.id) ? [{ productId: product.id, quantity }] : []
  })
  if (lines.length === 0) return
  await receiveDelivery(chain.manager, {
    storeId: world.centreId,
    lines,
    supplierReference: randomUUID(),
    idempotencyKey: randomUUID(),
  })
}

async function receiveAll(chain: SimulatedChain) {
  for (const { id } of await transfersIn(chain, 'SHIPPED')) await receiveAutomatically(chain.service, id)
}

async function shipAll(chain: SimulatedChain) {
  for (const { id, request_id } of await transfersIn(chain, 'PLANNED'))
    if (request_id) await shipPlannedTransfer(chain.service, id)
    else await shipTransfer(chain.manager, { transferId: id, idempotencyKey: randomUUID() })
}

const transfersIn = (chain: SimulatedChain, state: string) =>
  chain.rows<{ id: string; request_id: string | null }>(
    'select id, request_id from transfer where state = $1 order by id',
    [state],
  )

const evenings = `
  select count(*) filter (where on_hand - reserved = 0)::int as empty, (sum(on_hand) / 1000)::int as units
  from stock_level where store_id <> $1`
const transfersMade = `
  select count(distinct t.id)::int as transfers, (coalesce(sum(l.quantity), 0) / 1000)::int as moved
  from transfer t join transfer_line l on l.transfer_id = t.id`
const mismatches = `
  select from stock_level l left join stock_movement m using (store_id, product_id)
  group by l.store_id, l.product_id, l.on_hand having l.on_hand <> coalesce(sum(m.delta), 0)`
