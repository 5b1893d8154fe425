import { validate } from 'uuid'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { StockAlertSeverity } from '../generated/schema-types.ts'
import type { StockAlert } from './entities/stock-alert.ts'
import type { AlertChange } from './mappers.ts'

/** An event of the subscription. */
export interface AlertEvent {
  stockAlerts: { __typename: 'StockAlertChange' } & AlertChange
}

/**
 * The position of a stream: a position of the log or, before that, one of the alerts that were open
 * at that position.
 */
export interface StreamPosition {
  position: number
  /**
   * The open alert that was delivered last, null before the first. Undefined when all were
   * delivered, or none were requested.
   */
  openAfter?: string | null
}

/** The filter of a stream for open alerts. Null selects everything. */
interface AlertFilter {
  stores: string[] | null
  severities: StockAlertSeverity[] | null
  snoozed: boolean
}

const page = 200

/**
 * Yields the open alerts in the order of their ids, as changes of kind PRESENT. It leaves out an
 * alert that opened after the position, because the log will deliver that opening.
 */
export async function* readOpenAlerts(
  db: Queries,
  { position, openAfter }: StreamPosition,
  { stores, severities, snoozed }: AlertFilter,
): AsyncGenerator<AlertEvent> {
  for (let last = openAfter ?? null, more = true; more; ) {
    const alerts = await db.query<StockAlert>(readOpen(position, last, stores, severities, snoozed))
    for (const alert of alerts) yield { stockAlerts: presentOf(alert, position) }
    last = alerts.at(-1)?.id ?? null
    more = alerts.length === page
  }
}

const presentOf = (
  { id, changedAt, severity, available }: StockAlert,
  position: number,
): AlertEvent['stockAlerts'] => ({
  __typename: 'StockAlertChange',
  cursor: Buffer.from(`p${position}.${id}`).toString('base64url'),
  change: 'PRESENT',
  at: changedAt,
  actor: null,
  severity,
  available,
  alert: { id },
})

/** @returns the place in the cursor of a PRESENT change, or undefined when the text is not such a cursor */
export function presentPositionOf(cursor: string): StreamPosition | undefined {
  const [, digits, id] = /^p(\d{1,15})\.(.{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return digits && id && validate(id) ? { position: Number(digits), openAfter: id } : undefined
}

/**
 * One statement, so that it reads one snapshot: an opening is in the outbox or in the log, never in
 * both or in neither.
 */
const readOpen = (
  position: number,
  last: string | null,
  stores: string[] | null,
  severities: StockAlertSeverity[] | null,
  snoozed: boolean,
) => sql('read-open-alerts')`
  with opening as (
    select subject from event
    where position > ${position} and type in ('StockAlertOpened', 'StockAlertReopened')
    union all
    select subject from outbox where type in ('StockAlertOpened', 'StockAlertReopened')
  )
  select * from stock_alert
  where state = 'OPEN' and (${last}::uuid is null or id > ${last})
    and (${stores}::uuid[] is null or store_id = any(${stores}))
      and (${severities}::text[] is null or severity = any(${severities}))
    and (${snoozed} or snoozed_until is null or snoozed_until <= now())
    and 'StockAlert/' || id not in (select subject from opening)
  order by id limit ${page}`
