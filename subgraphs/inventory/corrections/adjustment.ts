import { checkText } from '../../../runtime/values/check-text.ts'

/** By how much one adjustment changes a stock level, in units. */
export const largestDelta = 10_000

/** What a person says of a movement, for the ledger; null for nothing. @throws Problem InvalidInput */
export const checkLedgerNote = (note: string | null | undefined): string | null =>
  note == null ? null : checkText('note', note, { min: 1, max: 200, lines: true })
