import { buildSchema, getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { estimateCost } from './cost.ts'

const schema = buildSchema(`
  type Query { store: Store stores(first: Int, after: String): Stores! top(first: Int = 3): [Store!]! any: [Place] }
  type Stores { nodes: [Store!]! edges: [Edge!]! totalCount: Int }
  type Edge { cursor: String node: Store }
  type Store { id: ID! name: String registers: [Register!]! stock(first: Int): Stock tags: [String!]! }
  type Stock { nodes: [Shelf!]! }
  type Shelf { available: Int lines: [Line!]! }
  type Line { quantity: Int }
  type Register { id: ID! }
  union Place = Store | Register`)

const costOf = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query)
  return estimateCost({ schema, document, operation: getOperationAST(document)! }, variables)
}

test.each([
  ['each field is 1', '{ store { id name } }', 3],
  ['so is a list of scalars', '{ store { tags } }', 2],
  ['a list without first is taken to hold 10', '{ store { registers { id } } }', 12],
  ['a page is as long as its first', '{ stores(first: 5) { nodes { id } } }', 1 + 5 * 2],
  ['without first it is the default page', '{ stores { nodes { id } } }', 1 + 20 * 2],
  ['first may be null', '{ stores(first: null) { nodes { id } } }', 1 + 20 * 2],
  ['a negative page, which is rejected later, counts as empty', '{ stores(first: -5) { nodes { id } } }', 1],
  ['edges are a page as nodes are', '{ stores(first: 5) { edges { cursor node { id } } } }', 1 + 5 * 4],
  ['a list that takes first itself is that long', '{ top(first: 7) { id } }', 1 + 7],
  [
    'lists in lists multiply',
    '{ stores(first: 10) { nodes { stock(first: 100) { nodes { lines { quantity } } } } } }',
    1 + 10 * (1 + (1 + 100 * (1 + (1 + 10)))),
  ],
  [
    'a fragment counts each time it is spread',
    '{ a: store { ...F } b: store { ...F } } fragment F on Store { id name }',
    6,
  ],
  [
    'each member of a union counts',
    '{ any { ... on Store { id name } ... on Register { id } } }',
    1 + 10 * 3,
  ],
  [
    'introspection is free',
    '{ __typename __schema { types { name fields { name } } } store { __typename } }',
    1,
  ],
])('%s', (_, query, cost) => {
  expect(costOf(query)).toBe(cost)
})

test('the length of a page may be a variable', () => {
  const query = 'query ($n: Int) { stores(first: $n) { nodes { id } } }'
  expect([costOf(query, { n: 50 }), costOf(query)]).toEqual([1 + 50 * 2, 1 + 20 * 2])
})

test('only the operation that runs is estimated', () => {
  const document = parse('query A { store { id } } query B { stores(first: 100) { nodes { id } } }')
  const operation = getOperationAST(document, 'A')!
  expect(estimateCost({ schema, document, operation }, {})).toBe(2)
})
