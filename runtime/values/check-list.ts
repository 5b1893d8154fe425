import { invalidInput } from '../errors/problem.ts'

/** The limits of a list in the input, and the advice for a list that breaks them. */
interface ListRule {
  max: number
  /** The advice for an empty list, in a sentence. */
  ifEmpty: string
  /** The advice for a list that is too long, in a sentence. */
  ifTooLong: string
}

/** Checks that a list in the input has 1 to `max` items. @throws Problem InvalidInput that names the field */
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
