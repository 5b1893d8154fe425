import { type Fragment, fragment, sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { RestockState } from '../../generated/schema-types.ts'
import { type Level, levelsIn, pairs } from '../../level-key.ts'
import { undecidedStates } from '../../mark-for-replanning.ts'
import { openStates } from '../states.ts'
import { isDue } from './replan-waiting.ts'
import type { LevelInNeed, PossibleSource } from './share-out.ts'
import { spare, surplus } from './surplus.ts'

/** A stock level to plan, as read under the lock of the planner. */
export interface LockedLevel extends LevelInNeed, Level {
  ruleId: string | null
  approveUpToUnits: number | null
  approveUpToValue: number | null
  /** Minor units. */
  price: number
  /** True when plans are allowed for it: its store is open, and its product is ACTIVE. */
  restocked: boolean
  /** The open plan of the stock level, or null. */
  planId: string | null
  planState: RestockState | null
}

type LockedSource = PossibleSource & { productId: string }

/**
 * Locks all rows that must not change during planning, in the same order as an approval: undecided
 * plans, stores, then stock levels in one order. It reads them in later statements, because a statement
 * that waited for a lock reads other rows as they were before. Units of a source store cannot be
 * promised twice: a second planner waits, and then sees the promises of the first.
 */
export async function readSurroundings(tx: Queries, levels: Level[]) {
  await tx.query(lockUndecided(levels))
  await tx.query(beginReplans(levels))
  const found = await tx.query<Level>(findSources(levels))
  const storeIds = [...levels, ...found].map(({ storeId }) => storeId)
  await tx.query(sql('lock-stores-of-plan')`
    select id from store where id = any(${storeIds}::uuid[]) order by id for share`)
  await tx.query(lockLevels([...levels, ...found]))
  const cleared = await tx.query<Level>(clearNeeds(levels))
  return {
    cleared,
    levels: await tx.query<LockedLevel>(readLevels(levels)),
    sourceStores: await tx.query<LockedSource>(readSources(found)),
  }
}

function inArrays(levels: Level[]) {
  const [storeIds, productIds] = pairs(levels)
  return fragment`unnest(${storeIds}::uuid[], ${productIds}::uuid[]) as key(store_id, product_id)`
}

const lockUndecided = (levels: Level[]) => sql('lock-undecided-plans')`
  select r.id from restock_request r join ${inArrays(levels)}
    on (r.store_id, r.planned_product_id) = (key.store_id, key.product_id)
  where r.state in ${undecidedStates} order by r.id for update of r`
/**
 * Deletes the due rows before it looks for source stores, because this run is the replanning. Rows that
 * are not due stay.
 */
const beginReplans = (levels: Level[]) => sql('begin-replans')`
  delete from replan s using restock_request r join ${inArrays(levels)}
    on (r.store_id, r.planned_product_id) = (key.store_id, key.product_id)
  where r.id = s.request_id and r.state = 'AWAITING_SUPPLY' and ${isDue}`
/**
 * Reads for each stock level its centre and its listed source stores, regardless of their stock. Reads
 * for each product also the 20 stores that can spare most: more stores would not improve a plan, and
 * would make its explanation long.
 */
function findSources(levels: Level[]) {
  const keys = levelsIn(levels)
  return sql('find-restock-sources')`
    select s.supplied_by as store_id, key.product_id from ${keys} join store s on s.id = key.store_id
    where s.supplied_by is not null
    union
    select source_store_id, key.product_id from ${keys}
    cross join lateral (select source_store_ids
      from restock_rules_for(key.store_id, key.product_id) limit 1) rule
    cross join unnest(rule.source_store_ids) as source_store_id
    union
    select most.store_id, p.product_id from (select distinct product_id from ${keys}) p
    cross join lateral (
      select l.store_id from stock_level l join store s on s.id = l.store_id
      where l.product_id = p.product_id and s.closed_at is null and ${spare} > 0
      order by ${spare} desc, l.store_id limit 20) most`
}

const clearNeeds = (levels: Level[]) => sql('clear-restock-needs')`
  delete from restock_need n using ${levelsIn(levels)}
  where (n.store_id, n.product_id) = (key.store_id, key.product_id)
  returning n.store_id, n.product_id`
const lockLevels = (levels: Level[]) => sql('lock-levels-of-plan')`
  select from stock_level l
  where (l.store_id, l.product_id) in (select store_id, product_id from ${inArrays(levels)})
  order by l.store_id, l.product_id for update`
/** SQL: a quantity of a rule, rounded up to whole pieces where the product is sold by the piece. */
const inSteps = (quantity: Fragment) =>
  fragment`(coalesce(${quantity}, l.step) + l.step - 1) / l.step * l.step`

const readLevels = (levels: Level[]) => sql('read-levels-to-plan')`
  select l.store_id, l.product_id, s.name as store_name, s.kind = 'LOGISTICS_CENTRE' as is_centre,
         s.supplied_by as centre_id, l.on_hand - l.reserved as available, l.incoming, l.reorder_point,
         l.target_level, l.step,
         ${inSteps(fragment`rule.pack_size`)} as pack_size,
         ${inSteps(fragment`rule.minimum_quantity`)} as minimum_quantity,
         coalesce(rule.source, 'AUTOMATIC') as source,
         coalesce(rule.source_store_ids, '{}') as source_store_ids,
         rule.id as rule_id, rule.approve_up_to_units, rule.approve_up_to_value, p.price,
         s.closed_at is null and p.state = 'ACTIVE' as restocked, plan.id as plan_id, plan.state as plan_state
  from ${inArrays(levels)}
  join stock_level l using (store_id, product_id)
  join store s on s.id = l.store_id
  join product p on p.id = l.product_id
  left join lateral (select * from restock_rules_for(l.store_id, l.product_id) limit 1) rule on true
  left join restock_request plan
    on plan.store_id = l.store_id and plan.planned_product_id = l.product_id
       and plan.state in ${openStates}
  order by l.product_id, l.store_id`
const readSources = (levels: Level[]) => sql('read-restock-sources')`
  select key.store_id, key.product_id, s.name, s.kind = 'LOGISTICS_CENTRE' as is_centre,
         s.closed_at is not null as closed, ${surplus} as surplus
  from ${levelsIn(levels)}
  join store s on s.id = key.store_id
  left join lateral (
    select * from stock_level l where (l.store_id, l.product_id) = (key.store_id, key.product_id) offset 0
  ) l on true`
