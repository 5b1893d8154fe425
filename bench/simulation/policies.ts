import { randomUUID } from 'node:crypto'
import { Problem } from '../../runtime/errors/problem.ts'
import type { RestockTerms } from '../../subgraphs/inventory/generated/schema-types.ts'
import { approveRestock } from '../../subgraphs/inventory/restock/approve-restock.ts'
import { planNeed } from '../../subgraphs/inventory/restock/planning/plan-need.ts'
import { planNight } from '../../subgraphs/inventory/restock/planning/plan-night.ts'
import { rejectRestock } from '../../subgraphs/inventory/restock/reject-restock.ts'
import { applyRule } from '../../subgraphs/inventory/restock/rules/apply-restock-rule.ts'
import { createRestockRule, planTransfer } from '../../subgraphs/inventory/testing/commands.ts'
import type { SimulatedChain } from './simulated-chain.ts'
import type { World } from './world.ts'

/** A way to restock low stock levels: the actions that a chain takes during a simulated day. */
export interface Policy {
  title: string
  /** Runs once, before the first day. */
  begin?(chain: SimulatedChain, world: World): Promise<void>
  /** Runs each morning, before the first sale. `day` counts from 0, a Monday. */
  morning?(chain: SimulatedChain, world: World, day: number): Promise<void>
  /** Runs after the sales of each store: plans the stock levels that crossed their reorder points. */
  planLow?(chain: SimulatedChain): Promise<void>
  /** Runs each night: plans all stock levels. */
  night?(chain: SimulatedChain): Promise<void>
}

const week = 7

/** Plans a stock level when it crosses its reorder point, and all stock levels every night. */
const planned: Pick<Policy, 'planLow' | 'night'> = {
  planLow: (chain) => planLowLevels(chain),
  night: (chain) => planNight(chain.service),
}

export const policies: Policy[] = [
  { title: 'No planning: nothing is restocked' },
  {
    title: 'No planning: a user orders from the centre every Monday',
    morning: (chain, world, day) => (day % week === 0 ? fillByHand(chain, world) : Promise.resolve()),
  },
  {
    title: 'Planning without a rule: logistics approves the plans the next morning',
    ...planned,
    morning: approveAll,
  },
  {
    title: 'Planning with a rule: from the centre, approved automatically',
    ...planned,
    begin: (chain) => addRule(chain, { source: 'CENTRE', approveUpToUnits: 500 }),
  },
  {
    title: 'Planning with a rule: from the centre and other stores, approved automatically',
    ...planned,
    begin: (chain) => addRule(chain, { source: 'AUTOMATIC', approveUpToUnits: 500 }),
  },
]

/** Plans in the order of names, so that every run with one seed gives the same units. */
async function planLowLevels(chain: SimulatedChain): Promise<void> {
  const needs = await chain.rows<{ storeId: string; productId: string }>(`
    select n.store_id as "storeId", n.product_id as "productId" from restock_need n
    join store s on s.id = n.store_id join product p on p.id = n.product_id order by s.name, p.name`)
  for (const need of needs) await planNeed(chain.service, need)
}

/**
 * Approves all plans. If a source store has sold the units meanwhile, the approval fails: then logistics
 * rejects the request, and the nightly run plans it again.
 */
async function approveAll(chain: SimulatedChain): Promise<void> {
  const waiting = await chain.rows<{ id: string }>(
    `select id from restock_request where state = 'REQUESTED' order by id`,
  )
  for (const { id: requestId } of waiting)
    try {
      await approveRestock(chain.manager, { requestId, idempotencyKey: randomUUID() })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      await rejectRestock(chain.manager, { requestId, reason: error.message, idempotencyKey: randomUUID() })
    }
}

async function addRule(chain: SimulatedChain, terms: RestockTerms): Promise<void> {
  const created = await createRestockRule(chain.manager, { terms, idempotencyKey: randomUUID() })
  await applyRule(chain.service, created.rule.id)
}

/** Fills each store up to its targets from the centre. When the centre runs out, the last stores get less. */
async function fillByHand(chain: SimulatedChain, { centreId, stores }: World): Promise<void> {
  for (const { id: toStoreId } of stores) {
    const lines = await chain.rows<{ productId: string; quantity: number }>(
      `select l.product_id as "productId", least(l.target_level - l.on_hand, c.on_hand - c.reserved) as quantity
       from stock_level l join stock_level c on c.store_id = $1 and c.product_id = l.product_id
       where l.store_id = $2 and least(l.target_level - l.on_hand, c.on_hand - c.reserved) > 0
       order by l.product_id`,
      [centreId, toStoreId],
    )
    if (lines.length === 0) continue
    const idempotencyKey = randomUUID()
    await planTransfer(chain.manager, { fromStoreId: centreId, toStoreId, lines, idempotencyKey })
  }
}
