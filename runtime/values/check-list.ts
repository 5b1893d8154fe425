import { invalidInput } from '../errors/problem.ts'

/** How many items a list of the input may have, and what to do about a list that does not fit. */
interface ListRule {
  max: number
  /** What to do about an empty list, in a sentence. */
  ifEmpty: string
  /** What to do about a list that is too long, in a sentence. */
  ifTooLong: string
}

/** Checks that a list of the input has 1 to `most` items. @throws Problem InvalidInput that names the field */
export function checkList(
  field: string,
  items: readonly unknown[],
  { max, ifEmpty, ifTooLong }: ListRule,
): void {
  if (items.length === 0)
    throw invalidInput(field, `${field} is empty: expected 1 to ${max} items. ${ifEmpty}`)
  if (items.length > max)
    throw invalidInput(field, `${field} has ${items.length} items: expected 1 to ${max}. ${ifTooLong}`)
}
