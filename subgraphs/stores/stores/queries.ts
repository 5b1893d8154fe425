import { fragment, sql } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { type Connection, type PageArguments, readPageByName } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { StoreFilter } from '../generated/schema-types.ts'
import { Store } from './entities/store.ts'

/** @throws BAD_USER_INPUT unless exactly one of id and code is given */
export async function findStore(
  ctx: Context,
  { id, code }: { id?: string | null; code?: string | null },
): Promise<Store | null> {
  if (id != null && code == null) return ctx.load.store.load(id)
  // Codes are in capitals.
  if (code != null && id == null) return ctx.db.manager.findOneBy(Store, { code: code.toUpperCase() })
  const got = id == null ? 'neither: give one' : 'both: leave one out'
  throw badInput(`store takes exactly one of id and code, got ${got}.`)
}

/**
 * The stores of the chain, by name. `search` matches a part of the name, without regard to accents
 * and case.
 */
export function findStores(
  ctx: Context,
  { kind, search, open }: StoreFilter,
  page: PageArguments,
): Promise<Connection<Store>> {
  const where = fragment`
    (${kind}::text is null or kind = ${kind})
    and (${search}::text is null or strpos(folded(name), folded(${search})) > 0
         or strpos(folded(code), folded(${search})) > 0)
    and (${open}::boolean is null or (closed_at is null) = ${open})`
  return readPageByName<Store>(ctx.db, page, {
    list: 'Query.stores',
    rows: (after, limit) => sql('page-stores')`
      select *, folded(name) as sort_name from store
      where ${where} and (${after.name}::text is null
        or (folded(name), id) > (${after.name}, ${after.id}::uuid))
      order by folded(name), id limit ${limit}`,
    count: sql('count-stores')`select count(*) from store where ${where}`,
  })
}
