import * as contracts from '../../../contracts/events/inventory.ts'
import { changesBy } from '../../../runtime/testing/changes.ts'
import { emittedOf } from '../../../runtime/testing/emitted.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Outcome, TestSubgraph } from '../../../runtime/testing/subgraphs.ts'
import { businessDay } from '../../../runtime/values/business-day.ts'

export const pricer = user(['price:write', 'stock:read', 'store:all'], [], 'pricer')

/** Today in UTC, and days from it. */
export const day = (after = 0): string => businessDay(new Date(Date.now() + after * 86_400_000), 'UTC')

/** Changes of the prices of a subgraph under test, and reads of them. */
export function pricesOf(inventory: TestSubgraph) {
  const { ask, change } = changesBy(
    inventory,
    (name) => `... on InvalidInput { field } ${fields[name]}`,
    pricer,
  )
  const prices = {
    ask,
    change,
    emitted: (subject: string) => emittedOf(inventory.db, contracts, subject),
    /** Creates a price list that holds from today on, with prices by product. */
    async list(of: object, lines: Record<string, number> = {}): Promise<Outcome> {
      const { priceList } = await change('createPriceList', {
        name: 'List',
        scope: 'CHAIN',
        from: day(),
        ...of,
      })
      if (Object.keys(lines).length > 0) await prices.set(priceList.id, lines)
      return priceList
    },
    set: (priceListId: string, lines: Record<string, number | null>) =>
      change('setPriceListLines', {
        priceListId,
        lines: Object.entries(lines).map(([productId, price]) => ({ productId, price })),
      }),
    update: ({ id, version }: Outcome, facts: object) =>
      change('updatePriceList', { priceListId: id, expectedVersion: version, ...facts }),
    /** The price today, as front ends read it. */
    async price(productId: string, storeId?: string): Promise<number> {
      const { data, errors } = await inventory.ask(readPrice, { productId, storeId }, pricer)
      if (errors) throw new Error(JSON.stringify(errors))
      return (data as Outcome).product.price.amount
    },
    async priceOf(of: Record<string, unknown>): Promise<Outcome> {
      const { data, errors } = await inventory.ask(readPriceOf, of, pricer)
      if (errors) throw new Error(JSON.stringify(errors))
      return (data as Outcome).priceOf
    },
  }
  return prices
}

export type TestPrices = ReturnType<typeof pricesOf>

const list = 'priceList { id name scope from until endedAt version stores { id } }'
const fields: Record<string, string> = {
  createPriceList: `... on PriceListSaved { ${list} } ... on NotFound { kind id }`,
  updatePriceList: `... on PriceListSaved { ${list} } ... on VersionConflict { expectedVersion present { version } }
    ... on PriceListsOverlap { overlaps { line product { id } priceList { id } } }`,
  endPriceList: `... on PriceListSaved { ${list} }`,
  setPriceListLines: `... on PriceListLinesSet { changed priceList { id } } ... on UnknownProduct { productIds }
    ... on PriceListsOverlap { overlaps { line product { id } priceList { id } } }`,
}

const readPrice = `query ($productId: ID, $storeId: ID) {
  product(id: $productId) { price(storeId: $storeId) { amount } } }`
const readPriceOf = `query ($productId: ID!, $storeId: ID, $at: DateTime) {
  priceOf(productId: $productId, storeId: $storeId, at: $at) { price { amount } day why list { id name } } }`
