import { sql } from '../../../runtime/database/sql.ts'
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
  const where = [kind ?? null, search ?? null, open ?? null]
  return readPageByName<Store>(ctx.db, page, {
    list: 'Query.stores',
    rows: pageStores,
    count: countStores,
    where,
  })
}

const storesWhere = `($1::text is null or kind = $1)
  and ($2::text is null or strpos(folded(name), folded($2)) > 0 or strpos(folded(code), folded($2)) > 0)
  and ($3::boolean is null or (closed_at is null) = $3)`
const pageStores = sql(
  'page-stores',
  `select *, folded(name) as sort_name from store
   where ${storesWhere} and ($4::text is null or (folded(name), id) > ($4, $5::uuid))
   order by folded(name), id limit $6`,
)
const countStores = sql('count-stores', `select count(*) from store where ${storesWhere}`)
