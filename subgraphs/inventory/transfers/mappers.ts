import type { HistoryStep } from '../history-steps.ts'
import type { ProductQuantity } from '../mappers.ts'

export interface MovedTransfer {
  transfer: { id: string }
}

export interface MovedStep extends HistoryStep {
  /** As the event has them: in versions below 2 their quantities are units. */
  lines: ProductQuantity[]
  version: number
  note: string | null
}
