import { checkText } from '../../../runtime/values/check-text.ts'

/** The maximum number of units by which one adjustment changes a stock level. */
export const largestDelta = 10_000

/**
 * The note of a movement for the ledger: 1 to 200 characters, or null for none. @throws Problem
 * InvalidInput
 */
export const checkLedgerNote = (note: string | null | undefined): string | null =>
  note == null ? null : checkText('note', note, { min: 1, max: 200, lines: true })
