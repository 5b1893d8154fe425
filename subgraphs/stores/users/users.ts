import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { User } from './entities/user.ts'
import { type Identity, type IdentityUser, identityOf } from './identity.ts'

export const nameOf = ({
  firstName,
  lastName,
  username,
}: Pick<User, 'firstName' | 'lastName' | 'username'>) =>
  [firstName, lastName].filter(Boolean).join(' ') || username

/** The time of the database's clock: data read afterwards is at least as new. */
export async function moment(db: Queries): Promise<Date> {
  const [row] = await db.query<{ now: Date }>(readClock)
  return row!.now
}

/** Saves users as they were at `asOf`; data from a later time stays. */
export async function keepUsers(db: Queries, users: IdentityUser[], asOf: Date): Promise<void> {
  if (users.length === 0) return
  const rows = users.map((user) => ({
    id: user.id,
    username: user.username,
    email: user.email,
    first_name: user.firstName,
    last_name: user.lastName,
    enabled: user.enabled,
    roles: user.roles,
    store_ids: user.storeIds,
    created_at: user.createdAt,
  }))
  await db.query(upsertUsers(JSON.stringify(rows), asOf))
}

/** Marks a user as deleted. */
export const markDeleted = (db: Queries, id: string) =>
  db.query(sql('delete-user')`
    update user_account set enabled = false, deleted_at = clock_timestamp(), as_of = clock_timestamp()
    where id = ${id} and deleted_at is null`)

/** The user as the identity server has them now; while it is unavailable, as last read. */
export async function freshUser(ctx: Context, id: string, identity = identityOf(ctx)): Promise<User | null> {
  try {
    await readUser(ctx, identity, id)
  } catch (cause) {
    if (!(cause instanceof Problem && cause.type === 'IdentityUnavailable')) throw cause
  }
  ctx.forget()
  return ctx.load.user.load(id)
}

async function readUser(ctx: Context, identity: Identity, id: string) {
  const asOf = await moment(ctx.db)
  const current = await identity.user(id)
  if (current) await keepUsers(ctx.db, [current], asOf)
  else
    await ctx.db.query(sql('delete-unseen-user')`
      update user_account set enabled = false, deleted_at = clock_timestamp(), as_of = clock_timestamp()
      where id::text = any(${[id]}) and as_of < ${asOf} and deleted_at is null`)
}

const readClock = sql('read-clock')`select clock_timestamp() as now`
const upsertUsers = (rows: string, asOf: Date) => sql('upsert-users')`
  insert into user_account (id, username, email, first_name, last_name, enabled, roles, store_ids,
    created_at, as_of)
  select id, username, email, first_name, last_name, enabled, roles, store_ids, created_at, ${asOf}
  from jsonb_to_recordset(${rows}::jsonb)
    as p(id uuid, username text, email text, first_name text, last_name text, enabled boolean, roles text[],
         store_ids uuid[], created_at timestamptz)
  order by id
  on conflict (id) do update
  set username = excluded.username, email = excluded.email, first_name = excluded.first_name,
      last_name = excluded.last_name, enabled = excluded.enabled, roles = excluded.roles,
      store_ids = excluded.store_ids, as_of = excluded.as_of
  where user_account.as_of < excluded.as_of and user_account.deleted_at is null`
