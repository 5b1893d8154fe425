import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import type { Pool } from 'pg'

/** The records of oidc-provider, a row each: grants, refresh tokens, codes, sessions, interactions. */
export function recordsIn(pool: Pool): AdapterFactory {
  const find = async (kind: string, column: 'id' | 'uid', value: string) => {
    const { rows } = await pool.query<{ payload: AdapterPayload; consumed: number | null }>(
      `select payload, extract(epoch from consumed_at)::float8 as consumed from provider_record
       where kind = $1 and ${column} = $2 and (expires_at is null or expires_at > now())`,
      [kind, value],
    )
    const [row] = rows
    return row && { ...row.payload, ...(row.consumed ? { consumed: Math.floor(row.consumed) } : {}) }
  }
  return (kind): Adapter => ({
    find: (id) => find(kind, 'id', id),
    findByUid: (uid) => find(kind, 'uid', uid),
    // Only the device flow has user codes, and it is off.
    findByUserCode: async () => undefined,
    async upsert(id, payload, expiresIn) {
      await pool.query(
        `insert into provider_record (kind, id, payload, grant_id, uid, expires_at)
         values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
         on conflict (kind, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
           uid = excluded.uid, expires_at = excluded.expires_at`,
        [kind, id, payload, payload.grantId, payload.uid, expiresIn],
      )
    },
    async consume(id) {
      await pool.query('update provider_record set consumed_at = now() where kind = $1 and id = $2', [
        kind,
        id,
      ])
    },
    async destroy(id) {
      await pool.query('delete from provider_record where kind = $1 and id = $2', [kind, id])
    },
    async revokeByGrantId(grantId) {
      await pool.query('delete from provider_record where kind = $1 and grant_id = $2', [kind, grantId])
    },
  })
}

/** Deletes the expired records. */
export async function sweepRecords(pool: Pool): Promise<void> {
  await pool.query('delete from provider_record where expires_at < now()')
}
