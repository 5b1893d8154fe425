/** A named statement. PostgreSQL prepares it once for each connection (TypeORM's `query` never prepares). */
export interface Statement {
  name: string
  text: string
}

/**
 * Names a statement. The name is unique in its subgraph: PostgreSQL prepares the text by it.
 *
 * ```ts
 * const readStore = sql('read-store', 'select id, name from store where id = $1')
 *
 * const [store] = await ctx.db.query<Store>(readStore, [id])
 * ```
 */
export const sql = (name: string, text: string): Statement => ({ name, text })

/**
 * A statement that PostgreSQL plans for each call, for lists with optional filters. A single plan
 * for all filters reads the whole table to show one store's page: it took one store's best sellers
 * of a year from 3 ms to 120 ms (100 stores, 20 products).
 */
export const unprepared = (text: string): Statement => sql('', text)

/**
 * Makes a `like` or `ilike` pattern that matches all values containing the text. `%` and `_` in the
 * text are not wildcards.
 */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Renames the columns of a row to camelCase: `store_id` becomes `storeId`. */
export function camelRow<Row>(row: Record<string, unknown>): Row {
  const named: Record<string, unknown> = {}
  for (const column in row) named[camel(column)] = row[column]
  return named as Row
}

const seen = new Map<string, string>()

function camel(column: string) {
  const before = seen.get(column)
  if (before) return before
  const name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  seen.set(column, name)
  return name
}
