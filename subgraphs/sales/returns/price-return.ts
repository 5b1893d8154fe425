import { shareOf } from '../../../runtime/values/money.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { ChargedTax } from '../../../runtime/values/taxes.ts'
import type { ReturnCondition } from '../generated/schema-types.ts'
import { problem } from '../problem.ts'
import type { CheckedLine } from './check-return.ts'
import type { SoldLine, SoldSale } from './sold-sale.ts'

/** The amounts that the customer gets, in minor units. */
export interface PricedReturn {
  lines: PricedReturnLine[]
  total: number
  tax: number
  taxes: ChargedTax[]
}

export interface PricedReturnLine extends Omit<SoldLine, 'returned'> {
  condition: ReturnCondition
}

/**
 * Prices the goods that come back. Each amount is the difference of two shares: of all that was given back after this
 * return, and before it. So the amounts of several returns add up to the amount of the sale to the cent, whatever
 * their quantities are.
 * @throws Problem ExceedsSale
 */
export function priceReturn(sale: SoldSale, lines: readonly CheckedLine[]): PricedReturn {
  mustBeLeft(sale, lines)
  const sold = new Map(sale.lines.map((line) => [line.productId, { ...line }]))
  const priced = lines.map(({ productId, condition, quantity }) => {
    const { returned, ...line } = sold.get(productId)!
    const part = (amount: number) =>
      shareOf(amount, returned + quantity, line.quantity) - shareOf(amount, returned, line.quantity)
    sold.get(productId)!.returned += quantity
    return { ...line, condition, quantity, ...amountsOf(line, part) }
  })
  const { total, tax } = totalsOf(priced)
  return { lines: priced, total, tax, taxes: taxesOf(sale, total, tax) }
}

/** The amounts of the goods that come back, as a part of those of their line. */
export const amountsOf = (
  { total, tax, cost }: Pick<SoldLine, 'total' | 'tax' | 'cost'>,
  part: (amount: number) => number,
) => ({ total: part(total), tax: part(tax), cost: cost === null ? null : part(cost) })

export const totalsOf = (lines: readonly Pick<SoldLine, 'total' | 'tax'>[]) => ({
  total: lines.reduce((sum, line) => sum + line.total, 0),
  tax: lines.reduce((sum, line) => sum + line.tax, 0),
})

/**
 * Divides the tax of the return among the taxes of the sale, in proportion to the tax that was given back. The last
 * tax gets what the rounding of the others leaves, so that they add up to the tax of the return.
 */
function taxesOf(sale: SoldSale, total: number, tax: number): ChargedTax[] {
  const before = dividedTaxes(sale, sale.returnedTotal, sale.returnedTax)
  const after = dividedTaxes(sale, sale.returnedTotal + total, sale.returnedTax + tax)
  return after.map((one, at) => ({
    ...one,
    base: one.base - before[at]!.base,
    amount: one.amount - before[at]!.amount,
  }))
}

/** The part of each tax of a sale, when a part of its total and of its tax is given back. */
export function dividedTaxes(
  sale: Pick<SoldSale, 'taxes' | 'total' | 'tax'>,
  total: number,
  tax: number,
): ChargedTax[] {
  let left = tax
  return sale.taxes.map((one, at) => {
    const amount = at === sale.taxes.length - 1 ? left : ofAny(one.amount, tax, sale.tax)
    left -= amount
    return { ...one, base: ofAny(one.base, total - tax, sale.total - sale.tax), amount }
  })
}

/** The share of an amount; nothing of a sale that cost nothing. */
const ofAny = (amount: number, part: number, all: number) => (all === 0 ? 0 : shareOf(amount, part, all))

function mustBeLeft(sale: SoldSale, lines: readonly CheckedLine[]): void {
  const requested = new Map<string, number>()
  for (const { productId, quantity } of lines)
    requested.set(productId, (requested.get(productId) ?? 0) + quantity)
  const excess = [...requested].flatMap(([productId, quantity]) => {
    const line = sale.lines.find((one) => one.productId === productId)
    const { quantity: sold = 0, returned = 0, name = null, sku = null } = line ?? {}
    if (quantity <= sold - returned) return []
    return {
      product: { id: productId },
      requested: quantity,
      sold,
      returned,
      called: name ?? sku ?? productId,
    }
  })
  if (excess.length === 0) return
  throw problem(
    'ExceedsSale',
    `Receipt ${sale.number} does not have that much left to give back. ${excess
      .map(
        ({ called, requested: asked, sold, returned }) =>
          `${called}: ${unitsOf(asked)} to give back, ${unitsOf(sold)} sold, ${unitsOf(returned)} given back before`,
      )
      .join('; ')}. Reduce these lines.`,
    { lines: excess.map(({ called: _, ...line }) => line) },
  )
}
