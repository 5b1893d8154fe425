import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** About 50 ms and 16 MB a password. The values are written with each hash, so they can be raised. */
const cost = { N: 16_384, r: 8, p: 1 }
const hashBytes = 32

/** Returns `scrypt$N$r$p$salt$hash`, salt and hash in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, hashBytes, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/**
 * The check takes equally long if there is no such user, so that the time does not tell if an account
 * exists.
 */
export async function passwordMatches(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, N, r, p, salt, hash] = (stored ?? noPassword).split('$')
  const expected = Buffer.from(hash!, 'base64url')
  const got = await derive(password, Buffer.from(salt!, 'base64url'), expected.length, {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return timingSafeEqual(got, expected)
}

/** No password is known to give 32 zero bytes. */
const noPassword = ['scrypt', cost.N, cost.r, cost.p, '', Buffer.alloc(hashBytes).toString('base64url')].join(
  '$',
)
