import pg from 'pg'

interface Table {
  name: string
  columns: string[]
  /** The tables that the foreign keys of this table name. */
  after: string[]
}

/**
 * Writes the rows of a database as SQL text: one `insert` for each row, a table after the tables that
 * its foreign keys name. The schema is not part of it: the migrations that the text begins with make it.
 */
export async function databaseText(url: string, source: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: run } = await client.query<{ name: string }>('select name from migration order by id')
    const { rows } = await client.query<Table>(readTables)
    const parts = [`-- Rows of ${source}`, ...run.map(({ name }) => `-- migration ${name}`)]
    const tables = inOrder(rows)
    // Some migrations write rows.
    parts.push(`truncate ${tables.map(({ name }) => `"${name}"`).join(', ')} restart identity cascade;`)
    for (const table of tables) parts.push(...(await insertsOf(client, table)))
    return `${parts.join('\n')}\n`
  } finally {
    await client.end()
  }
}

/** The migrations that had run on the database of a text, in order. */
export const migrationsIn = (text: string): string[] =>
  [...text.matchAll(/^-- migration (\w+)$/gm)].map(([, name]) => name!)

async function insertsOf(client: pg.Client, { name, columns }: Table): Promise<string[]> {
  const quoted = columns.map((column) => `"${column}"`)
  const { rows } = await client.query<{ row: string }>(
    `select concat_ws(', ', ${quoted.map((column) => `quote_nullable(${column}::text)`).join(', ')}) as row
     from "${name}" order by ${quoted
       .map((_, at) => at + 1)
       .map((at) => quoted[at - 1])
       .join(', ')}`,
  )
  return rows.map(
    ({ row }) => `insert into "${name}" (${quoted.join(', ')}) overriding system value values (${row});`,
  )
}

function inOrder(tables: Table[]): Table[] {
  const done = new Set<string>()
  const sorted: Table[] = []
  while (sorted.length < tables.length) {
    const next = tables.find(
      ({ name, after }) => !done.has(name) && after.every((other) => done.has(other) || other === name),
    )
    if (!next)
      throw new Error('foreign keys in a circle: expected tables that can be filled one after another')
    done.add(next.name)
    sorted.push(next)
  }
  return sorted
}

/** Generated columns are left out: the database makes them. */
const readTables = `
  select c.relname::text as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
          where k.conrelid = c.oid and k.contype = 'f') as after
  from pg_class c
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration'
  order by c.relname`
