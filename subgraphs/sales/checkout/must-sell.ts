import { problem } from '../problem.ts'
import type { Checkout } from './read-checkout.ts'

/** Checks that the register can sell now. @throws Problem UnknownRegister, StoreClosed */
export function mustSell(
  { code, retiredAt, storeName, closedAt }: Checkout,
  { storeId, registerId }: { storeId: string; registerId: string },
): void {
  if (code === null)
    throw unknownRegister(
      registerId,
      `Register ${registerId} does not stand in store ${storeId}: use one of the store's own registers.`,
    )
  if (closedAt)
    throw problem(
      'StoreClosed',
      `${storeName} (${storeId}) is closed since ${closedAt.toISOString()}: sales need an open store. Reopen it with reopenStore.`,
      { storeId },
    )
  if (retiredAt)
    throw unknownRegister(
      registerId,
      `Register ${code} of ${storeName} is retired since ${retiredAt.toISOString()}: use one that is in use.`,
    )
}

const unknownRegister = (registerId: string, message: string) =>
  problem('UnknownRegister', message, { registerId }, 'stores')
