import type { ProductQuantity } from '../mappers.ts'
import type { LockedTransfer } from './locked-transfer.ts'

/** Lines of one transfer, at the most. */
export const maxCarried = 1_000
/** Units of one line. */
export const carriedRange: [number, number] = [1, 1_000_000]

/** What of a transfer is still to come. */
export const outstandingLines = ({ lines }: LockedTransfer): ProductQuantity[] =>
  lines
    .filter(({ outstanding }) => outstanding > 0)
    .map(({ productId, outstanding }) => ({ productId, quantity: outstanding }))
