import type { Taxation } from '../../../contracts/calls/inventory.ts'
import { taxReceipt } from '../../../runtime/values/taxes.ts'

/** The taxes of answers that inventory stored before it gave any: the rates that sales then had. */
const before: Taxation = {
  pricesIncludeTax: true,
  rounding: 'LINE',
  taxes: [
    {
      name: 'Tax',
      number: null,
      rates: [
        { taxClass: 'STANDARD', partsPerMillion: 150_000 },
        { taxClass: 'REDUCED', partsPerMillion: 50_000 },
      ],
    },
  ],
}

/**
 * Adds up the taxes of a sale.
 * @param lines with the price of all units, in minor units
 */
export function taxLines<Line extends { total: number; taxClass: string }>(
  lines: readonly Line[],
  taxation: Taxation | null,
) {
  const { pricesIncludeTax, rounding, taxes } = taxation ?? before
  const receipt = taxReceipt(
    lines.map(({ total: price, taxClass }) => ({ price, taxes: taxesOf(taxes, taxClass) })),
    { pricesIncludeTax, rounding },
  )
  return {
    pricesIncludeTax,
    total: receipt.total,
    tax: receipt.tax,
    taxes: receipt.taxes,
    lines: lines.map(({ taxClass, ...line }, at) => ({ ...line, ...receipt.lines[at]! })),
  }
}

const taxesOf = (taxes: Taxation['taxes'], taxClass: string) =>
  taxes.flatMap(({ name, number, rates }) =>
    rates
      .filter((rate) => rate.taxClass === taxClass)
      .map(({ partsPerMillion }) => ({ name, number, partsPerMillion })),
  )
