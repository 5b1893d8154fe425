import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { RestockState } from '../../generated/schema-types.ts'
import { type Level, levelsAsJson, levelsIn, pairs } from '../../level-key.ts'
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
  const which = pairs(levels)
  const asJson = levelsAsJson(levels)
  await tx.query(lockUndecided, which)
  await tx.query(beginReplans, which)
  const found = await tx.query<Level>(findSources, [asJson])
  const [storeIds, productIds] = pairs([...levels, ...found])
  await tx.query(lockStores, [storeIds])
  await tx.query(lockLevels, [storeIds, productIds])
  const cleared = await tx.query<Level>(clearNeeds, [asJson])
  return {
    cleared,
    levels: await tx.query<LockedLevel>(readLevels, which),
    sourceStores: await tx.query<LockedSource>(readSources, [levelsAsJson(found)]),
  }
}

const asked = 'unnest($1::uuid[], $2::uuid[]) as asked(store_id, product_id)'

const lockUndecided = sql(
  'lock-undecided-plans',
  `select r.id from restock_request r join ${asked}
     on (r.store_id, r.planned_product_id) = (asked.store_id, asked.product_id)
   where r.state in ${undecidedStates} order by r.id for update of r`,
)
/**
 * Deletes the due rows before it looks for source stores, because this run is the replanning. Rows that
 * are not due stay.
 */
const beginReplans = sql(
  'begin-replans',
  `delete from replan s using restock_request r join ${asked}
     on (r.store_id, r.planned_product_id) = (asked.store_id, asked.product_id)
   where r.id = s.request_id and r.state = 'AWAITING_SUPPLY' and ${isDue}`,
)
/**
 * For each stock level its centre and its listed source stores, regardless of their stock. For each
 * product also the 20 stores that can spare most: more would not improve a plan, and would make its
 * explanation long.
 */
const findSources = sql(
  'find-restock-sources',
  `select s.supplied_by as store_id, asked.product_id from ${levelsIn('$1')} join store s on s.id = asked.store_id
   where s.supplied_by is not null
   union
   select source_store_id, asked.product_id from ${levelsIn('$1')}
   cross join lateral (select source_store_ids from restock_rules_for(asked.store_id, asked.product_id) limit 1) rule
   cross join unnest(rule.source_store_ids) as source_store_id
   union
   select most.store_id, p.product_id from (select distinct product_id from ${levelsIn('$1')}) p
   cross join lateral (
     select l.store_id from stock_level l join store s on s.id = l.store_id
     where l.product_id = p.product_id and s.closed_at is null and ${spare} > 0
     order by ${spare} desc, l.store_id limit 20) most`,
)
const lockStores = sql(
  'lock-stores-of-plan',
  'select id from store where id = any($1::uuid[]) order by id for share',
)
const lockLevels = sql(
  'lock-levels-of-plan',
  `select from stock_level l
   where (l.store_id, l.product_id) in (select store_id, product_id from ${asked})
   order by l.store_id, l.product_id for update`,
)
const clearNeeds = sql(
  'clear-restock-needs',
  `delete from restock_need n using ${levelsIn('$1')}
   where (n.store_id, n.product_id) = (asked.store_id, asked.product_id)
   returning n.store_id, n.product_id`,
)
/** SQL: a quantity of a rule, rounded up to whole pieces where the product is sold by the piece. */
const inSteps = (quantity: string) => `(coalesce(${quantity}, l.step) + l.step - 1) / l.step * l.step`

const readLevels = sql(
  'read-levels-to-plan',
  `select l.store_id, l.product_id, s.name as store_name, s.kind = 'LOGISTICS_CENTRE' as is_centre,
          s.supplied_by as centre_id, l.on_hand - l.reserved as available, l.incoming, l.reorder_point, l.target_level, l.step,
          ${inSteps('rule.pack_size')} as pack_size, ${inSteps('rule.minimum_quantity')} as minimum_quantity,
          coalesce(rule.source, 'AUTOMATIC') as source, coalesce(rule.source_store_ids, '{}') as source_store_ids,
          rule.id as rule_id, rule.approve_up_to_units, rule.approve_up_to_value, p.price,
          s.closed_at is null and p.state = 'ACTIVE' as restocked, plan.id as plan_id, plan.state as plan_state
   from ${asked}
   join stock_level l using (store_id, product_id)
   join store s on s.id = l.store_id
   join product p on p.id = l.product_id
   left join lateral (select * from restock_rules_for(l.store_id, l.product_id) limit 1) rule on true
   left join restock_request plan
     on plan.store_id = l.store_id and plan.planned_product_id = l.product_id
        and plan.state in ${openStates}
   order by l.product_id, l.store_id`,
)
const readSources = sql(
  'read-restock-sources',
  `select asked.store_id, asked.product_id, s.name, s.kind = 'LOGISTICS_CENTRE' as is_centre,
          s.closed_at is not null as closed, ${surplus} as surplus
   from ${levelsIn('$1')}
   join store s on s.id = asked.store_id
   left join lateral (
     select * from stock_level l where (l.store_id, l.product_id) = (asked.store_id, asked.product_id) offset 0
   ) l on true`,
)
