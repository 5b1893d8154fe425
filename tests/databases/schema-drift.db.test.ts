import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../runtime/database/database.ts'
import { createLog } from '../../runtime/log.ts'
import type { Manifest } from '../../runtime/subgraph/manifest.ts'
import { ownerOf, type TestDatabase, testDatabase } from '../../runtime/testing/database.ts'
import { manifests } from '../../subgraphs/all.ts'

/** The tables that the runtime reads and writes by statements of its own. */
const withoutEntity = ['migration', 'outbox', 'event', 'event_cursor', 'dead_letter', 'idempotency']

/** `table.column: type`, with all else that must agree. */
type Columns = Record<string, string>

describe.each(manifests.map((manifest) => [manifest.name, manifest] as const))('%s', async (_, manifest) => {
  const database = await testDatabase(manifest.name.replaceAll('-', '_'))
  const owner = ownerOf(database)

  test('maps every column of every table exactly, and no other column', async () => {
    expect(await mapped(manifest, database)).toEqual(await migrated())
  })

  test.each([
    ['a column that was dropped', 'drop column COLUMN cascade'],
    ['a column that was added', 'add column forgotten text'],
    ['another type', 'alter column COLUMN type varchar using COLUMN::varchar'],
    ['a column that may be null now', 'alter column COLUMN drop not null'],
    ['a primary key that is gone', 'drop constraint if exists TABLE_pkey cascade'],
  ])('(control) notices %s', async (_, change) => {
    const { table, column } = await somewhere(change.includes('pkey') ? 'is_key' : 'not is_key')
    const client = await owner.connect()
    try {
      await client.query('begin')
      await client.query(
        `alter table ${table} ${change}`.replaceAll('COLUMN', column).replaceAll('TABLE', table),
      )
      expect(await migrated(client)).not.toEqual(await mapped(manifest, database))
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test('(control) notices a table without an entity', async () => {
    const [, ...others] = manifest.entities
    expect(await mapped({ ...manifest, entities: others }, database)).not.toEqual(await migrated())
  })

  async function migrated(client: Pick<typeof owner, 'query'> = owner): Promise<Columns> {
    const { rows } = await client.query(allColumns, [withoutEntity])
    return Object.fromEntries(
      rows.map(({ table, column, type, nullable, is_key: key }) => [
        `${table}.${column}`,
        describeColumn(type, nullable, key),
      ]),
    )
  }

  async function somewhere(condition: string) {
    const { rows } = await owner.query(
      `select * from (${allColumns}) c where ${condition} and not nullable limit 1`,
      [withoutEntity],
    )
    return rows[0] as { table: string; column: string }
  }
})

/** TypeORM's view of the entities, in PostgreSQL's terms. */
async function mapped({ name, entities }: Manifest, { url }: TestDatabase): Promise<Columns> {
  const db = openDatabase({ name, url, pool: 1, entities, log: createLog('silent') })
  try {
    await db.connect()
    const source = db.manager.connection
    return Object.fromEntries(
      source.entityMetadatas.flatMap(({ tableName, columns }) =>
        columns.map((column) => [
          `${tableName}.${column.databaseName}`,
          describeColumn(
            `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
            column.isNullable,
            column.isPrimary,
          ),
        ]),
      ),
    )
  } finally {
    await db.close()
  }
}

const describeColumn = (type: string, nullable: boolean, key: boolean) =>
  [type, nullable ? 'null' : 'not null', ...(key ? ['primary key'] : [])].join(' ')

const allColumns = `
  select c.table_name::text as table, c.column_name::text as column, case c.data_type when 'ARRAY' then c.udt_name::regtype::text else c.data_type::text end as type,
         c.is_nullable = 'YES' as nullable,
         exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                 where i.indisprimary and i.indrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
                   and a.attname = c.column_name) as is_key
  from information_schema.columns c
  where c.table_schema = 'public' and c.table_name <> all($1)`
