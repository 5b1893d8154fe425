import { z } from 'zod'
import { defineCall, ExactCost, Id, MinorUnits, ReadQuantity, SentQuantity } from '../define.ts'

export const Actor = z.object({ id: z.string(), name: z.string() })

/** The problem of a sale that inventory finds, and sales alone has in its schema. */
export interface PriceChanged {
  code: 'PRICE_CHANGED'
  message: string
  lines: { product: { id: string }; shown: Amount; price: Amount }[]
}

interface Amount {
  amount: number
  currency: string
}

/** The taxes of a store on the day of a sale, and how they are added up. Rates are parts per million. */
const Taxation = z.object({
  pricesIncludeTax: z.boolean(),
  rounding: z.enum(['LINE', 'RECEIPT']),
  taxes: z.array(
    z.object({
      name: z.string(),
      number: z.string().nullable(),
      rates: z.array(z.object({ taxClass: z.string(), partsPerMillion: z.int() })),
    }),
  ),
})
export type Taxation = z.infer<typeof Taxation>

/**
 * Takes all lines of a sale from a store's stock levels, or none. Returns the name, price, tax class
 * and cost of each line at that moment. The sale's id makes the call idempotent: a second call returns
 * the first answer, also when that was a rejection.
 */
export const commitStock = defineCall({
  owner: 'inventory',
  field: 'commitStock',
  document: `mutation CommitStock($input: CommitStockInput!) {
    commitStock(input: $input) {
      __typename
      ... on StockCommitted { lines { productId name sku barcode quantity unitPrice taxClass cost } taxation }
      ... on StockRejected { problem }
    }
  }`,
  variables: z.object({
    input: z.object({
      id: Id,
      storeId: Id,
      actor: Actor,
      /** ISO 8601. The time at which the sale was rung up: its business day decides the prices. */
      at: z.iso.datetime().optional(),
      lines: z.array(z.object({ productId: Id, quantity: SentQuantity, shownPrice: MinorUnits.nullish() })),
    }),
  }),
  result: z.discriminatedUnion('__typename', [
    z.object({
      __typename: z.literal('StockCommitted'),
      lines: z.array(
        z.object({
          productId: Id,
          name: z.string(),
          sku: z.string(),
          barcode: z.string().nullable(),
          quantity: ReadQuantity,
          unitPrice: MinorUnits,
          taxClass: z.string(),
          /** Of all units of the line. Null when it is not known, and in answers of earlier versions. */
          cost: ExactCost.nullish(),
        }),
      ),
      /** Null in answers that were stored before inventory had taxes. */
      taxation: Taxation.nullable(),
    }),
    z.object({
      __typename: z.literal('StockRejected'),
      /**
       * The problem in the form in which the result of the sale shows it. It is JSON, so its quantities
       * are thousandths.
       */
      problem: z.looseObject({ __typename: z.string(), code: z.string(), message: z.string() }),
    }),
  ]),
})

/**
 * Adds the goods of a return to a store's stock levels; damaged goods are taken off again as damage. The return's
 * id makes the call idempotent. It is never rejected, because the goods are in the store.
 */
export const returnStock = defineCall({
  owner: 'inventory',
  field: 'returnStock',
  document: `mutation ReturnStock($input: ReturnStockInput!) { returnStock(input: $input) { ... on StockReturned { lines } } }`,
  variables: z.object({
    input: z.object({
      id: Id,
      storeId: Id,
      actor: Actor,
      lines: z.array(
        z.object({
          productId: Id,
          quantity: SentQuantity,
          condition: z.enum(['SELLABLE', 'DAMAGED']),
          /** Of all units. Null when it is not known: then they come in at the average cost. */
          cost: ExactCost.nullable(),
        }),
      ),
    }),
  }),
  result: z.object({ lines: z.int() }),
})

/** The number of transfers from or to a store that are planned or in transit. */
export const openTransfers = defineCall({
  owner: 'inventory',
  field: 'openTransfers',
  document: 'query OpenTransfers($storeId: ID!) { openTransfers(storeId: $storeId) }',
  variables: z.object({ storeId: Id }),
  result: z.int(),
})
