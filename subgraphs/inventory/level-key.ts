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

/**
 * Shelves as one bound parameter, for `from ${shelvesIn('$1')}`. PostgreSQL expects 100 rows of JSON, whatever it holds,
 * and plans such a statement once for a connection. Of arrays it knows the length: it takes a plan that is made for that
 * for cheaper, and makes one at each execution. For a statement whose planning takes longer than its execution.
 */
export const shelvesAsJson = (shelves: readonly Shelf[]): string =>
  JSON.stringify(shelves.map(({ storeId, productId }) => ({ store_id: storeId, product_id: productId })))

export const shelvesIn = (parameter: string) =>
  `json_to_recordset(${parameter}::json) as asked(store_id uuid, product_id uuid)`
