import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { WakeAlertInput } from '../generated/schema-types.ts'
import { alreadyDone } from '../problems.ts'
import { type AlertState, emitAlert, wokenState } from './alert-events.ts'
import { alertToHandle, handled, lockOpenAlert } from './alert-to-handle.ts'

/** Ends the snooze of an alert early. */
export async function wakeAlert(ctx: Context, input: WakeAlertInput) {
  const { id, storeId } = await alertToHandle(ctx, input.alertId)

  return ctx.idempotent('wakeAlert', storeId, input, async (tx) => {
    const { snoozedUntil } = await lockOpenAlert(tx, id)
    if (!snoozedUntil) throw alreadyDone(`StockAlert ${id} is awake: there is nothing to do.`)
    const [alert] = await tx.query<AlertState>(wake(id))
    emitAlert(tx, 'WOKEN', alert!)
    return handled(id)
  })
}

const wake = (id: string) => sql('wake-alert')`
  update stock_alert a set snoozed_until = null where a.id = ${id} returning ${wokenState}`
