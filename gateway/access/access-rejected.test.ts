import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

/** Where operations are rejected as a whole. */
let gateway: TestGateway
beforeAll(async () => {
  gateway = await openTestGateway({ door: { rejectUnauthorized: true } })
})
afterAll(() => gateway.close())

test('an operation with a field that may not be seen is rejected, with every path of one, and nothing is asked', async () => {
  const { status, body } = await gateway.ask('{ products { name stock { available } grade } }')
  expect(status).toBe(200)
  expect(body.data).toBeNull()
  expect(body.errors).toMatchObject([
    { path: ['products', '@', 'stock'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    { path: ['products', '@', 'grade'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
  ])
  expect(gateway.chain.calls).toEqual([])
})

test('a mutation is rejected, though another of its fields would do', async () => {
  const both = 'mutation { rename(id: "s1", name: "x") { name } openStore(name: "New") { id } }'
  expect((await gateway.ask(both)).body).toMatchObject({ data: null, errors: [{ path: ['openStore'] }] })
  expect(gateway.chain.calls).toEqual([])
})

test('an operation with all that it needs is not, nor is introspection', async () => {
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

test('one that skips the field is not rejected, and one that includes it is, by the same document', async () => {
  const query = 'query ($all: Boolean!) { products { name stock @include(if: $all) { available } } }'
  const [without, included] = [
    await gateway.ask(query, undefined, { all: false }),
    await gateway.ask(query, undefined, { all: true }),
  ]
  expect(without.body.errors).toBeUndefined()
  expect(included.body).toMatchObject({ data: null, errors: [{}] })
})
