import type { DataSource } from 'typeorm'
import { StartError } from '../errors/errors.ts'

/** The first PostgreSQL version with `uuidv7()`, the default of the tables' ids. */
const oldestVersion = 18

/** @param versionNumber PostgreSQL's `server_version_num` @throws StartError for one that is too old */
export function checkVersion(versionNumber: number, host: string): void {
  const version = Math.floor(versionNumber / 10_000)
  if (version >= oldestVersion) return
  throw new StartError(
    `PostgreSQL at ${host} is version ${version}: expected ${oldestVersion} or newer, because ids come from ` +
      'uuidv7(). Set DATABASE_URL to a newer server; npm start brings its own.',
  )
}

/**
 * Makes sure that a database has every column that its entities read.
 * @throws StartError for one that is not migrated, and for a server that is too old
 */
export async function checkSchema(source: DataSource, url: string): Promise<void> {
  const { host, pathname } = new URL(url)
  const wanted = source.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.map(({ databaseName }) => ({ table: tableName, column: databaseName })),
  )
  const [{ version, missing }] = await source.query<[{ version: number; missing: string[] }]>(findMissing, [
    wanted.map(({ table }) => table),
    wanted.map(({ column }) => column),
  ])
  checkVersion(version, host)
  if (missing.length === 0) return
  const [first, ...more] = missing
  throw new StartError(
    `The database ${pathname.slice(1)} at ${host} is not migrated to this version: expected the column ${first}` +
      `${more.length > 0 ? ` and ${more.length} more` : ''}. Run npm run migrate first.`,
  )
}

/** The check reads the catalogue of PostgreSQL, because an app role may not read the table of migrations. */
const findMissing = `select current_setting('server_version_num')::int as version, array(
    select wanted.tab || '.' || wanted.col from unnest($1::text[], $2::text[]) as wanted(tab, col)
    where not exists (
      select from pg_attribute
      where attrelid = to_regclass(quote_ident(wanted.tab)) and attname = wanted.col and not attisdropped
    )
  ) as missing`
