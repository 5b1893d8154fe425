import type { LinePart } from '../../../contracts/line-part.ts'
import { amountOf } from '../../../runtime/values/money.ts'

interface SoldLine {
  /** Minor units for one unit. */
  unitPrice: number
  /** Thousandths: all units of the line. */
  quantity: number
  parts?: Pick<LinePart, 'price' | 'count' | 'quantity'>[] | null
}

/**
 * The price of a line, in minor units: packs and labels with a price of their own, and all other units at the
 * price of the unit. These units are added up before the price is rounded; each pack price is rounded by itself.
 */
export function priceOfLine({ unitPrice, quantity, parts }: SoldLine): number {
  const own = (parts ?? []).filter(({ price }) => price !== null)
  const units = own.reduce((sum, part) => sum + part.quantity, 0)
  return own.reduce(
    (sum, { price, count }) => sum + amountOf(price!, count),
    amountOf(unitPrice, quantity - units),
  )
}
