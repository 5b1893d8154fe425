import { randomUUID } from 'node:crypto'
import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoSale, demoStores } from '../../seeds/demo-stores.ts'
import type { Chain } from '../support/chains.ts'
import { type Client, clientFor, clientWith, signIn } from '../support/client.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'

let chain: Chain
let manager: Client
let cashier: Client
beforeAll(async () => {
  chain = await startNetworkUnderTest()
  manager = await clientFor(chain, 'manager-plateau')
  cashier = await clientFor(chain, 'cashier-plateau')
})
afterAll(() => chain?.close())

const stockOfPlateau = `{
  store(code: "PLATEAU") { name stock(first: 1) { nodes { available } } }
  products(first: 1) { nodes { name availability } }
}`

describe('the caller', () => {
  test('without a token gets the catalogue, and the rest is null with its path', async () => {
    const { data, errors } = await clientWith(chain).ask(stockOfPlateau)

    expect(data.store).toEqual({ name: 'Plateau', stock: null })
    expect(data.products.nodes[0].availability).toBe('IN_STOCK')
    expect(errors).toMatchObject([
      { path: ['store', 'stock'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
  })

  test.each([
    ['no token at all', () => 'nonsense'],
    ['one signed by a stranger', () => forged(3_600)],
    ['an expired one', () => forged(-60)],
  ])('with a bad token, %s, gets the whole request rejected', async (_, token) => {
    const { data, errors } = await clientWith(chain, await token()).ask(stockOfPlateau)

    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })

  test('from another store may neither sell nor read there', async () => {
    const other = await clientFor(chain, 'cashier-oldport')
    const input = { ...sale(), idempotencyKey: randomUUID() }

    const sold = await other.ask(ringUpSale, { input })
    const read = await other.ask(
      `{ store(code: "PLATEAU") { name stock(first: 1) { nodes { available } } } }`,
    )

    expect(sold).toMatchObject({
      data: { ringUpSale: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    })
    expect(read).toMatchObject({
      data: { store: { name: 'Plateau', stock: null } },
      errors: [{ path: ['store', 'stock'], extensions: { code: 'FORBIDDEN' } }],
    })
  })

  test('gets no answer from a subgraph, except the gateway and other subgraphs', async () => {
    const token = await signIn(chain, 'admin')
    const url = chain.subgraph('inventory')

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ products { totalCount } }' }),
    })

    expect(response.status).toBe(403)
    expect((await fetch(`${url}/events?after=0&limit=1&types=SaleCompleted&waitMs=0`)).status).toBe(403)
  })
})

describe('a request', () => {
  const line = demoSale.lines[1]!
  test.each([
    ['an unknown product', { lines: [{ productId: randomUUID(), quantity: 1 }] }, 'UNKNOWN_PRODUCT'],
    ['an unknown register', { registerId: randomUUID() }, 'UNKNOWN_REGISTER'],
    ['a register of another store', { registerId: demoStores.oldport.registers[0]!.id }, 'UNKNOWN_REGISTER'],
    ['quantity 0', { lines: [{ ...line, quantity: 0 }] }, 'INVALID_INPUT'],
    ['a negative quantity', { lines: [{ ...line, quantity: -1 }] }, 'INVALID_INPUT'],
    ['quantity 10,001', { lines: [{ ...line, quantity: 10_001 }] }, 'INVALID_INPUT'],
    ['a part of a piece', { lines: [{ ...line, quantity: 1.5 }] }, 'INVALID_INPUT'],
    ['201 lines', { lines: Array.from({ length: 201 }, () => line) }, 'INVALID_INPUT'],
    ['no line', { lines: [] }, 'INVALID_INPUT'],
    ['a price that is no longer the price', { lines: [{ ...line, shownPrice: 1 }] }, 'PRICE_CHANGED'],
    ['more than there is', { lines: [{ ...line, quantity: 10_000 }] }, 'INSUFFICIENT_STOCK'],
  ])('%s is a typed problem, and nothing changes', async (_, change, code) => {
    const before = await stockOf(line.productId)

    const { data, errors } = await cashier.ask(ringUpSale, { input: { ...sale(), ...change } })

    expect(errors).toBeUndefined()
    expect(data.ringUpSale).toMatchObject({ code, message: expect.stringMatching(/\w/) })
    expect(await stockOf(line.productId)).toBe(before)
  })

  test('an alias named like a key, or __typename, is answered with its own field', async () => {
    const hq = await clientFor(chain, 'hq')
    const ask = (names: string) =>
      hq.ask(`{ stores(first: 3) { nodes { ${names} stock(first: 1) { totalCount } } } }`)
    const { data: plain } = await ask('name code')
    const { data: aliased } = await ask('id: name __typename: code')
    expect(aliased.stores.nodes).toEqual(
      plain.stores.nodes.map(({ name, code, stock }: { name: string; code: string; stock: object }) => ({
        id: name,
        __typename: code,
        stock,
      })),
    )
  })

  test.each([
    ['a quantity with four decimals', { quantity: 1.2345 }],
    ['a product by what is no id', { productId: 'milk' }],
  ])('%s is BAD_USER_INPUT', async (_, change) => {
    const { errors } = await cashier.ask(ringUpSale, {
      input: { ...sale(), lines: [{ ...line, ...change }] },
    })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('lines of one product are added up, and the same key gives the same sale', async () => {
    const before = await stockOf(line.productId)
    const input = { ...sale(), lines: [line, line] }

    const answers = [await cashier.ask(ringUpSale, { input }), await cashier.ask(ringUpSale, { input })]

    expect(answers[0]!.data.ringUpSale.sale.lines).toMatchObject([{ quantity: 2 }])
    expect(answers[1]).toEqual(answers[0])
    expect(await stockOf(line.productId)).toBe(before - 2)
    expect((await cashier.ask(ringUpSale, { input: { ...input, lines: [line] } })).data.ringUpSale.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })
})

describe('a subgraph that is down', () => {
  test('leaves the rest of the answer, with an error at its path, and answers after a restart', async () => {
    const both = `{ stores(first: 1) { nodes { name } } stockAlerts(first: 1) { totalCount } }`
    await chain.part('inventory').kill()

    const without = await manager.ask(both)
    await chain.restart('inventory')
    const restored = await manager.ask(both)

    expect(without.data).toMatchObject({ stores: { nodes: [{}] }, stockAlerts: null })
    expect(without.errors).toMatchObject([
      { path: ['stockAlerts'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ])
    expect(restored.errors).toBeUndefined()
  })
})

const sale = () => ({
  storeId: demoSale.storeId,
  registerId: demoSale.registerId,
  lines: [demoSale.lines[1]],
  idempotencyKey: randomUUID() as string,
})

async function stockOf(productId: string): Promise<number> {
  const { data } = await manager.ask(
    'query ($p: ID!, $s: ID!) { product(id: $p) { stock(storeId: $s) { available } } }',
    { p: productId, s: demoSale.storeId },
  )
  return data.product.stock.available
}

/** The whole token is valid except for the key. */
async function forged(livesSeconds: number) {
  const { privateKey } = await generateKeyPair('RS256')
  const now = Math.floor(Date.now() / 1_000)
  return new SignJWT({
    typ: 'Bearer',
    resource_access: { 'comptoir-api': { roles: ['stock:read', 'store:all'] } },
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'stranger' })
    .setIssuer(chain.tokenUrl.replace('/protocol/openid-connect/token', ''))
    .setAudience('comptoir-api')
    .setSubject(randomUUID())
    .setExpirationTime(now + livesSeconds)
    .sign(privateKey)
}

const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) {
  ... on SaleCompleted { sale { id number lines { quantity } } }
  ... on Problem { code message }
} }`
