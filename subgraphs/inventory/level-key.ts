/** A product in a store. */
export interface Level {
  storeId: string
  productId: string
}

/** A stock level as one key of a loader. */
export const levelKey = (storeId: string, productId: string) => `${storeId} ${productId}`

/** Stock levels as two bound parameters, for `unnest($1::uuid[], $2::uuid[])`. */
export const pairs = (levels: readonly Level[]): [storeIds: string[], productIds: string[]] => [
  levels.map(({ storeId }) => storeId),
  levels.map(({ productId }) => productId),
]

/**
 * Stock levels as one bound parameter, for `from ${levelsIn('$1')}`. PostgreSQL expects 100 rows of JSON, whatever it holds,
 * and plans such a statement once for a connection. Of arrays it knows the length: it takes a plan that is made for that
 * for cheaper, and makes one at each execution. For a statement whose planning takes longer than its execution.
 */
export const levelsAsJson = (levels: readonly Level[]): string =>
  JSON.stringify(levels.map(({ storeId, productId }) => ({ store_id: storeId, product_id: productId })))

export const levelsIn = (parameter: string) =>
  `json_to_recordset(${parameter}::json) as asked(store_id uuid, product_id uuid)`
