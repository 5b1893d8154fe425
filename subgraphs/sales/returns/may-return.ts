import { problem } from '../problem.ts'
import type { SoldSale } from './sold-sale.ts'

/** Checks the rules of the chain. @throws Problem SoldElsewhere, ReturnPeriodOver */
export function mayReturn(sale: SoldSale, storeId: string): void {
  const { number, storeName, lastDay, today, businessDay } = sale
  if (sale.storeId !== storeId && !sale.otherStores)
    throw problem(
      'SoldElsewhere',
      `Receipt ${number} was made by ${storeName} (${sale.storeId}): goods are taken back by the store that sold them. Send the customer there.`,
      { store: { id: sale.storeId } },
    )
  if (today > lastDay)
    throw problem(
      'ReturnPeriodOver',
      `Receipt ${number} is of ${businessDay}, and today is ${today}: expected a return until ${lastDay}.`,
      { lastDay },
    )
}
