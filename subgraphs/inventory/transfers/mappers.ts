import type { HistoryStep } from '../history-steps.ts'
import type { ProductQuantity } from '../mappers.ts'
import type { ShelfLocation } from '../stock/locations/entities/shelf-location.ts'
import type { TransferLine } from './entities/transfer-line.ts'

/** A line of a transfer, and how to read its location on the shelves of the source store. */
export type SentLine = TransferLine & { location: () => Promise<ShelfLocation | null> }

export interface MovedTransfer {
  transfer: { id: string }
}

export interface MovedStep extends HistoryStep {
  /** The lines as the event has them: in versions below 2 their quantities are units. */
  lines: ProductQuantity[]
  version: number
  note: string | null
}
