import { validate } from 'uuid'
import { sql } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { type Connection, nameKey, type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import { shown } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import type { UserFilter } from '../generated/schema-types.ts'
import type { Store } from '../stores/entities/store.ts'
import { knownRoles } from './check-user.ts'
import type { Person } from './entities/user.ts'
import { readRegistrations } from './read-registrations.ts'
import { freshPerson } from './users.ts'

/** Who is asking; the identity server is asked for who is not known yet. */
export async function findMe(ctx: Context): Promise<Person | null> {
  const { id, kind } = ctx.principal
  if (kind !== 'person' || !validate(id)) return null
  return (await ctx.load.person.load(id)) ?? freshPerson(ctx, id)
}

/**
 * The people who have an account, by username: from what is known here, whatever the identity server does. Before the
 * first page it is asked who has registered.
 * @throws BAD_USER_INPUT for a role that there is not
 */
export async function findPeople(
  ctx: Context,
  { search, role, storeId, enabled }: UserFilter,
  page: PageArguments,
): Promise<Connection<Person>> {
  if (role != null && !knownRoles.includes(role))
    throw badInput(`filter.role is ${shown(role)}: expected one of ${knownRoles.join(', ')}.`)
  if (page.after == null) await readRegistrations(ctx)
  const where = [search ?? null, role ?? null, storeId ?? null, enabled ?? null]
  return readPage(page, {
    list: 'Query.users',
    key: nameKey,
    read: (key, limit) => ctx.db.query<Person>(pagePeople, [...where, ...(key ?? [null, null]), limit]),
    keyOf: ({ username, id }) => [username, id],
    count: async () => (await ctx.db.query<{ count: number }>(countPeople, where))[0]!.count,
  })
}

/** Whether the asker may know more of somebody than the name. */
export const mayKnow = ({ principal }: Context, { id }: Person) =>
  principal.id === id || principal.has('user:manage')

export async function storesOf(ctx: Context, { storeIds }: Person): Promise<Store[]> {
  const stores = await Promise.all(storeIds.map((id) => ctx.load.store.load(id)))
  return stores.filter((store) => store !== null).sort((a, b) => a.name.localeCompare(b.name))
}

const peopleWhere = `deleted_at is null
  and ($1::text is null or strpos(folded(username), folded($1)) > 0 or strpos(folded(email), folded($1)) > 0
       or strpos(folded(concat_ws(' ', first_name, last_name)), folded($1)) > 0)
  and ($2::text is null or $2 = any(roles)) and ($3::uuid is null or $3 = any(store_ids))
  and ($4::boolean is null or enabled = $4)`
const pagePeople = sql(
  'page-people',
  `select * from person where ${peopleWhere} and ($5::text is null or (username, id) > ($5, $6::uuid))
   order by username, id limit $7`,
)
const countPeople = sql('count-people', `select count(*) from person where ${peopleWhere}`)
