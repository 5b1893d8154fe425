import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Pool, PoolClient } from 'pg'

/** The private keys that tokens are signed with, newest first. They outlive a restart. */
export async function readSigningKeys(pool: Pool): Promise<JWK[]> {
  const { rows } = await pool.query<{ key: JWK }>(
    'select private_key as key from signing_key order by created_at desc',
  )
  return rows.map(({ key }) => key)
}

/** Makes a key if there is none. */
export async function ensureSigningKey(connection: PoolClient): Promise<void> {
  const { rowCount } = await connection.query('select from signing_key limit 1')
  if (!rowCount) await addSigningKey(connection)
}

/** Makes an RSA key of 2048 bits. It is the newest, and signs tokens once the keys are read again. */
export async function addSigningKey(connection: Pool | PoolClient): Promise<void> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
  const key = await exportJWK(privateKey)
  const kid = await calculateJwkThumbprint(key)
  await connection.query('insert into signing_key (kid, private_key) values ($1, $2)', [
    kid,
    { ...key, kid, alg: 'RS256', use: 'sig' },
  ])
}
