import type { ClientBase } from 'pg'
import { chunksOf } from './chunks.ts'

const chunk = 5_000

/** Inserts rows. Their fields are named after the columns, in the same order. */
export async function insertRows<Columns extends Record<string, string>>(
  client: ClientBase,
  { table, columns }: { table: string; columns: Columns },
  rows: Iterable<Record<keyof Columns, unknown>>,
): Promise<void> {
  const names = Object.keys(columns).join(', ')
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  const insert = `insert into ${table} (${names})
    select ${names} from rows from (json_to_recordset($1::json) as (${typed.join(', ')}))
      with ordinality as row(${names}, nth)
    order by nth`
  for (const some of chunksOf(rows, chunk)) await client.query(insert, [JSON.stringify(some)])
}
