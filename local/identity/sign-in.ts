import type { Pool } from 'pg'
import { passwordMatches } from './passwords.ts'
import type { Realm } from './realm.ts'
import { columns, type User } from './users.ts'

/**
 * Returns a user by username or email, or undefined if none has this password.
 *
 * As in Keycloak with brute-force protection, an account is locked for a while after too many wrong
 * passwords, or two in quick succession. The right password then fails like a wrong one, so that an
 * attacker learns nothing.
 */
export async function signIn(
  pool: Pool,
  realm: Realm,
  login: string,
  password: string,
): Promise<User | undefined> {
  const { rows } = await pool.query<User & { passwordHash: string | null; locked: boolean }>(
    `select ${columns}, password_hash as "passwordHash", coalesce(locked_until > now(), false) as locked
     from user_account left join sign_in_failure on user_id = id
     where username = lower($1) or email = lower($1)`,
    [login],
  )
  const [found] = rows
  const matches = await passwordMatches(password, found?.passwordHash)
  if (!found || found.locked) return undefined
  if (!matches) return void (await countFailure(pool, realm, found.id))
  await pool.query('delete from sign_in_failure where user_id = $1', [found.id])
  return found
}

/** True if an account has all that the realm's user profile requires, and no required action is left. */
export function isSetUp({ email, firstName, lastName, requiredActions }: User): boolean {
  return Boolean(email && firstName && lastName) && requiredActions.length === 0
}

/** Keycloak's rule: this many failures, or two within a second, lock the account for a while. */
async function countFailure(pool: Pool, realm: Realm, userId: string) {
  await pool.query(
    `insert into sign_in_failure as before (user_id, failures, last_at) values ($1, 1, now())
     on conflict (user_id) do update set last_at = now(), (failures, locked_until) = (
       select count, now() + make_interval(secs => case
         when count >= $3 then least($2::int, $4::int * (count / $3))
         when now() - before.last_at < make_interval(secs => $5::float8 / 1000) then least($2::int, $6::int)
       end)
       from (select case when now() - before.last_at > make_interval(secs => $7) then 1
         else before.failures + 1 end as count) as counted)`,
    [
      userId,
      realm.maxFailureWaitSeconds,
      realm.failureFactor,
      realm.waitIncrementSeconds,
      realm.quickLoginCheckMilliSeconds,
      realm.minimumQuickLoginWaitSeconds,
      realm.maxDeltaTimeSeconds,
    ],
  )
}
