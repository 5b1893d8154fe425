import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { SnoozeAlertInput } from '../generated/schema-types.ts'
import { emitAlert } from './alert-events.ts'
import { alertToHandle, checkComment, handled, lockOpenAlert } from './alert-to-handle.ts'
import type { StockAlert } from './entities/stock-alert.ts'

const day = 86_400_000
const maxDays = 30

/**
 * Snoozes an alert until a time. It wakes by itself at that time (`settle-alerts.ts`), or when it
 * gets worse.
 */
export async function snoozeAlert(ctx: Context, input: SnoozeAlertInput) {
  const { id, storeId } = await alertToHandle(ctx, input.alertId)
  const comment = input.comment == null ? undefined : checkComment(input.comment)

  return ctx.idempotent('snoozeAlert', storeId, input, async (tx) => {
    checkUntil(input.until)
    await lockOpenAlert(tx, id)
    const [alert] = await tx.query<StockAlert>(sql('snooze-alert')`
      update stock_alert set snoozed_until = ${input.until} where id = ${id} returning *`)
    emitAlert(tx, 'SNOOZED', alert!, comment)
    return handled(id)
  })
}

/**
 * The check is inside the idempotent part, so that a retry after that time gets the first answer and no
 * InvalidInput.
 */
function checkUntil(until: Date) {
  const ahead = until.getTime() - Date.now()
  if (ahead <= 0 || ahead > maxDays * day)
    throw invalidInput(
      'until',
      `until is ${until.toISOString()}: expected a time in the future, at most ${maxDays} days ahead.`,
    )
}
