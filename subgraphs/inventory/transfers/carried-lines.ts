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
