import { buildOperationContext } from '@apollo/gateway'
import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import type { Planned } from '../execution/operations.ts'
import { createTokens } from '../testing/tokens.ts'
import { sharingKey } from './sharing.ts'

const schema = buildSchema(`
  type Query { a: Int }
  type Subscription { alerts(after: String, stores: [ID!], first: String): Alert }
  type Alert { id(as: String): ID }
`)
const tokens = await createTokens()
const token = await tokens.holding(['stock:read'])

const planned = (query: string) =>
  ({
    original: buildOperationContext({ schema, operationDocument: parse(query), operationName: undefined }),
  }) as Planned

const listening = planned(
  'subscription ($at: String, $stores: [ID!]) { alerts(after: $at, stores: $stores) { id } }',
)
const keyOf = (variables: Record<string, unknown>, by = token, what = listening) =>
  sharingKey('inventory', what, variables, by)

test('listeners share with any cursor, and with their variables in any order', () => {
  expect(keyOf({ at: 'e1', stores: ['a'] })).toBe(keyOf({ stores: ['a'], at: 'e9' }))
  expect(keyOf({ stores: ['a'] })).toBe(keyOf({ stores: ['a'], at: null }))
})

test('listeners with a new token of the same user share', async () => {
  expect(keyOf({}, await tokens.holding(['stock:read'], 60))).toBe(keyOf({}))
})

test.each([
  ['other variables', async () => keyOf({ stores: ['b'] })],
  [
    'another operation',
    async () => keyOf({ stores: ['a'] }, token, planned('subscription { alerts { id } }')),
  ],
  [
    'other permissions',
    async () => keyOf({ stores: ['a'] }, await tokens.holding(['stock:read', 'audit:read'])),
  ],
  ['another user', async () => keyOf({ stores: ['a'] }, await tokens.holding(['stock:read'], 300, 'other'))],
  ['no token', async () => sharingKey('inventory', listening, { stores: ['a'] }, undefined)],
  ['another subgraph', async () => sharingKey('stores', listening, { stores: ['a'] }, token)],
])('listeners with %s do not share', async (_, key) => {
  expect(await key()).not.toBe(keyOf({ stores: ['a'] }))
})

test.each([
  ['says more than where to begin', 'subscription ($at: String) { alerts(after: $at, first: $at) { id } }'],
  ['is asked for in what is told', 'subscription ($at: String) { alerts(after: $at) { id(as: $at) } }'],
  [
    'is asked for in a fragment',
    'subscription ($at: String) { alerts(after: $at) { ...A } } fragment A on Alert { id(as: $at) }',
  ],
])('a cursor that %s keeps listeners separate', (_, query) => {
  const what = planned(query)
  expect(keyOf({ at: 'a' }, token, what)).not.toBe(keyOf({ at: 'b' }, token, what))
})
