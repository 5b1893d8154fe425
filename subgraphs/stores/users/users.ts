import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { Person } from './entities/user.ts'
import { type Identity, identityOf, type Standing } from './identity.ts'

export const nameOf = ({
  firstName,
  lastName,
  username,
}: Pick<Person, 'firstName' | 'lastName' | 'username'>) =>
  [firstName, lastName].filter(Boolean).join(' ') || username

/** The time by the database's clock: what is read after it is at least as new. */
export async function moment(db: Queries): Promise<Date> {
  const [row] = await db.query<{ now: Date }>(readClock)
  return row!.now
}

/** Writes people down as they stood at `asOf`; what is known from a later time stays. */
export async function keepPeople(db: Queries, people: Standing[], asOf: Date): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((person) => ({
    id: person.id,
    username: person.username,
    email: person.email,
    first_name: person.firstName,
    last_name: person.lastName,
    enabled: person.enabled,
    roles: person.roles,
    store_ids: person.storeIds,
    created_at: person.createdAt,
  }))
  await db.query(upsertPeople, [JSON.stringify(rows), asOf])
}

/** Marks somebody as gone. */
export const markDeleted = (db: Queries, id: string) => db.query(deletePerson, [id])

/** Somebody as the identity server has them now, or, while it is away, as last read. */
export async function freshPerson(
  ctx: Context,
  id: string,
  identity = identityOf(ctx),
): Promise<Person | null> {
  try {
    await readPerson(ctx, identity, id)
  } catch (cause) {
    if (!(cause instanceof Problem && cause.type === 'IdentityUnavailable')) throw cause
  }
  ctx.forget()
  return ctx.load.person.load(id)
}

async function readPerson(ctx: Context, identity: Identity, id: string) {
  const asOf = await moment(ctx.db)
  const standing = await identity.person(id)
  if (standing) await keepPeople(ctx.db, [standing], asOf)
  else await ctx.db.query(deleteUnseen, [[id], asOf])
}

const readClock = sql('read-clock', 'select clock_timestamp() as now')
const upsertPeople = sql(
  'upsert-people',
  `insert into person (id, username, email, first_name, last_name, enabled, roles, store_ids, created_at, as_of)
   select id, username, email, first_name, last_name, enabled, roles, store_ids, created_at, $2
   from jsonb_to_recordset($1::jsonb)
     as p(id uuid, username text, email text, first_name text, last_name text, enabled boolean, roles text[],
          store_ids uuid[], created_at timestamptz)
   order by id
   on conflict (id) do update
   set username = excluded.username, email = excluded.email, first_name = excluded.first_name,
       last_name = excluded.last_name, enabled = excluded.enabled, roles = excluded.roles,
       store_ids = excluded.store_ids, as_of = excluded.as_of
   where person.as_of < excluded.as_of and person.deleted_at is null`,
)
const deletePerson = sql(
  'delete-person',
  `update person set enabled = false, deleted_at = clock_timestamp(), as_of = clock_timestamp()
   where id = $1 and deleted_at is null`,
)
const deleteUnseen = sql(
  'delete-unseen-person',
  `update person set enabled = false, deleted_at = clock_timestamp(), as_of = clock_timestamp()
   where id::text = any($1) and as_of < $2 and deleted_at is null`,
)
