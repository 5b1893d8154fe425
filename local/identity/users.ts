import type { Pool, PoolClient } from 'pg'
import type { Subject } from './claims.ts'
import { hashPassword } from './passwords.ts'
import type { Realm } from './realm.ts'

/** The fields of a user that can change. Username and email are in lower case. */
export interface Profile {
  email: string | null
  firstName: string | null
  lastName: string | null
  emailVerified: boolean
  enabled: boolean
  /** Keycloak's names for the actions that the user must take at the next sign-in. */
  requiredActions: string[]
  attributes: Record<string, string[]>
}

export interface User extends Subject, Profile {
  email: string | null
  firstName: string | null
  lastName: string | null
  createdAt: Date
}

/** The required action of a user whose password came from an administrator and must be changed. */
export const updatePassword = 'UPDATE_PASSWORD'

type Connection = Pool | PoolClient

export async function findUser(pool: Connection, id: string): Promise<User | undefined> {
  const { rows } = await pool.query<User>(`select ${columns} from user_account where id::text = $1`, [id])
  return rows[0]
}

/** Finds a user who may have tokens. A disabled user counts as missing. */
export async function findEnabledUser(pool: Pool, id: string): Promise<User | undefined> {
  const user = await findUser(pool, id)
  return user?.enabled ? user : undefined
}

export type NewUser = Omit<User, 'createdAt'> & {
  passwordHash: string | null
  /** The time of the registration, for a user who made the account without an administrator. */
  registeredAt?: Date
}

/** @throws a unique violation (see `takenBy`) if the username or email is taken */
export async function addUsers(connection: Connection, users: NewUser[]): Promise<void> {
  await connection.query(
    `insert into user_account (id, username, email, first_name, last_name, email_verified, enabled, required_actions,
       attributes, realm_roles, client_roles, password_hash, registered_at)
     select id, username, email, "firstName", "lastName", "emailVerified", enabled, "requiredActions",
       attributes, "realmRoles", "clientRoles", "passwordHash", "registeredAt"
     from jsonb_to_recordset($1) as row (id uuid, username text, email text, "firstName" text, "lastName" text,
       "emailVerified" boolean, enabled boolean, "requiredActions" text[], attributes jsonb, "realmRoles" text[],
       "clientRoles" jsonb, "passwordHash" text, "registeredAt" timestamptz)`,
    [JSON.stringify(users)],
  )
}

/** @throws a unique violation (see `takenBy`) if the email is taken by another user */
export async function changeUser(connection: Connection, id: string, to: Profile): Promise<void> {
  await connection.query(
    `update user_account set email = $2, first_name = $3, last_name = $4, email_verified = $5, enabled = $6,
       required_actions = $7, attributes = $8 where id = $1`,
    [
      id,
      to.email,
      to.firstName,
      to.lastName,
      to.emailVerified,
      to.enabled,
      to.requiredActions,
      to.attributes,
    ],
  )
}

/** @param temporary true if the password must be changed at the next sign-in */
export async function setPassword(
  pool: Pool,
  id: string,
  password: string,
  temporary: boolean,
): Promise<void> {
  await pool.query(
    `update user_account set password_hash = $2,
       required_actions = array_remove(required_actions, $3) || case when $4 then array[$3] else '{}' end
     where id = $1`,
    [id, await hashPassword(password), updatePassword, temporary],
  )
}

export async function giveRoles(pool: Pool, id: string, names: string[]): Promise<void> {
  await pool.query(
    `update user_account set realm_roles = array(select unnest(realm_roles) union select unnest($2::text[]))
     where id = $1`,
    [id, names],
  )
}

export async function removeRoles(pool: Pool, id: string, names: string[]): Promise<void> {
  await pool.query(
    `update user_account set realm_roles = array(select unnest(realm_roles) except select unnest($2::text[]))
     where id = $1`,
    [id, names],
  )
}

/** @returns false if there is no such user */
export async function removeUser(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from user_account where id::text = $1', [id])
  return Boolean(rowCount)
}

/** Writes the users of a realm file. Service accounts stay in the file, with their clients. */
export async function importUsers(connection: PoolClient, realm: Realm): Promise<void> {
  const users = realm.users.filter(({ serviceAccountClientId }) => !serviceAccountClientId)
  await addUsers(
    connection,
    await Promise.all(
      users.map(async ({ credentials: [credential], email, firstName, lastName, ...user }) => ({
        ...user,
        email: email ?? null,
        firstName: firstName ?? null,
        lastName: lastName ?? null,
        requiredActions: [],
        passwordHash: credential ? await hashPassword(credential.value) : null,
      })),
    ),
  )
}

/** Tells if an error means that a username or an email is taken, and which of the two. */
export function takenBy(cause: unknown): 'username' | 'email' | undefined {
  const { code, constraint } = cause as { code?: string; constraint?: string }
  if (code !== '23505') return undefined
  return constraint === 'user_email_key' ? 'email' : 'username'
}

/** The account under which a client itself gets tokens. */
export function serviceAccount(realm: Realm, clientId: string): Subject {
  const account = realm.users.find(({ serviceAccountClientId }) => serviceAccountClientId === clientId)
  if (account) return account
  throw new Error(
    `Client ${clientId} has no service account in the realm file: add the user service-account-${clientId}.`,
  )
}

/** The columns of a `User`. */
export const columns = `id, username, email, first_name as "firstName", last_name as "lastName",
  email_verified as "emailVerified", enabled, required_actions as "requiredActions", attributes,
  realm_roles as "realmRoles", client_roles as "clientRoles", created_at as "createdAt"`
