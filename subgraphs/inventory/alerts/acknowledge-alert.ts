import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { AcknowledgeAlertInput } from '../generated/schema-types.ts'
import { alreadyDone } from '../problems.ts'
import { emitAlert } from './alert-events.ts'
import { alertToHandle, checkComment, handled, lockOpenAlert } from './alert-to-handle.ts'
import type { StockAlert } from './entities/stock-alert.ts'

/**
 * Records the user who looks after an alert, until the alert gets worse. When two users acknowledge
 * at once, the second gets AlreadyDone with the name of the first.
 */
export async function acknowledgeAlert(ctx: Context, input: AcknowledgeAlertInput) {
  const { id, storeId } = await alertToHandle(ctx, input.alertId)
  const comment = input.comment == null ? undefined : checkComment(input.comment)

  return ctx.idempotent('acknowledgeAlert', storeId, input, async (tx) => {
    const { acknowledgedAt, acknowledgedByName } = await lockOpenAlert(tx, id)
    if (acknowledgedAt)
      throw alreadyDone(
        `StockAlert ${id} is acknowledged already, by ${acknowledgedByName} at ${acknowledgedAt.toISOString()}: add what you know with commentOnAlert.`,
      )
    const [alert] = await tx.query<StockAlert>(sql('acknowledge-alert')`
      update stock_alert
      set acknowledged_at = now(), acknowledged_by_id = ${ctx.actor.id},
          acknowledged_by_name = ${ctx.actor.name}
      where id = ${id} returning *`)
    emitAlert(tx, 'ACKNOWLEDGED', alert!, comment)
    return handled(id)
  })
}
