import { randomUUID } from 'node:crypto'
import KeycloakAdminClient from '@keycloak/keycloak-admin-client'
import { decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { demoSale } from '../../../seeds/places.ts'
import { keycloakAdmin, keycloakIn } from '../../keycloak.ts'
import type { Chain } from '../../testing/chains.ts'
import { type Client, clientWith, signIn } from '../../testing/client.ts'
import { eventually } from '../../testing/processes.ts'
import { startNetworkUnderTest } from '../../testing/under-test.ts'

/** Long enough for what would ask Keycloak by the way to do so; the README tells of two minutes. */
const awaySeconds = 20

/** With what Keycloak takes to stop and to start again. */
const awayTestMs = (awaySeconds + 180) * 1_000

const { folder, port, issuer } = inject('keycloak')!
const keycloak = keycloakIn(folder, port)
let chain: Chain
let manager: Client
beforeAll(async () => {
  chain = await startNetworkUnderTest()
  manager = clientWith(chain, await signIn(chain, 'manager-plateau'))
})
afterAll(async () => {
  await chain?.close()
  // What comes after needs it, also when a test failed while it was away.
  await keycloak.start()
})

test('the signing key is rotated, and no request fails: neither with an old token nor with a new one', async () => {
  const before = await signIn(chain, 'hq')
  const asking = keepAsking(manager)
  const rotated = await rotate()

  const after = await eventually('tokens are signed with the new key', async () => {
    const token = await signIn(chain, 'hq')
    return kidOf(token) !== kidOf(before) && token
  })
  // Every process sees the new key for the first time here, at once.
  const first = await Promise.all(
    [before, after, after].map((token) => clientWith(chain, token).ask(chainOf)),
  )
  const { asked, failed } = await asking.stop()

  expect(first.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined])
  expect(failed).toEqual([])
  expect(asked).toBeGreaterThan(10)
  await retire(rotated)
})

test(
  `Keycloak is stopped for ${awaySeconds} s: who has a token notices nothing, and it is as before afterwards`,
  async () => {
    await keycloak.stop()
    await expect(fetch(issuer)).rejects.toThrow()
    await expect(signIn(chain, 'hq')).rejects.toThrow()
    const asking = keepAsking(manager)
    const forged = await clientWith(chain, 'nonsense').ask(chainOf)
    await asking.until(Date.now() + awaySeconds * 1_000)
    const { asked, failed } = await asking.stop()

    expect(failed).toEqual([])
    expect(asked).toBeGreaterThan(awaySeconds)
    expect(forged.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])

    await keycloak.start()
    const { errors } = await clientWith(chain, await signIn(chain, 'hq')).ask(chainOf)
    expect(errors).toBeUndefined()
  },
  awayTestMs,
)

/** Asks three subgraphs, one of which asks another under its own service account. */
const chainOf = `{ store(code: "PLATEAU") { name } products(first: 3) { nodes { name } } stockAlerts(first: 1) { totalCount } }`

const adjustStock = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }`
const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }`

/** Reads and sells one request after the other until it is stopped, and gathers what failed. */
function keepAsking(client: Client) {
  const failed: unknown[] = []
  let asked = 0
  let going = true
  const loop = (async () => {
    while (going) {
      const answers = [await client.ask(chainOf), await sell(client)]
      asked += answers.length
      failed.push(...answers.filter(({ errors }) => errors).map(({ errors }) => errors))
    }
  })()
  return {
    async until(time: number) {
      await eventually('the time is over', async () => Date.now() >= time, time - Date.now() + 5_000)
    },
    async stop() {
      going = false
      await loop
      return { asked, failed }
    },
  }
}

/** A sale asks inventory for the stock, with the service account of sales. */
async function sell(client: Client) {
  const { storeId, registerId, lines } = demoSale
  const productId = lines[1]!.productId
  const restocked = { storeId, productId, delta: 1, reason: 'CORRECTION', idempotencyKey: randomUUID() }
  const { errors } = await client.ask(adjustStock, { input: restocked })
  if (errors) return { errors }
  const line = { productId, quantity: 1 }
  return client.ask(ringUpSale, {
    input: { storeId, registerId, lines: [line], idempotencyKey: randomUUID() },
  })
}

const kidOf = (token: string) => decodeProtectedHeader(token).kid

/** A new key of a higher priority: Keycloak signs with it from now on. @returns its id */
async function rotate(): Promise<string> {
  const admin = await administrator()
  const realm = (await admin.realms.findOne({ realm: 'comptoir' }))!
  const { id } = await admin.components.create({
    ...{ name: 'rotated', providerId: 'rsa-generated', providerType: 'org.keycloak.keys.KeyProvider' },
    ...{ parentId: realm.id, config: { priority: ['200'], enabled: ['true'], active: ['true'] } },
  })
  return id
}

async function retire(id: string) {
  const admin = await administrator()
  await admin.components.del({ id })
}

async function administrator() {
  const admin = new KeycloakAdminClient({ baseUrl: new URL(issuer).origin, realmName: 'master' })
  await admin.auth({ ...keycloakAdmin, grantType: 'password', clientId: 'admin-cli' })
  admin.setConfig({ realmName: 'comptoir' })
  return admin
}
