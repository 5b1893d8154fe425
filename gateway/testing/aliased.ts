import { buildSubgraphSchema } from '@apollo/subgraph'
import { buildSchema, execute, executeSync, type GraphQLSchema, parse, printSchema, validate } from 'graphql'
import type { SubgraphClients } from '../../runtime/subgraph-client/client.ts'
import { loadSupergraph } from '../execution/supergraph.ts'
import { composed, link } from './chain.ts'
import { openTestGateway } from './gateway.ts'

/**
 * Opens two subgraphs that share entities by nested keys and hold many falsy values. `randomQuery` makes an
 * operation whose aliases are names that plans use. `expected` executes an operation on a single schema
 * with all the data.
 */
export async function openAliased() {
  const supergraph = composed(shopSdl, stockSdl)
  const whole = buildSchema(printSchema(loadSupergraph(supergraph).schema))
  const schemas: Record<string, GraphQLSchema> = {
    stores: buildSubgraphSchema({ typeDefs: parse(shopSdl), resolvers: shopResolvers }),
    inventory: buildSubgraphSchema({ typeDefs: parse(stockSdl), resolvers: stockResolvers }),
  }
  const subgraphs: SubgraphClients = (name) => ({
    name,
    execute: async ({ query, variables }) =>
      execute({ schema: schemas[name]!, document: parse(query), variableValues: variables }),
    subscribe: () => Promise.reject(new Error('there is nothing to listen to')),
    call: () => Promise.reject(new Error('the gateway makes no internal calls')),
    events: () => Promise.reject(new Error('the gateway reads no events')),
    settled: () => Promise.reject(new Error('the gateway reads no events')),
    catchUp: () => Promise.reject(new Error('the gateway reads no events')),
    revocations: async () => undefined,
  })

  return {
    gateway: await openTestGateway({ supergraph, subgraphs }),
    /** Undefined for a seed that makes no valid operation. */
    randomQuery(seed: number) {
      const query = selectionOf('Query', randomOf(seed), 4)
      return validate(whole, parse(query)).length === 0 ? query : undefined
    },
    expected: (query: string) =>
      executeSync({ schema: whole, document: parse(query), rootValue: { things, nodes } }).data,
  }
}

const shopSdl = `${link}
type Query { things: [Thing!]! nodes: [Node!]! }
union Node = Thing | Other
type Thing @key(fields: "id") @key(fields: "sku owner { id }") {
  id: ID!
  sku: String!
  name: String!
  count: Int!
  owner: Owner!
}
type Other { id: ID! title: String! size: Int! owner: Owner! }
type Owner @key(fields: "id") { id: ID! name: String! }`

const stockSdl = `${link}
type Thing @key(fields: "sku owner { id }") { sku: String! owner: Owner! @external stock: Int! open: Boolean! }
type Owner @key(fields: "id") { id: ID! rank: Int! motto: String! }`

const owners = [
  { id: 'o1', name: '', rank: 0, motto: 'first' },
  { id: 'o2', name: 'Ann', rank: 2, motto: '' },
]
const [ann, nameless] = [owners[1]!, owners[0]!]
const things = [
  { id: 't1', sku: 'S1', name: '', count: 0, owner: nameless, stock: 0, open: false },
  { id: 't2', sku: 'S2', name: 'Lamp', count: 2, owner: ann, stock: 5, open: true },
].map((thing) => ({ __typename: 'Thing', ...thing }))
const nodes = [...things, { __typename: 'Other', id: 'x1', title: '', size: 0, owner: ann }]

const shopResolvers = {
  Query: { things: () => things, nodes: () => nodes },
  Thing: { __resolveReference: ({ id }: { id: string }) => things.find((thing) => thing.id === id) },
  Owner: { __resolveReference: ({ id }: { id: string }) => owners.find((owner) => owner.id === id) },
}
const stockResolvers = {
  Thing: {
    __resolveReference: (key: { sku: string; owner: { id: string } }) =>
      things.find(({ sku, owner }) => sku === key.sku && owner.id === key.owner.id),
  },
  Owner: { __resolveReference: ({ id }: { id: string }) => owners.find((owner) => owner.id === id) },
}

/** The fields of each type, with the type of those that have fields themselves. */
const fields: Record<string, Record<string, string | null>> = {
  Query: { things: 'Thing', nodes: 'Node' },
  Thing: { id: null, sku: null, name: null, count: null, owner: 'Owner', stock: null, open: null },
  Other: { id: null, title: null, size: null, owner: 'Owner' },
  Owner: { id: null, name: null, rank: null, motto: null },
}
const aliases = ['id', 'sku', 'owner', 'name', 'stock', '__typename', 'any', 'id__0', 'any__alias_0']

function selectionOf(type: string, random: () => number, size: number): string {
  if (type === 'Node')
    return `{ ${pick(['', '__typename', 'any: __typename'], random)}
      ... on Thing ${selectionOf('Thing', random, 3)} ... on Other ${selectionOf('Other', random, 3)} }`
  const selections = Array.from({ length: 1 + Math.floor(random() * size) }, () => {
    const name = pick([...Object.keys(fields[type]!), '__typename'], random)
    const alias = random() < 0.7 ? `${pick(aliases, random)}: ` : ''
    const inner = fields[type]![name]
    return `${alias}${name}${inner ? ` ${selectionOf(inner, random, size)}` : ''}`
  })
  return `{ ${selections.join(' ')} }`
}

const pick = <T>(items: T[], random: () => number): T => items[Math.floor(random() * items.length)]!

/** Gives the same numbers for the same seed. */
function randomOf(seed: number) {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1_013_904_223) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}
