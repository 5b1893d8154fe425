import { randomUUID } from 'node:crypto'
import { decodeJwt, importJWK, type JWK, SignJWT } from 'jose'
import pg from 'pg'
import type { Chain } from './chains.ts'
import { signIn } from './client.ts'

/**
 * Makes a function that signs tokens with the claims of a demo account and the key of the local
 * identity server. Each token is for a new user, so that no user reaches the limit of operations a
 * second. Signing in thousands of users instead would take most of a measurement's time.
 */
export async function signer(chain: Chain, account = 'manager-plateau'): Promise<() => Promise<string>> {
  const claims = decodeJwt(await signIn(chain, account))
  const jwk = await signingKey(chain)
  const key = await importJWK(jwk, 'RS256')
  return () =>
    new SignJWT({ ...claims, jti: randomUUID(), sub: randomUUID() })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: jwk.kid })
      .setExpirationTime('30m')
      .sign(key)
}

async function signingKey(chain: Chain): Promise<JWK> {
  const client = new pg.Client(chain.database('identity'))
  await client.connect()
  try {
    const { rows } = await client.query(
      'select private_key from signing_key order by created_at desc limit 1',
    )
    return rows[0].private_key
  } finally {
    await client.end()
  }
}
