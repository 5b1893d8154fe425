import { shareOf } from '../../../runtime/values/money.ts'
import { whole } from '../../../runtime/values/quantity.ts'
import type { ProductQuantity } from '../mappers.ts'
import type { LockedTransfer } from './locked-transfer.ts'

/** Maximum number of lines of a transfer. */
export const maxCarried = 1_000
/** The smallest and the largest quantity of a line. */
export const carriedRange: [number, number] = [1, 1_000_000 * whole]

/** The units of a transfer that have not arrived and are not lost. */
export const outstandingLines = ({ lines }: LockedTransfer): ProductQuantity[] =>
  lines
    .filter(({ outstanding }) => outstanding > 0)
    .map(({ productId, outstanding }) => ({ productId, quantity: outstanding }))

/**
 * Lines of a shipped transfer with the cost at which they left the source store, in thousandths of a minor
 * unit. A part has its share of the cost that is outstanding, so the last part has the rest. Null when the
 * cost is not known.
 */
export function withCost<Line extends ProductQuantity>({ lines: carried }: LockedTransfer, lines: Line[]) {
  const byProduct = new Map(carried.map((line) => [line.productId, line]))
  return lines.map((line) => {
    const { outstanding, outstandingCost } = byProduct.get(line.productId)!
    const cost = outstandingCost === null ? null : shareOf(outstandingCost, line.quantity, outstanding)
    return { ...line, cost }
  })
}
