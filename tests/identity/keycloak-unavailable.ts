import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { demoSale } from '../../seeds/demo-stores.ts'
import type { Chain } from '../support/chains.ts'
import { type Answer, type Client, clientWith, signIn } from '../support/client.ts'
import { keycloakIn } from '../support/keycloak.ts'
import { openRealm } from '../support/keycloak-realm.ts'
import { keepAsking } from '../support/load.ts'
import { eventually, run } from '../support/processes.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'

/**
 * The outage is long enough for each regular call to Keycloak to happen once. The README mentions two
 * minutes.
 */
const unavailableSeconds = 20

/** The timeout includes the time for Keycloak to stop and start again. */
const unavailableTestMs = (unavailableSeconds + 300) * 1_000

const { folder, port, issuer } = inject('keycloak')!
const keycloak = keycloakIn(folder, port)
let chain: Chain
beforeAll(async () => {
  chain = await startNetworkUnderTest()
})
afterAll(async () => {
  // The next tests need Keycloak, also after a failure while it was unavailable.
  await keycloak.start()
  await chain?.close()
})

test(
  `Keycloak is stopped for ${unavailableSeconds} s: a user with a token notices nothing, and all is as before afterwards`,
  async () => {
    const token = await signIn(chain, 'manager-plateau')
    const manager = clientWith(chain, token)
    // The token is signed with a key that no process of Comptoir had seen when Keycloak became
    // unavailable.
    const realm = await openRealm(issuer)
    await keepSeconds(keepAsking([working(manager, token)]), 2)
    await realm.addSigner()
    const unseen = await signIn(chain, 'hq')

    await keycloak.stop()
    await expect(fetch(issuer)).rejects.toThrow()
    const load = keepAsking([working(manager, token), working(manager, token)])
    expect(await printToken()).toEqual({
      code: 1,
      output: expect.stringMatching(`Nothing answers at ${new URL(issuer).origin}: `),
    })
    const forged = await clientWith(chain, 'nonsense').ask(chainOf)
    expect(forged.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    const early = await clientWith(chain, unseen).ask(chainOf)
    expect(early.errors).toMatchObject([
      { message: expect.stringMatching(/identity server/), extensions: { code: 'IDENTITY_UNAVAILABLE' } },
    ])
    const { made, failed } = await keepSeconds(load, unavailableSeconds)

    expect(failed).toEqual([])
    expect(made).toBeGreaterThan(unavailableSeconds)

    await keycloak.start()
    for (const fresh of [unseen, await signIn(chain, 'hq')])
      expect((await clientWith(chain, fresh).ask(chainOf)).errors).toBeUndefined()
    expect((await printToken()).code).toBe(0)
  },
  unavailableTestMs,
)

/** Reads from three subgraphs, one of which calls another under its own service account. */
const chainOf = `{ store(code: "PLATEAU") { name } products(first: 3) { nodes { name } } stockAlerts(first: 1) { totalCount } }`

const adjustStock = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }`
const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }`

const working = (client: Client, token: string) => async () => ({
  token,
  answer: await readAndSell(client),
})

async function readAndSell(client: Client): Promise<Pick<Answer, 'errors'>> {
  const read = await client.ask(chainOf)
  return read.errors ? read : sell(client)
}

/** A sale calls inventory for the stock, with the service account of sales. */
async function sell(client: Client) {
  const { storeId, registerId, lines } = demoSale
  const productId = lines[1]!.productId
  const restocked = { storeId, productId, delta: 1, reason: 'CORRECTION', idempotencyKey: randomUUID() }
  const adjusted = await client.ask(adjustStock, { input: restocked })
  if (adjusted.errors) return adjusted
  const line = { productId, quantity: 1 }
  return client.ask(ringUpSale, {
    input: { storeId, registerId, lines: [line], idempotencyKey: randomUUID() },
  })
}

async function keepSeconds(load: ReturnType<typeof keepAsking>, seconds: number) {
  const end = Date.now() + seconds * 1_000
  await eventually('the time is over', async () => Date.now() >= end, (seconds + 5) * 1_000)
  return load.stop()
}

/** Runs `npm run token`, as a user who wants to sign in. */
async function printToken() {
  const command = run(['--import', 'tsx', 'scripts/token.ts', 'hq'], { IDENTITY_ISSUER: issuer })
  const code = await command.ended
  return { code, output: command.output() }
}
