import type { StockAlertChangeKind, StockAlertSeverity } from '../generated/schema-types.ts'
import type { AlertData } from './alert-events.ts'

export interface AlertChange {
  cursor: string
  change: StockAlertChangeKind
  at: Date
  actor: { id: string; name: string } | null
  severity: StockAlertSeverity
  available: number
  comment?: string
  alert: { id: string }
}

export interface AlertStep {
  /** The id of the event. */
  id: string
  type: string
  at: Date
  actor: { id: string; name: string }
  /** The data as the event has them: `alertDataOf` reads every version. */
  data: AlertData
  version: number
}

export interface HandledAlert {
  alert: { id: string }
}
