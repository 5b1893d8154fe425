import { setTimeout as pause } from 'node:timers/promises'
import { decodeJwt, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createVerify } from '../../runtime/access/verify.ts'
import { serve } from '../../runtime/testing/http.ts'
import type { Chain } from '../support/chains.ts'
import { clientWith, signIn, signInService } from '../support/client.ts'
import { openRealm } from '../support/keycloak-realm.ts'
import { holding, keepAsking, kidOf, type Work } from '../support/load.ts'
import { eventually } from '../support/processes.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'

/** The lifetime is short, so that a test can wait until all tokens of a key have expired. */
const tokenLifeSeconds = 30
const usualLifeSeconds = 300
const skewSeconds = 5

const keycloak = inject('keycloak')
let chain: Chain
beforeAll(async () => {
  if (keycloak) await (await openRealm(keycloak.issuer)).setTokenLife(tokenLifeSeconds)
  chain = await startNetworkUnderTest()
})
afterAll(async () => {
  if (keycloak) await (await openRealm(keycloak.issuer)).setTokenLife(usualLifeSeconds)
  await chain?.close()
})

interface Step {
  name: string
  take(): Promise<void>
  changesKey?: boolean
}

test('the signing key is rotated under load, and no request fails', async () => {
  const first = await signIn(chain, 'admin')
  const kids = [kidOf(first)]
  const hq = holding(() => signIn(chain, 'hq'))
  const manager = holding(() => signIn(chain, 'manager-plateau'))
  const load = keepAsking([
    ...[hq, hq, manager, manager].map((token) => asking(reading, token)),
    asking(reading, () => signIn(chain, 'logistics-north')),
    asking('{ __typename }', () => signInService(chain, 'comptoir-sales')),
  ])
  const forgeries = keepAsking([rejected(forger(first))])
  await load.more(100)

  for (const { name, take, changesKey } of await steps()) {
    await take()
    if (changesKey) {
      const token = await eventually(`${name}: tokens have its kid`, async () => {
        const fresh = await signIn(chain, 'admin')
        return !kids.includes(kidOf(fresh)) && fresh
      })
      kids.push(kidOf(token))
      // Concurrent first requests with the new key reach processes that have not fetched it yet.
      const firsts = await Promise.all([1, 2, 3, 4].map(() => clientWith(chain, token).ask(reading)))
      expect(firsts.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined, undefined])
    }
    await load.more(100)
  }
  const { made, failed, kids: seen } = await load.stop()
  expect(failed).toEqual([])
  expect(made).toBeGreaterThan(300)
  expect(seen.sort()).toEqual(kids.sort())
  const { made: tried, failed: notRejected } = await forgeries.stop()
  expect(notRejected).toEqual([])
  expect(tried).toBeGreaterThan(0)
}, 240_000)

test('unknown keys are fetched once for all the tokens that wait', async () => {
  let fetched = 0
  const certs = chain.tokenUrl.replace(/token$/, 'certs')
  const jwksUrl = await serve(async (_, response) => {
    fetched += 1
    response.setHeader('content-type', 'application/json').end(await (await fetch(certs)).text())
  })
  const real = await signIn(chain, 'hq')
  const verify = createVerify({ issuers: [decodeJwt(real).iss!], jwksUrl, production: false })
  await verify(real)
  const forge = forger(real)
  const rounds = 3
  for (let round = 0; round < rounds; round++) {
    const forged = await Promise.all(Array.from({ length: 200 }, forge))
    const outcomes = await Promise.allSettled(forged.map(verify))
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  }

  expect(fetched).toBeLessThanOrEqual(1 + 2 * rounds)
  expect((await verify(await signIn(chain, 'hq'))).name).toBe('hq')
})

/** A query that reads three subgraphs. One of them calls another under its own service account. */
const reading = `{ store(code: "PLATEAU") { name } products(first: 3) { nodes { name } } stockAlerts(first: 1) { totalCount } }`

function asking(query: string, tokenOf: () => Promise<string>): Work {
  return async () => {
    const token = await tokenOf()
    return { token, answer: await clientWith(chain, token).ask(query) }
  }
}

/** Fails if the request is not rejected as expected. */
function rejected(forge: () => Promise<string>): Work {
  return async () => {
    const token = await forge()
    const { errors } = await clientWith(chain, token).ask(reading)
    return {
      token,
      answer: { errors: errors?.[0]?.extensions.code === 'UNAUTHENTICATED' ? undefined : (errors ?? []) },
    }
  }
}

/** Makes tokens that are valid except for the key. Each token names a different unknown key. */
function forger(real: string): () => Promise<string> {
  const claims = decodeJwt(real)
  const key = generateKeyPair('RS256')
  let made = 0
  return async () => {
    made += 1
    const header = { alg: 'RS256', kid: `unknown-${made}` }
    return new SignJWT({ ...claims, exp: claims.exp! + 3_600 })
      .setProtectedHeader(header)
      .sign((await key).privateKey)
  }
}

/** The steps in which an administrator rotates. The local identity keeps its former keys. */
async function steps(): Promise<Step[]> {
  if (!keycloak) {
    const take = async () => void chain.part('identity').child.kill('SIGUSR2')
    return [
      { name: 'a new key', take, changesKey: true },
      { name: 'a second new key', take, changesKey: true },
    ]
  }
  const realm = await openRealm(keycloak.issuer)
  const former = await realm.signers()
  const each = (change: (id: string) => Promise<void>) => async () => {
    for (const id of former) await change(id)
  }
  return [
    { name: 'a new key', take: () => realm.addSigner(), changesKey: true },
    { name: 'the former key is passive', take: each((id) => realm.setSigner(id, 'passive')) },
    {
      name: 'the tokens of the former key have expired',
      take: () => pause((tokenLifeSeconds + skewSeconds) * 1_000),
    },
    { name: 'the former key is disabled', take: each((id) => realm.setSigner(id, 'disabled')) },
    { name: 'the former key is gone', take: each(realm.removeSigner) },
  ]
}
