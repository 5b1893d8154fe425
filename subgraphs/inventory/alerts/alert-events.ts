import {
  StockAlertAcknowledged,
  StockAlertCommented,
  StockAlertImproved,
  StockAlertOpened,
  StockAlertReopened,
  StockAlertResolved,
  StockAlertSnoozed,
  StockAlertWoken,
  StockAlertWorsened,
} from '../../../contracts/events/inventory.ts'
import { fragment } from '../../../runtime/database/sql.ts'
import type { DataOf } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { whole } from '../../../runtime/values/quantity.ts'
import type { StockAlertChangeKind } from '../generated/schema-types.ts'
import type { StockAlert } from './entities/stock-alert.ts'

/** The fields of an alert that its events contain. */
export type AlertState = Pick<
  StockAlert,
  'id' | 'storeId' | 'productId' | 'severity' | 'available' | 'snoozedUntil'
>
export type AlertData = DataOf<typeof StockAlertOpened>

/**
 * The data of an alert event of any version. A stream reads each event once for each listener, so this
 * does not parse it.
 */
export function alertDataOf({ version, data }: { version: number; data: unknown }): AlertData {
  const read = data as AlertData
  return version > 1 ? read : { ...read, available: read.available * whole }
}

/**
 * The kinds of alert events. PRESENT is no event: a stream uses it for alerts that are open when it
 * begins.
 */
export type AlertEventKind = Exclude<StockAlertChangeKind, 'PRESENT'>

const events = {
  OPENED: StockAlertOpened,
  REOPENED: StockAlertReopened,
  WORSENED: StockAlertWorsened,
  IMPROVED: StockAlertImproved,
  RESOLVED: StockAlertResolved,
  ACKNOWLEDGED: StockAlertAcknowledged,
  SNOOZED: StockAlertSnoozed,
  WOKEN: StockAlertWoken,
  COMMENTED: StockAlertCommented,
} satisfies Record<AlertEventKind, unknown>

export function emitAlert(tx: Tx, kind: AlertEventKind, alert: AlertState, comment?: string): void {
  const { id, storeId, productId, severity, available, snoozedUntil } = alert
  tx.emit(events[kind] as typeof StockAlertOpened, {
    subject: `StockAlert/${id}`,
    storeId,
    data: {
      id,
      storeId,
      productId,
      severity,
      available,
      comment,
      snoozedUntil: snoozedUntil?.toISOString(),
    },
  })
}

/**
 * The columns of an alert `a` that wakes, in SQL. `available` is read from the stock level, which may
 * have changed during the snooze.
 */
export const wokenState = fragment`
  a.id, a.store_id, a.product_id, a.severity, a.snoozed_until,
  coalesce((select l.on_hand - l.reserved from stock_level l
            where (l.store_id, l.product_id) = (a.store_id, a.product_id)), a.available) as available`

const kinds = new Map<string, AlertEventKind>(
  Object.entries(events).map(([kind, { type }]) => [type, kind as AlertEventKind]),
)

export const alertEventTypes: string[] = [...kinds.keys()]

export const kindOfEvent = (type: string): AlertEventKind => kinds.get(type)!
