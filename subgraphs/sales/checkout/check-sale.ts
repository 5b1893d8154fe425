import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkKey } from '../../../runtime/idempotency/idempotency.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import { unitsOf, whole } from '../../../runtime/values/quantity.ts'
import type { RingUpSaleInput } from '../generated/schema-types.ts'

export interface CheckedLine {
  productId: string
  quantity: number
  shownPrice: number | null
}

const maxLines = 200
/** 10,000 units. */
const largest = 10_000 * whole

/**
 * Checks the form of a sale and adds up the lines of the same product at the position of the first.
 * @throws Problem that names the field
 */
export function checkSale({ lines, idempotencyKey }: RingUpSaleInput): CheckedLine[] {
  checkKey(idempotencyKey)
  checkList('lines', lines, {
    max: maxLines,
    ifEmpty: 'Scan a product before the sale is rung up.',
    ifTooLong: 'Split the sale.',
  })
  const summed = new Map<string, CheckedLine>()
  for (const [index, { productId, quantity, shownPrice = null }] of lines.entries()) {
    checkQuantity(`lines.${index}.quantity`, quantity)
    const before = summed.get(productId)
    if (before && before.shownPrice !== shownPrice)
      throw invalidInput(
        `lines.${index}.shownPrice`,
        `lines.${index}.shownPrice is ${shownPrice}, and ${before.shownPrice} on an earlier line of the same product: expected one price.`,
      )
    const total = quantity + (before?.quantity ?? 0)
    checkQuantity(`lines.${index}.quantity`, total)
    summed.set(productId, { productId, quantity: total, shownPrice })
  }
  return [...summed.values()]
}

function checkQuantity(field: string, quantity: number) {
  if (quantity < 1 || quantity > largest)
    throw invalidInput(
      field,
      `${field} is ${unitsOf(quantity)}, equal lines added up: expected more than 0, and at most ${unitsOf(largest)}.`,
    )
}
