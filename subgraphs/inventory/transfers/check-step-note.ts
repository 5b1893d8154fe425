import { checkText } from '../../../runtime/values/check-text.ts'

/**
 * The note of a step of a transfer, or null when it is empty. At most 500 characters. @throws Problem
 * InvalidInput
 */
export const checkStepNote = (note: string | null | undefined): string | null =>
  checkText('note', note ?? '', { min: 0, max: 500, lines: true }) || null
