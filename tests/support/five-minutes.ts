import { decodeJwt } from 'jose'
import { expect } from 'vitest'
import type { IdentityUnderTest } from './identity-under-test.ts'

const lifeSeconds = 300
const nowSeconds = () => Math.floor(Date.now() / 1_000)

/**
 * Gets a token, which must live five minutes. `expires_in` is the time left when the answer is written.
 * Keycloak computes it in whole seconds at that time, so it is 299 if a second has begun since the token was
 * signed.
 */
export async function tokenOfFiveMinutes(get: () => ReturnType<IdentityUnderTest['post']>) {
  const before = nowSeconds()
  const { status, body } = await get()
  const after = nowSeconds()
  expect(status).toBe(200)
  const { iat = 0, exp = 0 } = decodeJwt(body.access_token!)
  expect(exp - iat).toBe(lifeSeconds)
  expect(body.expires_in).toBeLessThanOrEqual(exp - before)
  expect(body.expires_in).toBeGreaterThanOrEqual(exp - after)
  return body
}
