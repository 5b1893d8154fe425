import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkKey } from '../../../runtime/idempotency/idempotency.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import { unitsOf, whole } from '../../../runtime/values/quantity.ts'
import type { RingUpSaleInput, SaleLineInput } from '../generated/schema-types.ts'

/** A line that names its product by exactly one of id, SKU and barcode. Names that are not used are left out. */
export interface CheckedLine {
  productId?: string
  sku?: string
  barcode?: string
  /** The name of a pack, with id or SKU. */
  pack?: string
  quantity: number
  shownPrice: number | null
}

const maxLines = 200
/** 10,000 units. */
const largest = 10_000 * whole

/**
 * Checks the form of a sale and adds up the lines with the same name of a product at the position of the first.
 * Inventory finds the products of SKUs and barcodes, and checks these.
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
  for (const [index, { quantity, shownPrice = null, ...names }] of lines.entries()) {
    checkQuantity(`lines.${index}.quantity`, quantity)
    const name = nameOf(`lines.${index}`, names)
    const key = JSON.stringify(Object.entries(name))
    const before = summed.get(key)
    if (before && before.shownPrice !== shownPrice)
      throw invalidInput(
        `lines.${index}.shownPrice`,
        `lines.${index}.shownPrice is ${shownPrice}, and ${before.shownPrice} on an earlier line of the same product: expected one price.`,
      )
    const total = quantity + (before?.quantity ?? 0)
    checkQuantity(`lines.${index}.quantity`, total)
    summed.set(key, { ...name, quantity: total, shownPrice })
  }
  return [...summed.values()]
}

/** @throws Problem InvalidInput unless the line has exactly one of id, SKU and barcode */
function nameOf(path: string, { productId, sku, barcode, pack }: Omit<SaleLineInput, 'quantity'>) {
  const name = Object.fromEntries(
    Object.entries({ productId, sku, barcode, pack }).filter(([, value]) => value != null),
  )
  const names = Object.keys(name).filter((field) => field !== 'pack')
  if (names.length === 1) return name
  throw invalidInput(
    path,
    `${path} has ${names.length === 0 ? 'no product' : names.join(' and ')}: expected exactly one of productId, sku and barcode.`,
  )
}

function checkQuantity(field: string, quantity: number) {
  if (quantity < 1 || quantity > largest)
    throw invalidInput(
      field,
      `${field} is ${unitsOf(quantity)}, equal lines added up: expected more than 0, and at most ${unitsOf(largest)}.`,
    )
}
