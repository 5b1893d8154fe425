import { problem } from './problem.ts'

/** A register and its store, as a statement reads them. `code` is null when the store has no such register. */
export interface RegisterState {
  code: string | null
  retiredAt: Date | null
  storeName: string | null
  closedAt: Date | null
}

/**
 * Checks that the register of a store is in use and the store open.
 * @param need the end of the message for a closed store: which work needs an open store, and what to do
 * @throws Problem UnknownRegister, StoreClosed
 */
export function checkRegister(
  register: RegisterState | undefined,
  { storeId, registerId }: { storeId: string; registerId: string },
  need: string,
): void {
  if (!register || register.code === null)
    throw unknownRegister(
      registerId,
      `Register ${registerId} does not stand in store ${storeId}: use one of the store's own registers.`,
    )
  const { code, retiredAt, storeName, closedAt } = register
  if (closedAt)
    throw problem(
      'StoreClosed',
      `${storeName} (${storeId}) is closed since ${closedAt.toISOString()}: ${need}`,
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
