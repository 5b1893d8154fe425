import type { Pool } from 'pg'

/** A session from sign-in to sign-out: the grant that its tokens name as `sid`. */
export interface Session {
  id: string
  clientId: string
  startedAt: Date
}

export async function findSessions(pool: Pool, userId: string): Promise<Session[]> {
  const { rows } = await pool.query<Session>(
    `select grant_id as id, payload->>'clientId' as "clientId",
       to_timestamp((payload->>'iat')::float8) as "startedAt"
     from provider_record
     where kind = 'RefreshToken' and payload->>'accountId' = $1 and expires_at > now()
     order by "startedAt", id`,
    [userId],
  )
  return rows
}

/** Ends every session of a user. Browsers then ask for the password again, and refresh tokens are useless. */
export async function endSessions(pool: Pool, userId: string): Promise<void> {
  await pool.query(`delete from provider_record where payload->>'accountId' = $1`, [userId])
}

/** Ends sessions by their ids, for every client. */
export async function endSessionsWith(pool: Pool, ids: string[]): Promise<void> {
  await pool.query(
    `delete from provider_record where grant_id = any ($1) or (kind = 'Grant' and id = any ($1))`,
    [ids],
  )
}

/** Ends one session by its refresh token. @returns false if the token is not one of the client's */
export async function endSessionOf(pool: Pool, refreshToken: string, clientId: string): Promise<boolean> {
  const { rows } = await pool.query<{ id: string }>(
    `select grant_id as id from provider_record
     where kind = 'RefreshToken' and id = $1 and payload->>'clientId' = $2`,
    [refreshToken, clientId],
  )
  await endSessionsWith(
    pool,
    rows.map(({ id }) => id),
  )
  return rows.length > 0
}
