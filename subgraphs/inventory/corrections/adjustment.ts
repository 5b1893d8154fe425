import { checkText } from '../../../runtime/values/check-text.ts'
import { whole } from '../../../runtime/values/quantity.ts'

/** The largest quantity by which one adjustment changes a stock level: 10,000 units. */
export const largestDelta = 10_000 * whole

/**
 * The note of a movement for the ledger: 1 to 200 characters, or null for none. @throws Problem
 * InvalidInput
 */
export const checkLedgerNote = (note: string | null | undefined): string | null =>
  note == null ? null : checkText('note', note, { min: 1, max: 200, lines: true })
