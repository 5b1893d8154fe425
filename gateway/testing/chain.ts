import { EventEmitter, once } from 'node:events'
import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type ExecutionResult, execute, type GraphQLSchema, parse, subscribe } from 'graphql'
import { unauthenticated } from '../../runtime/errors/errors.ts'
import type { Caller, GraphQLRequestBody, SubgraphClients } from '../../runtime/subgraph-client/client.ts'
import { type Channel, openChannel } from './channel.ts'

/** The gateway's call to a subgraph. */
export interface Call extends GraphQLRequestBody {
  subgraph: string
  caller: Caller
  /** Aborts when the gateway gives the call up. */
  signal?: AbortSignal
}

export interface TestChain {
  supergraph: string
  subgraphs: SubgraphClients
  calls: Call[]
  /** The channels of `stockAlerts`, one for each listener, in the order of their arrival. */
  alerts: Channel<AlertEvent>[]
  /** Resolves when `count` listeners follow `stockAlerts`. @returns the channels of all */
  listeners(count: number): Promise<Channel<AlertEvent>[]>
  /** The names of unavailable subgraphs. */
  down: Set<string>
  /** Makes subgraphs report the positions of their streams: an alert's cursor is its position. */
  tellPositions(): void
}

export interface AlertEvent {
  cursor: string
  alert: { id: string; level: string; product: { id: string }; store: { id: string } }
}

/** Opens two small subgraphs that share an entity, and the clients by which the gateway calls them. */
export function openTestChain(): TestChain {
  const calls: Call[] = []
  const alerts: TestChain['alerts'] = []
  const got = new EventEmitter()
  const down = new Set<string>()
  let telling = false
  const schemas: Record<string, GraphQLSchema> = {
    stores: buildSubgraphSchema({ typeDefs: parse(storesSdl), resolvers: storesResolvers }),
    inventory: buildSubgraphSchema({ typeDefs: parse(inventorySdl), resolvers: inventoryResolvers(listen) }),
  }
  const subgraphs: SubgraphClients = (name) => ({
    name,
    async execute(body, caller, signal) {
      answering({ ...body, subgraph: name, caller, signal })
      return execute({ ...argsOf(name, body), contextValue: caller })
    },
    async subscribe(body, caller, { signal } = {}) {
      answering({ ...body, subgraph: name, caller, signal })
      const stream = await subscribe({ ...argsOf(name, body), contextValue: caller })
      if (!(Symbol.asyncIterator in stream)) return openChannel<ExecutionResult>([stream])
      return telling ? withPositions(stream) : stream
    },
    call: () => Promise.reject(new Error('the gateway makes no internal calls')),
    events: () => Promise.reject(new Error('the gateway reads no events')),
    settled: () => Promise.reject(new Error('the gateway reads no events')),
    catchUp: () => Promise.reject(new Error('the gateway reads no events')),
    revocations: async () => undefined,
  })
  return {
    supergraph: testSupergraph(),
    subgraphs,
    calls,
    alerts,
    down,
    tellPositions() {
      telling = true
    },
    async listeners(count) {
      while (alerts.length < count) await once(got, 'listener')
      return alerts
    },
  }

  function listen() {
    const channel = openChannel<AlertEvent>()
    alerts.push(channel)
    got.emit('listener')
    return channel
  }

  function answering(call: Call) {
    calls.push(call)
    if (down.has(call.subgraph)) throw new Error('connect ECONNREFUSED')
  }

  function argsOf(name: string, { query, variables, operationName }: GraphQLRequestBody) {
    return { schema: schemas[name]!, document: parse(query), variableValues: variables, operationName }
  }
}

/** Adds positions, as a subgraph's `openSubscription` does. */
function withPositions(stream: AsyncIterator<ExecutionResult>): AsyncIterableIterator<ExecutionResult> {
  let caughtUp = false
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (!caughtUp) {
        caughtUp = true
        return { done: false, value: { extensions: { position: 0, feed: 'alerts' } } }
      }
      const { done, value } = await stream.next()
      if (done) return { done, value }
      const position = Number((value.data as { stockAlerts: { cursor: string } }).stockAlerts.cursor)
      return { done: false, value: { ...value, extensions: { position } } }
    },
    async return() {
      await stream.return!()
      return { done: true, value: undefined }
    },
  }
}

let known: string | undefined
const testSupergraph = () => {
  known ??= composed(storesSdl, inventorySdl)
  return known
}

/** Composes the supergraph of a stores and an inventory subgraph. */
export function composed(stores: string, inventory: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'stores', url: 'http://stores', typeDefs: parse(stores) },
    { name: 'inventory', url: 'http://inventory', typeDefs: parse(inventory) },
  ])
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return supergraphSdl
}

export const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes", "@policy"])`

const storesSdl = `${link}
type Query {
  store(id: ID!): Store
  stores: [Store!]!
  "Every field has a requirement."
  ledger: Ledger
  secret: String! @authenticated
  vault: Vault
  "Never answers."
  silence: String
}
type Mutation {
  openStore(name: String!): Store @requiresScopes(scopes: [["store:open"]])
  rename(id: ID!, name: String!): Store
  "Never answers."
  hush: String
}
type Store @key(fields: "id") @key(fields: "code") {
  id: ID!
  name: String!
  "A key, which plans fetch for themselves."
  code: String! @requiresScopes(scopes: [["audit:read"]])
  revenue: Int @requiresScopes(scopes: [["report:read", "sale:read"], ["audit:read"]])
  target: Int! @requiresScopes(scopes: [["report:read"]])
  manager: Person
  "A supergraph of another product may require policies."
  owner: String @policy(policies: [["vip"], ["legal", "board"]])
  lease: String @policy(policies: [["vip"], []])
  audit: String @requiresScopes(scopes: [["audit:read"]]) @policy(policies: [["vip"]])
  "The other store."
  twin: Store
  "Has a bug."
  fails: String
  "Waits in vain for a lock."
  waits: String
  "Its resolver rejects every caller."
  refuses: String
}
type Vault @policy(policies: [["vip"]]) { gold: Int! }
type Person @authenticated { name: String! boss: Person }
type Ledger { total: Int @authenticated entries: [Int!] @authenticated }`

const inventorySdl = `${link}
type Query {
  products: [Product!]!
  catalogue(first: Int): Catalogue
  byIds(ids: [ID!]!, note: String, extra: JSON): [Product!]!
  notices: [Notice!]!
  notice: Notice
  findings: [Finding!]!
}
type Subscription {
  stockAlerts(after: String): AlertEvent @requiresScopes(scopes: [["stock:read"]])
  prices: PriceEvent
  "The cursors of alerts, for every caller."
  cursors: String
}
scalar JSON
type Catalogue { nodes: [Product!]! total: Int }
type AlertEvent { cursor: String! alert: Alert! }
type PriceEvent { product: Product! }
type Alert {
  id: ID!
  level: String!
  product: Product!
  store: Store!
  note: String @requiresScopes(scopes: [["alert:handle"]])
  verdict: String @policy(policies: [["vip"]])
}
type Product @key(fields: "id") {
  id: ID!
  name: String!
  price: Int!
  stock: Stock
  grade: Grade
}
type Stock @requiresScopes(scopes: [["stock:read"]]) {
  available: Int!
  worth: Int @requiresScopes(scopes: [["report:read"]])
}
enum Grade @authenticated { A B }
type Store @key(fields: "code") { code: String! shelves: Int }
interface Notice { id: ID! title: String! author: String }
type OpenNotice implements Notice { id: ID! title: String! author: String @authenticated }
type ClosedNotice implements Notice @authenticated { id: ID! title: String! author: String body: String! }
union Finding = OpenNotice | ClosedNotice | Product`

/** An alert in an event of the inventory subgraph. */
export const alertAt = (cursor: string): AlertEvent => ({
  cursor,
  alert: { id: `a${cursor}`, level: 'LOW', product: { id: 'p1' }, store: { id: 's1' } },
})

const stores = [
  {
    id: 's1',
    name: 'Plateau',
    code: 'PLA',
    revenue: 100,
    target: 120,
    manager: { name: 'manager' },
    lease: 'long',
  },
  { id: 's2', name: 'Old Port', code: 'OLD', revenue: 200, target: 220, manager: null, lease: 'short' },
].map((store) => ({ ...store, owner: 'owner', audit: 'clean' }))

const storesResolvers = {
  Query: {
    store: (_: unknown, { id }: { id: string }) => stores.find((store) => store.id === id),
    stores: () => stores,
    ledger: () => ({ total: 1, entries: [1] }),
    secret: () => 'secret',
    vault: () => ({ gold: 1 }),
    silence: () => new Promise(() => {}),
  },
  Mutation: {
    openStore: (_: unknown, { name }: { name: string }) => ({ ...stores[0], name }),
    rename: (_: unknown, { name }: { name: string }) => ({ ...stores[0], name }),
    hush: () => new Promise(() => {}),
  },
  Store: {
    __resolveReference: (key: { id?: string; code?: string }) =>
      stores.find(({ id, code }) => id === key.id || code === key.code),
    twin: ({ id }: { id: string }) => stores.find((store) => store.id !== id),
    fails: () => {
      throw new Error('the password is 12345')
    },
    waits: () => {
      throw Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' })
    },
    refuses: () => {
      throw unauthenticated('Sign in to the store first.')
    },
  },
}

const products = [
  { id: 'p1', name: 'Lamp', price: 10, stock: { available: 3, worth: 30 }, grade: 'A' },
  { id: 'p2', name: 'Desk', price: 90, stock: null, grade: 'B' },
]
const notices = [
  { __typename: 'OpenNotice', id: 'n1', title: 'Open on Sunday', author: 'author' },
  { __typename: 'ClosedNotice', id: 'n2', title: 'Audit next week', author: 'other author', body: 'hush' },
]

const inventoryResolvers = (listen: () => Channel<AlertEvent>) => ({
  Query: {
    products: () => products,
    catalogue: (_: unknown, { first }: { first?: number }) => ({ nodes: products.slice(0, first) }),
    byIds: (_: unknown, { ids }: { ids: string[] }) => products.filter(({ id }) => ids.includes(id)),
    notices: () => notices,
    notice: () => notices[1],
    findings: () => [...notices, { __typename: 'Product', ...products[0] }],
  },
  Subscription: {
    stockAlerts: { subscribe: listen, resolve: (event: AlertEvent) => event },
    cursors: { subscribe: listen, resolve: ({ cursor }: AlertEvent) => cursor },
    prices: {
      subscribe: () => openChannel([{ product: products[0] }]),
      resolve: (event: object) => event,
    },
  },
  Alert: {
    product: ({ product }: AlertEvent['alert']) => products.find(({ id }) => id === product.id),
    store: ({ store }: AlertEvent['alert']) => ({ code: store.id === 's1' ? 'PLA' : 'OLD' }),
    note: () => 'call the supplier',
  },
  Store: { __resolveReference: ({ code }: { code: string }) => ({ code, shelves: code.length }) },
})
