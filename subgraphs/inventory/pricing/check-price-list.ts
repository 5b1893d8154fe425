import { invalidInput, notFound } from '../../../runtime/errors/problem.ts'
import { checkText } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import type { PriceListScope } from '../generated/schema-types.ts'

const maxStores = 200
const highestPrice = 1_000_000_000

/** @throws Problem InvalidInput */
export const checkPriceListName = (name: string) => checkText('name', name, { min: 1, max: 100 })

/** Checks that the period does not end before it begins. @throws Problem InvalidInput */
export function checkPeriod(from: string, until: string | null): void {
  if (until !== null && until < from)
    throw invalidInput(
      'until',
      `until is ${until}, before from, which is ${from}: expected the same day or a later one. Exchange the days.`,
    )
}

/** Checks that the stores exist and fit the scope. @throws Problem InvalidInput, NotFound */
export async function checkStores(
  ctx: Context,
  scope: PriceListScope,
  storeIds: readonly string[],
): Promise<void> {
  const [min, max] = { CHAIN: [0, 0] as const, GROUP: [1, maxStores] as const, STORE: [1, 1] as const }[scope]
  if (storeIds.length < min || storeIds.length > max)
    throw invalidInput(
      'storeIds',
      `storeIds has ${storeIds.length} stores: expected ${min === max ? min : `${min} to ${max}`} for the scope ${scope}.`,
    )
  for (const [at, id] of storeIds.entries())
    if (storeIds.indexOf(id) !== at)
      throw invalidInput(`storeIds.${at}`, `storeIds.${at} is ${id} again: expected each store once.`)
  const stores = await Promise.all(storeIds.map((id) => ctx.load.store.load(id)))
  const unknown = storeIds.find((_, at) => !stores[at])
  if (unknown !== undefined) throw notFound('Store', unknown, 'stores')
}

/** @throws Problem InvalidInput with the path of the line */
export function checkLinePrice(field: string, price: number | null): void {
  if (price !== null && (price < 0 || price > highestPrice))
    throw invalidInput(field, `${field} is ${price}: expected 0 to ${highestPrice} minor units, or null.`)
}
