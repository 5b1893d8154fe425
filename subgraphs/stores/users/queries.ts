import { validate } from 'uuid'
import { fragment, sql } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import {
  type Connection,
  countOf,
  nameKey,
  type PageArguments,
  readPage,
} from '../../../runtime/graphql/pages.ts'
import { shown } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import type { UserFilter } from '../generated/schema-types.ts'
import type { Store } from '../stores/entities/store.ts'
import { knownRoles } from './check-user.ts'
import type { User } from './entities/user.ts'
import { readRegistrations } from './read-registrations.ts'
import { freshUser } from './users.ts'

/** The caller. A caller who is not known here yet is read from the identity server. */
export async function findMe(ctx: Context): Promise<User | null> {
  const { id, kind } = ctx.principal
  if (kind !== 'user' || !validate(id)) return null
  return (await ctx.load.user.load(id)) ?? freshUser(ctx, id)
}

/**
 * Users by username, from this database, also while the identity server is unavailable. Before the
 * first page, the identity server is asked for new registrations.
 * @throws BAD_USER_INPUT for an unknown role
 */
export async function findUsers(
  ctx: Context,
  { search, role, storeId, enabled }: UserFilter,
  page: PageArguments,
): Promise<Connection<User>> {
  if (role != null && !knownRoles.includes(role))
    throw badInput(`filter.role is ${shown(role)}: expected one of ${knownRoles.join(', ')}.`)
  if (page.after == null) await readRegistrations(ctx)
  const where = fragment`
    deleted_at is null
    and (${search}::text is null or strpos(folded(username), folded(${search})) > 0
         or strpos(folded(email), folded(${search})) > 0
         or strpos(folded(concat_ws(' ', first_name, last_name)), folded(${search})) > 0)
    and (${role}::text is null or ${role} = any(roles))
    and (${storeId}::uuid is null or ${storeId} = any(store_ids))
    and (${enabled}::boolean is null or enabled = ${enabled})`
  return readPage(page, {
    list: 'Query.users',
    key: nameKey,
    read: (key, limit) => {
      const [username, id] = key ?? [null, null]
      return ctx.db.query<User>(sql('page-users')`
        select * from user_account
        where ${where} and (${username}::text is null or (username, id) > (${username}, ${id}::uuid))
        order by username, id limit ${limit}`)
    },
    keyOf: ({ username, id }) => [username, id],
    count: () => countOf(ctx.db, sql('count-users')`select count(*) from user_account where ${where}`),
  })
}

/** True when the caller may know more of a user than the name. */
export const mayKnow = ({ principal }: Context, { id }: User) =>
  principal.id === id || principal.has('user:manage')

export async function storesOf(ctx: Context, { storeIds }: User): Promise<Store[]> {
  const stores = await Promise.all(storeIds.map((id) => ctx.load.store.load(id)))
  return stores.filter((store) => store !== null).sort((a, b) => a.name.localeCompare(b.name))
}
