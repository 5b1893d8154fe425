import { checkKey } from '../../runtime/once.ts'
import { invalidInput } from '../../runtime/problem.ts'
import type { RingUpSaleInput } from './generated.ts'

export interface CheckedLine {
  productId: string
  quantity: number
  shownPrice: number | null
}

const mostLines = 200
const mostUnits = 10_000

/** Checks the form of a sale and adds up the lines of one product. @throws Problem that names the field */
export function checkSale({ lines, idempotencyKey }: RingUpSaleInput): CheckedLine[] {
  checkKey(idempotencyKey)
  if (lines.length < 1 || lines.length > mostLines)
    throw invalidInput(
      'lines',
      `lines has ${lines.length} lines: expected 1 to ${mostLines}. Split the sale.`,
    )
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
  return [...summed.values()].sort((a, b) => (a.productId < b.productId ? -1 : 1))
}

function checkQuantity(field: string, quantity: number) {
  if (quantity < 1 || quantity > mostUnits)
    throw invalidInput(field, `${field} is ${quantity}, equal lines added up: expected 1 to ${mostUnits}.`)
}
