/** A product in a store. */
export interface Shelf {
  storeId: string
  productId: string
}

/** A shelf as one key of a loader. */
export const shelfKey = (storeId: string, productId: string) => `${storeId} ${productId}`

/** Shelves as two bound parameters, for `unnest($1::uuid[], $2::uuid[])`. */
export const pairs = (shelves: readonly Shelf[]): [storeIds: string[], productIds: string[]] => [
  shelves.map(({ storeId }) => storeId),
  shelves.map(({ productId }) => productId),
]
