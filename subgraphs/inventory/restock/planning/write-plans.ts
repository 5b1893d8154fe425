import { v7 as uuid } from 'uuid'
import {
  RestockApproved,
  RestockCancelled,
  RestockReplanned,
  RestockRequested,
} from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Actor } from '../../../../runtime/events/event.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import { amountOf } from '../../../../runtime/values/money.ts'
import { unitsOf } from '../../../../runtime/values/quantity.ts'
import { type Level, levelKey } from '../../level-key.ts'
import { markWaitingForReleased, undecidedStates } from '../../mark-for-replanning.ts'
import { planTransfersOf } from '../../transfers/plan-transfers.ts'
import { openStates } from '../states.ts'
import { explain, whyWithdrawn } from './explain.ts'
import type { LockedLevel } from './read-surroundings.ts'
import type { Share } from './share-out.ts'

type Plan = ReturnType<typeof planFor>

/**
 * Writes plans. A plan that waited for supply is updated in place. Approves plans that their rules
 * allow.
 * @param marked stock levels that were marked for replanning: if their plan still waits, it is replanned
 * once more
 */
export async function writePlans(
  tx: Tx,
  actor: Actor,
  shares: Share<LockedLevel>[],
  marked: Level[],
): Promise<void> {
  const keys = new Set(marked.map(({ storeId, productId }) => levelKey(storeId, productId)))
  const plans = shares.map((share) =>
    planFor(share, keys.has(levelKey(share.level.storeId, share.level.productId))),
  )
  const rows = await tx.query<{ id: string }>(write(JSON.stringify(plans), actor.id, actor.name))
  const stands = new Set(rows.map(({ id }) => id))
  const standing = plans.filter(({ id }) => stands.has(id))
  for (const plan of standing) emitPlan(tx, plan)
  const approved = standing.filter(({ state }) => state === 'APPROVED')
  if (approved.length > 0) await approve(tx, actor, approved)
}

/**
 * Withdraws undecided plans whose stock levels are no longer low. Plans that wait for supply are marked
 * for replanning, because the units that were promised to these plans are free now.
 */
export async function withdrawPlans(tx: Tx, levels: LockedLevel[]): Promise<void> {
  const plans = levels.map((level) => ({
    id: level.planId!,
    storeId: level.storeId,
    reason: whyWithdrawn(level),
  }))
  // A plan that has ended meanwhile is left alone.
  const withdrawn = await tx.query<{ id: string }>(sql('withdraw-restock-plans')`
    update restock_request r
    set state = 'CANCELLED', reason = plan.reason
    from json_to_recordset(${JSON.stringify(plans)}::json) as plan(id uuid, reason text)
    where r.id = plan.id and r.state in ${undecidedStates} returning r.id`)
  const ended = new Set(withdrawn.map(({ id }) => id))
  await markWaitingForReleased(tx, [...ended])
  for (const { id, storeId, reason } of plans.filter(({ id }) => ended.has(id)))
    tx.emit(RestockCancelled, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, transferIds: [], reason },
    })
}

function planFor(share: Share<LockedLevel>, marked: boolean) {
  const { level, planned, wanted, sourceStores } = share
  const { storeId, productId, planId, ruleId } = level
  const [allowed, reason] = approvalOf(share)
  const quantity = planned > 0 ? planned : wanted
  return {
    id: planId ?? uuid(),
    storeId,
    productId,
    quantity,
    isNew: planId === null,
    state: planned === 0 ? 'AWAITING_SUPPLY' : allowed ? 'APPROVED' : 'REQUESTED',
    replanLater: planned === 0 && (marked || planId === null),
    explanation: explain(share, ruleId, reason),
    lines: [{ productId, quantity }],
    allocations: sourceStores
      .filter((sourceStore) => sourceStore.quantity > 0)
      .map((sourceStore) => ({
        sourceStoreId: sourceStore.storeId,
        productId,
        quantity: sourceStore.quantity,
      })),
  }
}

/**
 * Tells if the rule lets the plan approve itself, and gives the sentence that explains this. If the rule
 * has two limits, the plan must keep both.
 */
function approvalOf({ level, planned }: Share<LockedLevel>): [boolean, string] {
  const { approveUpToUnits: units, approveUpToValue: value, price } = level
  const limits = [
    ...(units === null ? [] : [`${unitsOf(units)} units`]),
    ...(value === null ? [] : [`a value of ${value} minor units`]),
  ].join(' and ')
  if (!limits) return [false, 'It waits for logistics.']
  const within = planned <= (units ?? planned) && (value === null || amountOf(price, planned) <= value)
  if (within) return [true, `Approved by its rule, which allows up to ${limits}.`]
  return [false, `It waits for logistics: its rule allows up to ${limits}.`]
}

function emitPlan(tx: Tx, { id, storeId, isNew, state, lines, allocations }: Plan): void {
  const about = { subject: `RestockRequest/${id}`, storeId }
  if (isNew) tx.emit(RestockRequested, { ...about, data: { id, storeId, origin: 'PLANNED', lines } })
  else if (state !== 'AWAITING_SUPPLY')
    tx.emit(RestockReplanned, { ...about, data: { id, storeId, lines, allocations } })
}

async function approve(tx: Tx, actor: Actor, plans: Plan[]): Promise<void> {
  const transfers = await planTransfersOf(
    tx,
    actor,
    plans.map(({ id, storeId, allocations }) => ({ requestId: id, toStoreId: storeId, allocations })),
  )
  for (const { id, storeId, allocations } of plans)
    tx.emit(RestockApproved, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: {
        id,
        storeId,
        allocations,
        transferIds: transfers.filter(({ requestId }) => requestId === id).map((transfer) => transfer.id),
      },
    })
}

/**
 * A stock level has at most one open plan: the unique index rejects a second one, and none of its rows
 * are written.
 */
const write = (plans: string, id: string, name: string) => sql('write-restock-plans')`
  with plan as (
    select * from json_to_recordset(${plans}::json)
      as p(id uuid, "storeId" uuid, "productId" uuid, quantity bigint, "isNew" boolean, state text,
           explanation jsonb,
           allocations json, "replanLater" boolean)
  ), decision as (
    select plan.*, case state when 'APPROVED' then now() end as at,
           case state when 'APPROVED' then ${id}::text end as by_id,
           case state when 'APPROVED' then ${name}::text end as by_name
    from plan
  ), new_request as (
    insert into restock_request (id, store_id, origin, state, planned_product_id, explanation,
                                 requested_by_id,
                                 requested_by_name, decided_at, decided_by_id, decided_by_name)
    select id, "storeId", 'PLANNED', state, "productId", explanation, ${id}, ${name}, at, by_id, by_name
    from decision where "isNew"
    on conflict (store_id, planned_product_id)
      where state in ${openStates} do nothing
    returning id
  ), replanned_request as (
    update restock_request r
    set state = d.state, explanation = d.explanation, decided_at = at, decided_by_id = by_id,
        decided_by_name = by_name
    from decision d where r.id = d.id and not "isNew" and r.state = 'AWAITING_SUPPLY'
    returning r.id
  ), request as (
    select id from new_request union all select id from replanned_request
  ), lines as (
    insert into restock_request_line (request_id, product_id, quantity)
    select id, "productId", quantity from plan join request using (id)
    on conflict (request_id, product_id) do update set quantity = excluded.quantity
  ), allocation as (
    insert into restock_allocation (request_id, source_store_id, product_id, quantity)
    select id, a."sourceStoreId", a."productId", a.quantity
    from plan join request using (id)
    cross join json_to_recordset(plan.allocations) as a("sourceStoreId" uuid, "productId" uuid,
      quantity bigint)
  ), to_replan as (
    insert into replan (request_id) select id from plan join request using (id) where "replanLater"
    on conflict (request_id) do update set first_after = null
  )
  select id from request`
