import type { HistoryStep } from '../history-steps.ts'
import type { ProductQuantity } from '../mappers.ts'

export interface MovedTransfer {
  transfer: { id: string }
}

export interface MovedStep extends HistoryStep {
  lines: ProductQuantity[]
  note: string | null
}
