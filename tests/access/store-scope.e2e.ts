import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cursorAt } from '../../runtime/events/live.ts'
import { demoStores } from '../../seeds/demo-stores.ts'
import {
  type AccessPath,
  accessPaths,
  key,
  plateau,
  product,
  type Rows,
  reachNoStoresData,
  service,
  streams,
} from '../support/access-paths.ts'
import type { Chain } from '../support/chains.ts'
import { type Answer, clientFor, clientWith, signIn, signInService } from '../support/client.ts'
import { type Fixtures, fixturesOfPlateau } from '../support/fixtures.ts'
import { askSubgraph } from '../support/subgraph-proxy.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'
import { operationsOf, readSupergraph } from './operations.ts'

let chain: Chain
let fixtures: Fixtures
beforeAll(async () => {
  chain = await startNetworkUnderTest()
  fixtures = await fixturesOfPlateau(chain)
})
afterAll(() => chain?.close())

test('every operation of the schema is tried here, or is listed as reaching no store’s data', () => {
  const schema = readSupergraph(readFileSync('gateway/supergraph.graphql', 'utf8'))
  const known = [...accessPaths.map(({ operation }) => operation), ...streams, ...reachNoStoresData]
  // An operation that fails here must be added to `accessPaths` or to `reachNoStoresData`.
  expect([...new Set(known)].sort()).toEqual(
    operationsOf(schema)
      .map(({ name }) => name)
      .sort(),
  )
})

describe.each(['manager-oldport', 'cashier-oldport'])(
  'the data of Plateau is not there for %s',
  (stranger) => {
    test.each(accessPaths.map((path) => [nameOf(path), path] as const))('by %s', async (_, path) => {
      const others = path.rows ? await countOthers(path.rows, [demoStores.oldport.id]) : 0
      const { data, errors = [] } = await ask(path, stranger)

      expect(data && Object.values(data).some(Boolean) ? path.seen(data, others) : null).toSatisfy(isNothing)
      for (const { extensions } of errors) expect(rejections).toContain(extensions.code)
    })
  },
)

describe('to manager-oldport, an id of an object of Plateau shows no more than an unknown id', () => {
  const byThing = accessPaths.filter(({ ask }) => thingsNamedBy(ask).length > 0)

  test.each(byThing.map((path) => [nameOf(path), path] as const))('by %s', async (_, path) => {
    const nothing = Object.fromEntries(thingsNamedBy(path.ask).map((thing) => [thing, randomUUID()]))
    const theirs = await ask(path, 'manager-oldport')
    const none = await ask(path, 'manager-oldport', nothing)

    const renamed = Object.entries(nothing).reduce(
      (text, [thing, id]) => text.replaceAll(fixtures[thing]!, id),
      JSON.stringify(contentOf(theirs)),
    )
    expect(renamed).toBe(JSON.stringify(contentOf(none)))
  })
})

describe('(control) the data of Plateau is there for a user who may see it', () => {
  test.each(accessPaths.map((path) => [nameOf(path), path] as const))('by %s', async (_, path) => {
    const others = path.rows ? await countOthers(path.rows, []) : 0
    const { data } = await ask(path, path.control ?? 'manager-plateau')

    expect(data && path.seen(data, others)).not.toSatisfy(isNothing)
  })
})

describe('a live stream', () => {
  const changes = `subscription ($after: String, $storeIds: [ID!]) { stockAlerts(after: $after, storeIds: $storeIds) {
    ... on StockAlertChange { alert { store { name } } } } }`
  const fromTheBeginning = cursorAt(0)

  test.each(['manager-oldport', 'cashier-oldport'])('of Plateau is forbidden to %s', async (stranger) => {
    const stream = (await clientFor(chain, stranger)).listen(changes, { storeIds: [plateau] })
    expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    await stream.close()
  })

  test('from the beginning gives users only the changes of their own stores', async () => {
    await emptyLevel('manager-oldport', demoStores.oldport.id)
    for (const [userName, store] of [
      ['manager-plateau', 'Plateau'],
      ['manager-oldport', 'Old Port'],
      ['cashier-oldport', 'Old Port'],
    ] as const) {
      const stream = (await clientFor(chain, userName)).listen(changes, { after: fromTheBeginning })
      expect((await stream.next()).data.stockAlerts.alert.store.name, userName).toBe(store)
      await stream.close()
    }
  })
})

const rejections = ['FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE']

const nameOf = ({ operation, how }: AccessPath) => (how ? `${operation}, ${how}` : operation)

const isNothing = (seen: unknown) =>
  seen === null || seen === undefined || seen === 0 || (Array.isArray(seen) && seen.every(isNothing))

/** The types of the ids that a document uses. */
function thingsNamedBy(ask: AccessPath['ask']): string[] {
  const named = new Set<string>()
  ask(new Proxy<Fixtures>({}, { get: (_, thing: string) => void named.add(thing) }))
  return [...named]
}

/** The content of an answer, without the id of the request. */
const contentOf = ({ data, errors = [] }: Answer) => ({
  data,
  errors: errors.map(({ message, extensions }) => [message, extensions.code]),
})

async function ask({ ask, at }: AccessPath, userName: string, of = fixtures): Promise<Answer> {
  const token = userName === service ? await signInService(chain, userName) : await signIn(chain, userName)
  return at ? askSubgraph(chain, at, token, ask(of)) : clientWith(chain, token).ask(ask(of))
}

/**
 * Counts the rows of a caller's stores. For stock, the rows of their centre and of head office are included.
 */
async function countOthers({ database, table }: Rows, stores: string[]): Promise<number> {
  const shared = database === 'inventory' ? [demoStores.lcNorth.id, demoStores.hq.id] : []
  const client = new Client({ connectionString: chain.database(database) })
  await client.connect()
  try {
    const { rows } = await client.query(`select count(*)::int from ${table} where store_id = any($1)`, [
      [...stores, ...shared],
    ])
    return rows[0].count
  } finally {
    await client.end()
  }
}

/** Takes all units of the demo's product from a stock level, which opens an alert. */
async function emptyLevel(userName: string, storeId: string) {
  const client = await clientFor(chain, userName)
  const { data } = await client.ask(
    `{ product(id: "${product}") { stock(storeId: "${storeId}") { available } } }`,
  )
  const emptied =
    await client.ask(`mutation { adjustStock(input: { storeId: "${storeId}", productId: "${product}",
    delta: -${data.product.stock.available}, reason: LOSS, ${key()} }) { __typename } }`)
  expect(emptied.data.adjustStock.__typename).toBe('StockAdjusted')
}
