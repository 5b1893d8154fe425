/**
 * Returns the lowest id that a movement of this millisecond can have. A movement gets its id while
 * its stock level is locked, so the ids of a stock level are in the order of its changes. The
 * column `at` is the start of the transaction, which may be in another order.
 */
export function firstIdOf(moment: Date): string {
  const ms = Math.min(Math.max(moment.getTime(), 0), 2 ** 48 - 1)
    .toString(16)
    .padStart(12, '0')
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-000000000000`
}

/** Returns the lowest id that a movement after this millisecond can have. */
export const firstIdAfter = (moment: Date): string => firstIdOf(new Date(moment.getTime() + 1))
