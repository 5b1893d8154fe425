/** A statement with a name: PostgreSQL prepares it once a connection (TypeORM's `query` never does). */
export interface Statement {
  name: string
  text: string
}

export const sql = (name: string, text: string): Statement => ({ name, text })

/**
 * A statement that is planned each time, for what it is given: a list with filters that may be left out. A plan kept for
 * all of them reads the whole table to show one store's page; it took one store's best sellers of a year from 3 ms to 120
 * (100 stores, 20 products).
 */
export const unprepared = (text: string): Statement => sql('', text)

/** For `like` and `ilike`: whatever contains the text, its own `%` and `_` being no wildcards. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Rows come with the schema's names: `store_id` is read as `storeId`. */
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
