import { type Fragment, fragment } from '../../runtime/database/sql.ts'

/** Key of a stock level: a product in a store. */
export interface Level {
  storeId: string
  productId: string
}

/** A stock level as one string, the key of a loader. */
export const levelKey = (storeId: string, productId: string) => `${storeId} ${productId}`

/** The inverse of `levelKey`, for all keys of a loader: the store ids and the product ids. */
export function unzip(keys: readonly string[]): [storeIds: string[], productIds: string[]] {
  const parts = keys.map((key) => key.split(' '))
  return [parts.map(([storeId]) => storeId!), parts.map(([, productId]) => productId!)]
}

/** Stock levels as two values, for `unnest(${storeIds}::uuid[], ${productIds}::uuid[])`. */
export const pairs = (levels: readonly Level[]): [storeIds: string[], productIds: string[]] => [
  levels.map(({ storeId }) => storeId),
  levels.map(({ productId }) => productId),
]

/** Stock levels as JSON, with the names of columns. */
export const levelsAsJson = (levels: readonly Level[]): string =>
  JSON.stringify(levels.map(({ storeId, productId }) => ({ store_id: storeId, product_id: productId })))

/**
 * SQL of the relation `key` with these stock levels, for `from ${levelsIn(levels)}`. They are one
 * value, in JSON. PostgreSQL expects 100 rows of JSON in any case, so it plans such a statement once per
 * connection. For an array PostgreSQL knows the length. It estimates that a plan for that length is
 * cheaper, and plans at each execution. Use this for a statement whose planning takes longer than its
 * execution.
 */
export const levelsIn = (levels: readonly Level[]): Fragment =>
  fragment`json_to_recordset(${levelsAsJson(levels)}::json) as key(store_id uuid, product_id uuid)`
