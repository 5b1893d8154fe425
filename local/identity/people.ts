import type { Pool, PoolClient } from 'pg'
import type { Subject } from './claims.ts'
import { hashPassword, passwordMatches } from './passwords.ts'
import type { Realm } from './realm.ts'

export interface Person extends Subject {
  enabled: boolean
}

/** Somebody who may have tokens: a disabled person is as good as none. */
export async function findEnabledPerson(pool: Pool, id: string): Promise<Person | undefined> {
  const { rows } = await pool.query<Person>(`select ${columns} from person where id = $1 and enabled`, [id])
  return rows[0]
}

/** A person by username or email, or undefined when there is none with this password. */
export async function signIn(pool: Pool, login: string, password: string): Promise<Person | undefined> {
  const { rows } = await pool.query<Person & { passwordHash: string | null }>(
    `select ${columns}, password_hash as "passwordHash" from person
     where username = lower($1) or email = lower($1)`,
    [login],
  )
  const matches = await passwordMatches(password, rows[0]?.passwordHash)
  return matches ? rows[0] : undefined
}

/** Writes the people of a realm file; service accounts stay in the file, with their clients. */
export async function importPeople(connection: PoolClient, realm: Realm): Promise<void> {
  const people = realm.users.filter(({ serviceAccountClientId }) => !serviceAccountClientId)
  const rows = await Promise.all(
    people.map(async ({ credentials: [credential], ...person }) => ({
      ...person,
      passwordHash: credential ? await hashPassword(credential.value) : null,
    })),
  )
  await connection.query(
    `insert into person (id, username, email, first_name, last_name, enabled,
       attributes, realm_roles, client_roles, password_hash)
     select id, username, email, "firstName", "lastName", enabled,
       attributes, "realmRoles", "clientRoles", "passwordHash"
     from jsonb_to_recordset($1) as row (id uuid, username text, email text, "firstName" text, "lastName" text,
       enabled boolean, attributes jsonb, "realmRoles" text[], "clientRoles" jsonb, "passwordHash" text)`,
    [JSON.stringify(rows)],
  )
}

/** The account under which a client itself gets tokens. */
export function serviceAccount(realm: Realm, clientId: string): Subject {
  const account = realm.users.find(({ serviceAccountClientId }) => serviceAccountClientId === clientId)
  if (account) return account
  throw new Error(
    `Client ${clientId} has no service account in the realm file: add the user service-account-${clientId}.`,
  )
}

const columns = `id, username, email, first_name as "firstName", last_name as "lastName", enabled,
  attributes, realm_roles as "realmRoles", client_roles as "clientRoles"`
