import { sql } from '../../../runtime/database/sql.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { planRestockJob, urgencyOf } from '../mark-for-replanning.ts'
import { receiveTransferJob, shipTransferJob } from '../transfers/jobs.ts'
import { applyRestockRuleJob } from './jobs.ts'
import { dueReplans } from './planning/replan-waiting.ts'

const max = 500
const second = 1_000

interface Need {
  storeId: string
  productId: string
  available: number
}

/**
 * Enqueues a job again for every waiting row, because a wiped queue or a crash may have lost the first
 * job.
 */
export const sweepRestocks: Sweeper = {
  name: 'restocks',
  everyMs: 15 * second,
  async sweep(ctx) {
    const { transaction, db } = ctx as Context
    const needs = await db.query<Need>(sql('waiting-restock-needs')`
      select store_id, product_id, coalesce(on_hand - reserved, 0) as available
      from restock_need left join stock_level using (store_id, product_id)
      where since < now() - interval '10 seconds' order by since limit ${max}`)
    const replans = await dueReplans(db, max)
    const moves = await db.query<{ id: string; state: string }>(waitingTransfers())
    const rules = await db.query<{ ruleId: string }>(sql('waiting-restock-rules')`
      select id as rule_id from restock_rule where applied_version < version limit ${max}`)
    await transaction(async (tx) => {
      for (const rule of rules) tx.enqueue(applyRestockRuleJob, rule)
      for (const { available, ...level } of needs) tx.enqueue(planRestockJob, level, urgencyOf(available))
      for (const level of replans) tx.enqueue(planRestockJob, level)
      for (const { id: transferId, state } of moves)
        tx.enqueue(state === 'PLANNED' ? shipTransferJob : receiveTransferJob, { transferId })
    })
  },
}

const waitingTransfers = () => sql('waiting-transfers')`
  select t.id, t.state from transfer t
  where t.state = 'PLANNED' and t.request_id is not null and t.planned_at < now() - interval '10 seconds'
     or t.state = 'SHIPPED' and t.shipped_at < now() - interval '10 seconds'
        and exists (select from store s where s.id = t.to_store_id and s.receiving = 'AUTOMATIC')
  order by t.planned_at limit ${max}`
