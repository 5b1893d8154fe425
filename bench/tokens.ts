import { randomUUID } from 'node:crypto'
import { decodeJwt, importJWK, type JWK, SignJWT } from 'jose'
import pg from 'pg'
import type { Chain } from '../local/testing/chains.ts'
import { signIn } from '../local/testing/client.ts'
import { createVerify } from '../runtime/access/verify.ts'
import { percentile, perSecond } from './figures.ts'

const clients = 16
const times = 500
const rounds = 8
/** The least that can be asked, which is the door alone; and what a till asks again and again. */
const queries = {
  'the door': '{ __typename }',
  'a list': '{ products(first: 20) { nodes { name price { amount } availability } } }',
}

/**
 * Signed queries by tokens that nobody has seen yet, and by the same tokens again: the first are what all would be
 * without the cache, and no switch has to be in the product for it. Both are measured in each round, once in this
 * order and once in the other; what counts is the ratio of a round. Then `verify` by itself, in this process.
 */
export async function measureTokens(chain: Chain): Promise<string> {
  const sign = await signer(chain)
  const told: string[] = []
  for (const [name, query] of Object.entries(queries))
    told.push(`${name}: ${await compare(sign, (token) => ask(chain, query, token))}`)
  const certs = chain.tokenUrl.replace(/token$/, 'certs')
  const verify = createVerify({ issuers: [decodeJwt(await sign()).iss!], jwksUrl: certs })
  told.push(`verify alone: ${await compare(sign, verify)}`)
  return told.join('\n  ')
}

async function compare(sign: () => Promise<string>, work: (token: string) => Promise<unknown>) {
  const tokens = () => Promise.all(Array.from({ length: times }, sign))
  const all = (those: string[]) => {
    let next = 0
    return perSecond(clients, times, async () => void (await work(those[next++]!)))
  }
  let seen = await tokens()
  await all(seen)
  await all(seen)
  const figures: { fresh: number; known: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const unseen = await tokens()
    if (round % 2) figures.push({ fresh: await all(unseen), known: await all(unseen) })
    else {
      const known = await all(seen)
      figures.push({ known, fresh: await all(unseen) })
    }
    seen = unseen
  }
  const ratios = figures.map(({ fresh, known }) => known / fresh)
  const [low, median, high] = [0, 0.5, 1].map((share) => percentile(ratios, share).toFixed(2))
  const middle = (kind: 'fresh' | 'known') =>
    percentile(
      figures.map((figure) => figure[kind]),
      0.5,
    ).toFixed(0)
  return `${middle('known')}/s by known tokens, ${middle('fresh')}/s by tokens never seen; ratio ${median} (${low} to ${high})`
}

async function ask({ url }: Chain, query: string, token: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const answer = await response.text()
  if (!response.ok) throw new Error(`HTTP ${response.status} ${answer}`)
}

/**
 * Signs tokens like those of a manager, each of somebody else (nobody comes to their limit of operations a second),
 * with the key of the local identity: thousands of sign-ins would be most of the time.
 */
async function signer(chain: Chain): Promise<() => Promise<string>> {
  const claims = decodeJwt(await signIn(chain, 'manager-plateau'))
  const jwk = await signingKey(chain)
  const key = await importJWK(jwk, 'RS256')
  return () =>
    new SignJWT({ ...claims, jti: randomUUID(), sub: randomUUID() })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: jwk.kid })
      .setExpirationTime('5m')
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
