import { checkText } from '../../../runtime/values/check-text.ts'

/** What a person says of a step of a transfer, for its history; null for nothing. @throws Problem InvalidInput */
export const checkStepNote = (note: string | null | undefined): string | null =>
  checkText('note', note ?? '', { min: 0, max: 500, lines: true }) || null
