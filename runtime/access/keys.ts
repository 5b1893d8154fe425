import { setTimeout as pause } from 'node:timers/promises'
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import { identityUnavailable } from '../errors/errors.ts'

const timeoutMs = 5_000
/** Keys older than this are read again in the background, so that revoked keys are forgotten. */
const refreshMs = 10 * 60_000
/** Unknown key ids cause at most one request in this time, for any number of tokens. */
const pauseMs = 1_000

/**
 * The realm's public keys. Known keys keep working while the identity server is unavailable. A token with
 * an unknown key id waits for keys that are requested after the token came. So a rotated key is accepted
 * with its first token. jose alone would reject it during its cooldown, and would forget every key when a
 * reload fails.
 * @param jwksUrl the address of the keys
 * @returns a function that throws IDENTITY_UNAVAILABLE when it cannot tell if a key is the realm's
 */
export function publicKeys(jwksUrl: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: timeoutMs,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: Number.POSITIVE_INFINITY,
  })
  let readAt = Date.now()
  let next: Promise<void> | undefined

  return async (header, token) => {
    // When the read fails, the known keys still serve.
    if (keys.jwks() && readAt + refreshMs < Date.now()) readAgain().catch(() => {})
    try {
      return await keys(header, token)
    } catch (cause) {
      if (isFault(cause)) throw identityUnavailable(cause)
      if (!(cause instanceof errors.JWKSNoMatchingKey)) throw cause
      await readAgain().catch((fault) => {
        throw identityUnavailable(fault)
      })
      return keys(header, token)
    }
  }

  /** One request for all waiting callers, which starts after they came. */
  function readAgain(): Promise<void> {
    next ??= pause(Math.max(0, readAt + pauseMs - Date.now())).then(() => {
      next = undefined
      readAt = Date.now()
      return keys.reload()
    })
    return next
  }
}

/** The error when the token is not at fault: the keys did not come, or are invalid. */
const isFault = (cause: unknown) => !(cause instanceof errors.JOSEError) || faults.includes(cause.code)

const faults = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code]
