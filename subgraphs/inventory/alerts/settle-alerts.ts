import { sql } from '../../../runtime/database/sql.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import { type AlertState, emitAlert, wokenState } from './alert-events.ts'
import { evaluateThresholds } from './evaluate-thresholds.ts'

const max = 500
const second = 1_000

/**
 * Makes the changes of alerts that depend on time: wakes snoozed alerts, and improves or resolves
 * flapping alerts whose stock levels have stayed better.
 */
export const settleAlerts: Sweeper = {
  name: 'alerts',
  everyMs: 5 * second,
  async sweep({ transaction }) {
    await transaction(async (tx) => {
      for (const alert of await tx.query<AlertState>(wakeDue())) emitAlert(tx, 'WOKEN', alert)
    })
    await transaction(async (tx) => {
      await evaluateThresholds(tx, await tx.query(lockSettledLevels()))
    })
  },
}

const wakeDue = () => sql('wake-due-alerts')`
  update stock_alert a set snoozed_until = null
  where a.id in (
    select id from stock_alert where snoozed_until <= now() order by snoozed_until limit ${max}
    for update skip locked)
  returning ${wokenState}`
/** Locks the stock levels before the alerts, in the same order as every other command. */
const lockSettledLevels = () => sql('lock-calm-levels')`
  select l.store_id, l.product_id from stock_level l
  where (l.store_id, l.product_id) in (
    select store_id, product_id from stock_alert where settles_at <= now() order by settles_at limit ${max})
  order by l.store_id, l.product_id for update`
