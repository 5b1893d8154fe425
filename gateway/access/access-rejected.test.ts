import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

/** A gateway that rejects whole operations. */
let gateway: TestGateway
beforeAll(async () => {
  gateway = await openTestGateway({ ingress: { rejectUnauthorized: true } })
})
afterAll(() => gateway.close())

test('an operation with forbidden fields is rejected with their paths, before any call', async () => {
  const { status, body } = await gateway.ask('{ products { name stock { available } grade } }')
  expect(status).toBe(200)
  expect(body.data).toBeNull()
  expect(body.errors).toMatchObject([
    { path: ['products', '@', 'stock'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    { path: ['products', '@', 'grade'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
  ])
  expect(gateway.chain.calls).toEqual([])
})

test('a mutation is rejected even when another of its fields is allowed', async () => {
  const both = 'mutation { rename(id: "s1", name: "x") { name } openStore(name: "New") { id } }'
  expect((await gateway.ask(both)).body).toMatchObject({ data: null, errors: [{ path: ['openStore'] }] })
  expect(gateway.chain.calls).toEqual([])
})

test('an operation with all its permissions is not rejected, nor is introspection', async () => {
  const { body } = await gateway.ask(
    '{ products { name stock { available } } __schema { queryType { name } } }',
    ['stock:read'],
  )
  expect(body.errors).toBeUndefined()
  expect(body.data).toMatchObject({
    products: [
      { name: 'Lamp', stock: { available: 3 } },
      { name: 'Desk', stock: null },
    ],
    __schema: { queryType: { name: 'Query' } },
  })
})

test('a request that skips the field passes; one that includes it is rejected', async () => {
  const query = 'query ($all: Boolean!) { products { name stock @include(if: $all) { available } } }'
  const [without, included] = [
    await gateway.ask(query, undefined, { all: false }),
    await gateway.ask(query, undefined, { all: true }),
  ]
  expect(without.body.errors).toBeUndefined()
  expect(included.body).toMatchObject({ data: null, errors: [{}] })
})
