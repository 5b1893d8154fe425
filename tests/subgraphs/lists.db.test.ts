import { type GraphQLField, isNonNullType, isObjectType } from 'graphql'
import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { principal } from '../../runtime/access/principal.ts'
import { sql } from '../../runtime/database/sql.ts'
import { buildSchema } from '../../runtime/subgraph/schema.ts'
import { type TestSubgraph, testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { manifests } from '../../subgraphs/all.ts'
import { inventoryFixtures } from '../../subgraphs/inventory/testing.ts'

const everything = principal({
  kind: 'user',
  id: uuid(),
  name: 'everybody',
  expiresAt: Number.POSITIVE_INFINITY,
  issuedAt: 0,
  storeIds: [],
  has: () => true,
})

/** The fields of every subgraph that are lists in pages, as `Type.field`. */
const lists = manifests.flatMap((manifest) =>
  Object.values(buildSchema(manifest).getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => /Connection!?$/.test(String(field.type)))
          .map((field) => ({ subgraph: manifest.name, list: `${type.name}.${field.name}`, field }))
      : [],
  ),
)

let running: Record<string, TestSubgraph>
const ids = { store: '', product: '' }
beforeAll(async () => {
  running = await testSubgraphs(Object.fromEntries(manifests.map((manifest) => [manifest.name, manifest])))
  const chain = await inventoryFixtures(running.inventory!)
  ids.store = await chain.store()
  ids.product = await chain.product()
  await chain.owner.query(
    `insert into price_list (id, name, scope, valid_from) values (uuidv7(), 'List', 'CHAIN', '2026-01-01')`,
  )
  await chain.owner.query(
    `insert into stock_alert (store_id, product_id, severity, state, available) values ($1, $2, 'LOW', 'OPEN', 5000)`,
    [ids.store, ids.product],
  )
  await running.sales!.db.query(sql('test-issue-voucher')`
    insert into voucher (id, kind, store_id, code_hash, last_four, balance, currency)
    values (${uuid()}, 'GIFT_CARD', ${ids.store}, 'hash', '1234', 0, 'CAD')`)
})

test.each(lists)(
  '$list rejects a cursor of another list, and names that list',
  async ({ subgraph, list, field }) => {
    const after = Buffer.from(JSON.stringify(['Query.others', uuid()])).toString('base64url')
    const { errors } = await running[subgraph]!.ask(asking(list, field, after), {}, everything)
    expect(errors).toHaveLength(1)
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
    expect(errors![0]!.message.replace(/ (NAME|NEWEST):/, ':')).toContain(
      `after is a cursor of Query.others, expected one of ${list}:`,
    )
  },
)

test('all subgraphs have lists, so that the test above checks some', () => {
  expect(lists.length).toBeGreaterThan(18)
  expect(new Set(lists.map(({ subgraph }) => subgraph))).toEqual(
    new Set(['stores', 'inventory', 'sales', 'reporting']),
  )
})

function asking(list: string, { name, args }: GraphQLField<unknown, unknown>, after: string) {
  const needed = args
    .filter(({ type }) => isNonNullType(type))
    .map((argument) => `${argument.name}: "${uuid()}"`)
  const page = `${name}(${[...needed, `after: "${after}"`].join(', ')}) { nodes { __typename } }`
  const [type] = list.split('.')
  switch (type) {
    case 'Query':
      return `{ ${page} }`
    case 'Category':
      return `{ categories { nodes { ${page} } } }`
    case 'Product':
      return `{ product(id: "${ids.product}") { ${page} } }`
    case 'PriceList':
      return `{ priceLists { nodes { ${page} } } }`
    case 'Voucher':
      return `{ vouchers { nodes { ${page} } } }`
    case 'StockAlert':
      return `{ stockAlerts { nodes { ${page} } } }`
    default:
      return `{ _entities(representations: [{ __typename: "${type}", id: "${ids.store}" }]) { ... on ${type} { ${page} } } }`
  }
}
