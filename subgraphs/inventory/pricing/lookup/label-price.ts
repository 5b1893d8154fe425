import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { minorDigits, shareOf } from '../../../../runtime/values/money.ts'
import { whole } from '../../../../runtime/values/quantity.ts'
import type { NamedProduct } from '../../catalogue/packs/named-products.ts'
import { nameAndSku } from '../../problems.ts'

/** The amount on the label of a scale that holds a price, in minor units. */
export const labelAmount = ({ labelValue, labelDecimals }: NamedProduct, currency: string): number =>
  labelValue * 10 ** (minorDigits(currency) - labelDecimals)

/**
 * The quantity that costs an amount, in thousandths: amount / price of a unit, half away from zero.
 * @param field the path of the barcode in the input
 * @throws Problem InvalidInput when the unit costs nothing
 */
export function labelledQuantity(
  field: string,
  product: Pick<NamedProduct, 'name' | 'sku'>,
  amount: number,
  unitPrice: number,
): number {
  if (unitPrice === 0)
    throw invalidInput(
      field,
      `${field} is a label with a price, and ${nameAndSku(product)} costs nothing here: expected a price of the unit. Send its sku and the quantity.`,
    )
  return shareOf(amount, whole, unitPrice)
}
