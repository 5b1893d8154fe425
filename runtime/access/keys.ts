import { setTimeout as pause } from 'node:timers/promises'
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import { identityUnavailable } from '../errors/errors.ts'

const timeoutMs = 5_000
/** Keys are read again in the background when they are this old, so that one taken back is forgotten. */
const refreshMs = 10 * 60_000
/** Key ids nobody knows make at most one request in this time, however many tokens bring them. */
const pauseMs = 1_000

/**
 * The realm's public keys. Known ones go on working while the identity server is away. A key id never seen waits
 * for keys that were asked for after it came, so that a rotated key is accepted at first sight: jose alone would
 * refuse it during its cooldown, and would forget every key when a reload fails.
 * @param jwksUrl where they are published
 * @returns what throws IDENTITY_UNAVAILABLE when it cannot be told whether a key is the realm's
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
    if (keys.jwks() && readAt + refreshMs < Date.now()) readAgain().catch(() => 'the known keys still serve')
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

  /** One request for all who wait, and it starts after they came. */
  function readAgain(): Promise<void> {
    next ??= pause(Math.max(0, readAt + pauseMs - Date.now())).then(() => {
      next = undefined
      readAt = Date.now()
      return keys.reload()
    })
    return next
  }
}

/** Not about the token: the keys did not come, or are none. */
const isFault = (cause: unknown) => !(cause instanceof errors.JOSEError) || faults.includes(cause.code)

const faults = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code]
