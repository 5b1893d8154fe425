import { randomUUID } from 'node:crypto'
import { Problem } from '../../runtime/errors/problem.ts'
import type { RestockTerms } from '../../subgraphs/inventory/generated/schema-types.ts'
import { approveRestock } from '../../subgraphs/inventory/restock/approve-restock.ts'
import { planNeed } from '../../subgraphs/inventory/restock/planning/plan-need.ts'
import { planNight } from '../../subgraphs/inventory/restock/planning/plan-night.ts'
import { rejectRestock } from '../../subgraphs/inventory/restock/reject-restock.ts'
import { applyRule } from '../../subgraphs/inventory/restock/rules/apply-restock-rule.ts'
import { createRestockRule } from '../../subgraphs/inventory/restock/rules/create-restock-rule.ts'
import { planTransfer } from '../../subgraphs/inventory/transfers/plan-transfer.ts'
import type { Shop } from './shop.ts'
import type { World } from './world.ts'

/** The reaction of a chain to low stock levels. */
export interface Policy {
  title: string
  begin?(shop: Shop, world: World): Promise<void>
  morning?(shop: Shop, world: World, day: number): Promise<void>
  crossed?(shop: Shop): Promise<void>
  night?(shop: Shop): Promise<void>
}

const week = 7

/** Plans at once when a stock level crosses its reorder point, and every night for all of them. */
const planned: Pick<Policy, 'crossed' | 'night'> = {
  crossed: (shop) => planCrossed(shop),
  night: (shop) => planNight(shop.service),
}

export const policies: Policy[] = [
  { title: 'Rules off: nothing is restocked' },
  {
    title: 'Rules off: by hand, from the centre, every Monday',
    morning: (shop, world, day) => (day % week === 0 ? fillByHand(shop, world) : Promise.resolve()),
  },
  { title: 'No rule: planned, and approved by logistics the next morning', ...planned, morning: approveAll },
  {
    title: 'A rule: from the centre, approved by itself',
    ...planned,
    begin: (shop) => rule(shop, { source: 'CENTRE', approveUpToUnits: 500 }),
  },
  {
    title: 'A rule: from the centre and other stores, approved by itself',
    ...planned,
    begin: (shop) => rule(shop, { source: 'AUTOMATIC', approveUpToUnits: 500 }),
  },
]

/** In the order of names, so that a run can be repeated to the unit. */
async function planCrossed(shop: Shop): Promise<void> {
  const needs = await shop.rows<{ storeId: string; productId: string }>(`
    select n.store_id as "storeId", n.product_id as "productId" from restock_need n
    join store s on s.id = n.store_id join product p on p.id = n.product_id order by s.name, p.name`)
  for (const need of needs) await planNeed(shop.service, need)
}

/** A request is rejected if the source store has sold the units meanwhile. The nightly run plans it again. */
async function approveAll(shop: Shop): Promise<void> {
  const waiting = await shop.rows<{ id: string }>(
    `select id from restock_request where state = 'REQUESTED' order by id`,
  )
  for (const { id: requestId } of waiting)
    try {
      await approveRestock(shop.manager, { requestId, idempotencyKey: randomUUID() })
    } catch (rejected) {
      if (!(rejected instanceof Problem)) throw rejected
      await rejectRestock(shop.manager, { requestId, reason: rejected.message, idempotencyKey: randomUUID() })
    }
}

async function rule(shop: Shop, terms: RestockTerms): Promise<void> {
  const made = await createRestockRule(shop.manager, { terms, idempotencyKey: randomUUID() })
  await applyRule(shop.service, made.rule.id)
}

/** Sends the units missing to the targets, as far as the centre has them, the first stores first. */
async function fillByHand(shop: Shop, { centreId, stores }: World): Promise<void> {
  for (const { id: toStoreId } of stores) {
    const lines = await shop.rows<{ productId: string; quantity: number }>(
      `select l.product_id as "productId", least(l.target_level - l.on_hand, c.on_hand - c.reserved) as quantity
       from stock_level l join stock_level c on c.store_id = $1 and c.product_id = l.product_id
       where l.store_id = $2 and least(l.target_level - l.on_hand, c.on_hand - c.reserved) > 0
       order by l.product_id`,
      [centreId, toStoreId],
    )
    if (lines.length === 0) continue
    const idempotencyKey = randomUUID()
    await planTransfer(shop.manager, { fromStoreId: centreId, toStoreId, lines, idempotencyKey })
  }
}
