import { z } from 'zod'
import { defineCall, ExactCost, Id, MinorUnits, ReadQuantity, SentQuantity } from '../define.ts'
import { LinePart } from '../line-part.ts'

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

/** The stock that was taken for a sale, or why none was. */
const TakenStock = z.discriminatedUnion('__typename', [
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
        /** Null when the line was rung up by id, in units. */
        parts: z.array(LinePart).nullish(),
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
])
export type TakenStock = z.infer<typeof TakenStock>

const takenStock = `__typename
  ... on StockCommitted { lines { productId name sku barcode quantity unitPrice taxClass cost parts } taxation }
  ... on StockRejected { problem }`

/** ISO 8601. The time at which a sale was rung up: its business day decides the prices. */
const At = z.iso.datetime()

/** Lines of a sale, with the price that the register showed. */
const SoldLines = z.array(
  z.object({ productId: Id, quantity: SentQuantity, shownPrice: MinorUnits.nullish() }),
)

/** Lines of a sale as they were rung up: each names its product by exactly one of id, SKU and barcode. */
const NamedLines = z.array(
  z.object({
    productId: Id.nullish(),
    sku: z.string().nullish(),
    barcode: z.string().nullish(),
    pack: z.string().nullish(),
    quantity: SentQuantity,
    shownPrice: MinorUnits.nullish(),
  }),
)

/** A taking of stock under the key of a sale. */
const Taking = z.object({
  /** The id of the sale: that of the first call with this key. */
  id: Id,
  storeId: Id,
  /** The sale as the first call sent it. Inventory does not read it. */
  sale: z.unknown(),
  stock: TakenStock,
})
export type Taking = z.infer<typeof Taking>

const taking = `id storeId sale stock { ${takenStock} }`

/**
 * Takes all lines of a sale from a store's stock levels, or none, and keeps the sale until sales has
 * written it. The key makes it idempotent: another call with it returns the first taking, with the
 * first id and sale, also when that was a rejection.
 */
export const takeStock = defineCall({
  owner: 'inventory',
  field: 'takeStock',
  document: `mutation TakeStock($input: TakeStockInput!) { takeStock(input: $input) { ... on Taking { ${taking} } } }`,
  variables: z.object({
    input: z.object({
      id: Id,
      storeId: Id,
      key: z.string(),
      actor: Actor,
      at: At,
      lines: NamedLines,
      sale: z.unknown(),
    }),
  }),
  result: Taking,
})

/** The ids of takings that sales has not settled, oldest first: at most 1,000. */
export const openTakings = defineCall({
  owner: 'inventory',
  field: 'openTakings',
  document: `query OpenTakings($seconds: Int!, $storeId: ID) { openTakings(seconds: $seconds, storeId: $storeId) }`,
  variables: z.object({ seconds: z.int(), storeId: Id.nullable() }),
  result: z.array(Id),
})

/** Takings by their ids, at most 1,000. */
export const readTakings = defineCall({
  owner: 'inventory',
  field: 'takings',
  document: `query Takings($ids: [ID!]!) { takings(ids: $ids) { ${taking} } }`,
  variables: z.object({ ids: z.array(Id) }),
  result: z.array(Taking),
})

/**
 * Ends takings: those of completed sales, and those of sales that were not made, whose stock goes
 * back. A taking ends once. Returns the number of takings that ended now.
 */
export const settleTakings = defineCall({
  owner: 'inventory',
  field: 'settleTakings',
  document: `mutation SettleTakings($input: SettleTakingsInput!) {
    settleTakings(input: $input) { ... on TakingsSettled { count } }
  }`,
  variables: z.object({ input: z.object({ sold: z.array(Id), notSold: z.array(Id) }) }),
  result: z.object({ count: z.int() }),
})

/**
 * Takes the stock of a sale that an earlier version left PENDING, under the id of the sale. A second
 * call returns the first answer, also when that was a rejection.
 */
export const commitStock = defineCall({
  owner: 'inventory',
  field: 'commitStock',
  document: `mutation CommitStock($input: CommitStockInput!) { commitStock(input: $input) { ${takenStock} } }`,
  variables: z.object({
    input: z.object({ id: Id, storeId: Id, actor: Actor, at: At.optional(), lines: SoldLines }),
  }),
  result: TakenStock,
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
