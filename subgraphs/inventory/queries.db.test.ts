import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous, type Principal } from '../../runtime/access/principal.ts'
import { logistics, managerOf, type TestInventory, testInventory } from './testing.ts'

/**
 * Names that are equal, in both cases, or with letters outside ASCII. JavaScript lowers İ and a final Σ
 * differently from PostgreSQL.
 */
const names = [
  'Milk',
  'milk',
  'MILK',
  'Éclair',
  'eclair',
  'İnci',
  'Iced tea',
  'ΟΔΟΣ',
  'Οδός',
  '100% juice',
  'A_B',
]
const productsAStore = 50

let chain: TestInventory
const stores: string[] = []
const products: string[] = []
let centre: string
beforeAll(async () => {
  chain = await testInventory()
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  for (let n = 0; n < productsAStore; n++)
    products.push(await chain.product({ name: names[n % names.length] }))
  for (let n = 0; n < 12; n++) stores.push(await chain.store({ suppliedBy: centre }))
  await chain.owner.query(
    `insert into stock_level (store_id, product_id, on_hand)
     select s, p, 5000 from unnest($1::uuid[]) as s, unnest($2::uuid[]) as p`,
    [stores, products],
  )
  await chain.owner.query(
    `insert into stock_alert (store_id, product_id, severity, state, available)
     select s, p, 'LOW', 'OPEN', 5000 from unnest($1::uuid[]) as s, unnest($2::uuid[]) as p`,
    [stores.slice(0, 2), products],
  )
})

describe('the catalogue', () => {
  test('comes page by page, each product once, in one order', async () => {
    const whole = await dataOf(catalogue, { first: 100 })
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = (await dataOf(catalogue, { first: 7, after })).data.products
      seen.push(...nodes.map(({ id }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)

    expect(seen).toEqual(whole.data.products.nodes.map(({ id }: { id: string }) => id))
    expect(new Set(seen)).toEqual(new Set(products))
  })

  test('is searched by a part of the name, which is text and no pattern', async () => {
    const found = async (name: string) => {
      const { data } = await dataOf(catalogue, { filter: { name }, first: 100 })
      return new Set(data.products.nodes.map((node: { name: string }) => node.name))
    }
    expect(await found('mil')).toEqual(new Set(['Milk', 'milk', 'MILK']))
    expect(await found('0%')).toEqual(new Set(['100% juice']))
    expect(await found('%')).toEqual(new Set(['100% juice']))
    expect(await found('A_B')).toEqual(new Set(['A_B']))
    expect(await found('AxB')).toEqual(new Set())
    expect(await found('\\')).toEqual(new Set())
  })

  test('leaves out archived products unless they are asked for', async () => {
    const id = await chain.product({ name: 'Yesterday', archived: true })
    const found = async (filter: object) =>
      (await dataOf(catalogue, { filter: { name: 'Yesterday', ...filter } })).data.products.nodes
    expect(await found({})).toEqual([])
    expect(await found({ includeArchived: null })).toEqual([])
    expect(await found({ includeArchived: true })).toMatchObject([{ id }])
  })

  test('of an unknown category is empty', async () => {
    expect((await dataOf(catalogue, { filter: { categoryId: uuid() } })).data.products.nodes).toEqual([])
    const { rows } = await chain.owner.query('select id from category')
    const { data } = await dataOf(catalogue, { filter: { categoryId: rows[0].id.toUpperCase() }, first: 100 })
    expect(data.products.nodes).toHaveLength(productsAStore)
  })

  test('finds one product by exactly one of id, SKU and barcode', async () => {
    const [id] = products as [string]
    await chain.owner.query(
      `insert into product_barcode (product_id, code, place) values ($1, '4006381333931', 0)`,
      [id],
    )
    const query =
      'query ($id: ID, $sku: String, $barcode: String) { product(id: $id, sku: $sku, barcode: $barcode) { id } }'

    for (const by of [{ id }, { id: id.toUpperCase() }, { sku: `SKU-${id}` }, { barcode: '4006381333931' }])
      expect((await dataOf(query, by)).data.product).toEqual({ id })
    for (const by of [{ id: uuid() }, { sku: 'none' }, { barcode: '0' }])
      expect((await dataOf(query, by)).data.product).toBeNull()
    for (const by of [{}, { id: 'milk' }, { id, sku: 'x' }, { id: null, sku: null }])
      expect(await rejection(query, by)).toBe('BAD_USER_INPUT')
  })
})

describe('the alerts', () => {
  const alerts = `query ($filter: StockAlertFilter, $first: Int, $after: String) {
    stockAlerts(filter: $filter, first: $first, after: $after) {
      nodes { id store { id } product { id name } } pageInfo { hasNextPage endCursor } } }`

  test('come page by page, newest first, each once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = (await dataOf(alerts, { first: 30, after }, logistics)).data
        .stockAlerts
      seen.push(...nodes.map(({ id }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)

    expect(seen).toEqual([...seen].sort().reverse())
    expect(new Set(seen).size).toBe(2 * productsAStore)
  })

  test('are filtered by severity and state', async () => {
    const count = async (filter: object) =>
      (
        await dataOf(
          'query ($filter: StockAlertFilter) { stockAlerts(filter: $filter) { totalCount } }',
          { filter },
          logistics,
        )
      ).data.stockAlerts.totalCount
    expect(await count({ severities: ['LOW', 'CRITICAL'], states: ['OPEN'] })).toBe(2 * productsAStore)
    expect(await count({ severities: ['CRITICAL'] })).toBe(0)
    expect(await count({ severities: [] })).toBe(0)
    expect(await count({ states: ['RESOLVED'] })).toBe(0)
    expect(await count({ states: ['RESOLVED', 'OPEN'] })).toBe(2 * productsAStore)
    expect(await count({ states: [] })).toBe(0)
  })

  test('are filtered by every argument, and counted so', async () => {
    const own = await chain.store()
    const mine = managerOf(own)
    await chain.owner.query(
      `insert into stock_alert (store_id, product_id, severity, state, available, opened_at, resolved_at,
                                acknowledged_at, acknowledged_by_id, acknowledged_by_name, snoozed_until)
       select $1, p, severity, state, 1, opened_at::timestamptz, case state when 'RESOLVED' then now() end,
              case when seen then now() end, case when seen then 'a' end, case when seen then 'a' end,
              now() + snoozed::interval
       from (values
         ($2::uuid, 'LOW', 'OPEN', '2026-03-01T10:00Z', true, null),
         ($3::uuid, 'CRITICAL', 'OPEN', '2026-03-02T10:00Z', false, '1 hour'),
         ($4::uuid, 'OUT_OF_STOCK', 'OPEN', '2026-03-03T10:00Z', false, '-1 second'),
         ($5::uuid, 'OVERSTOCK', 'RESOLVED', '2026-03-04T10:00Z', true, null)
       ) as new_alert(p, severity, state, opened_at, seen, snoozed)`,
      [own, ...products.slice(0, 4)],
    )
    const found = async (filter: object) => {
      const query = `query ($filter: StockAlertFilter) { stockAlerts(filter: $filter) { totalCount
        nodes { severity } } }`
      const { nodes, totalCount } = (await dataOf(query, { filter }, mine)).data.stockAlerts
      expect(totalCount).toBe(nodes.length)
      return nodes.map(({ severity }: { severity: string }) => severity)
    }

    expect(await found({})).toEqual(['OVERSTOCK', 'OUT_OF_STOCK', 'CRITICAL', 'LOW'])
    expect(await found({ acknowledged: true })).toEqual(['OVERSTOCK', 'LOW'])
    expect(await found({ acknowledged: false, states: ['OPEN'] })).toEqual(['OUT_OF_STOCK', 'CRITICAL'])
    expect(await found({ snoozed: true })).toEqual(['CRITICAL'])
    expect(await found({ snoozed: false })).toEqual(['OVERSTOCK', 'OUT_OF_STOCK', 'LOW'])
    expect(await found({ productId: products[1] })).toEqual(['CRITICAL'])
    expect(await found({ productId: uuid() })).toEqual([])
    expect(
      await found({ from: new Date('2026-03-02T10:00Z'), until: new Date('2026-03-04T10:00Z') }),
    ).toEqual(['OUT_OF_STOCK', 'CRITICAL'])
    expect(await found({ storeIds: [own], severities: ['LOW'], acknowledged: null })).toEqual(['LOW'])
  })

  test('come by severity when asked, page by page, each once', async () => {
    const own = await chain.store()
    const severities = ['LOW', 'OUT_OF_STOCK', 'OVERSTOCK', 'CRITICAL']
    await chain.owner.query(
      `insert into stock_alert (store_id, product_id, severity, state, available)
       select $1, p, ($3::text[])[1 + n % 4], 'OPEN', 1 from unnest($2::uuid[]) with ordinality as new_alert(p, n)`,
      [own, products.slice(0, 22), severities],
    )
    const query = `query ($after: String) { stockAlerts(orderBy: MOST_SEVERE, first: 5, after: $after) {
      nodes { id severity } pageInfo { hasNextPage endCursor } } }`
    const seen: { id: string; severity: string }[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = (await dataOf(query, { after }, managerOf(own))).data.stockAlerts
      seen.push(...(nodes as typeof seen))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)

    const order = ['OUT_OF_STOCK', 'CRITICAL', 'LOW', 'OVERSTOCK']
    expect(new Set(seen.map(({ id }) => id)).size).toBe(22)
    for (const [n, alert] of seen.slice(1).entries()) {
      const [before, here] = [order.indexOf(seen[n]!.severity), order.indexOf(alert.severity)]
      expect(before < here || (before === here && seen[n]!.id > alert.id)).toBe(true)
    }
    for (const foreign of [encoded([seen[0]!.id]), encoded(['5', seen[0]!.id]), encoded(['x', uuid()])])
      expect(await rejection(query, { after: foreign }, managerOf(own))).toBe('BAD_USER_INPUT')
  })
})

describe('a cursor', () => {
  test.each([
    ['products', 'products', '{ name }'],
    ['alerts', 'stockAlerts', '{ id }'],
    ['requests', 'restockRequests', '{ id }'],
  ])('of another list is rejected by the list of %s', async (_, list, fields) => {
    const query = `query ($after: String) { ${list}(after: $after) { nodes ${fields} } }`
    const { data } = await dataOf(catalogue, { first: 1 })
    const foreign = [
      list === 'products' ? encoded([uuid()]) : data.products.pageInfo.endCursor,
      encoded([]),
      encoded(['1']),
      encoded([null, null]),
      encoded(['a\0', uuid()]),
      'nonsense',
      '',
    ]
    for (const after of foreign)
      expect(await rejection(query, { after }, logistics), after).toBe('BAD_USER_INPUT')
  })

  test('of another list is rejected by the stock levels of a store', async () => {
    for (const after of [encoded(['milk', uuid()]), encoded(['1'])])
      expect(await rejection(stockOf(1), { after }, logistics)).toBe('BAD_USER_INPUT')
  })
})

describe('the number of statements', () => {
  test('for the stock of two stores with 50 products each is 3, and one more for the counts', async () => {
    const two = await dataOf(stockOf(2), {}, managerOf(stores[0]!, stores[1]!))
    const counted = await dataOf(stockOf(2, 'totalCount'), {}, managerOf(stores[0]!, stores[1]!))

    for (const { stock } of two.data._entities) {
      expect(stock.nodes).toHaveLength(50)
      expect(stock.nodes[0].product.name).toBeTypeOf('string')
    }
    expect(counted.data._entities.map(({ stock }: { stock: object }) => stock)).toMatchObject([
      { totalCount: 50 },
      { totalCount: 50 },
    ])
    // The statements read the stores that the caller may read, their stock levels, their products, and
    // both counts together.
    expect(two.statements).toHaveLength(3)
    expect(counted.statements).toHaveLength(4)
  })

  test('is the same for twelve stores and for one product', async () => {
    const all = managerOf(...stores)
    expect((await dataOf(stockOf(12), {}, all)).statements).toHaveLength(3)
    expect((await dataOf(stockOf(2, '', 1), {}, all)).statements).toHaveLength(3)
  })

  test('for the stock of 50 products in one store is 3, one of them for the products', async () => {
    const query = `query ($store: ID!) { products(first: 50) { nodes { name stock(storeId: $store) { available } } } }`
    const one = await dataOf(query.replace('50', '1'), { store: stores[0] }, managerOf(stores[0]!))
    const fifty = await dataOf(query, { store: stores[0] }, managerOf(stores[0]!))
    expect(fifty.data.products.nodes).toHaveLength(50)
    expect([one.statements.length, fifty.statements.length]).toEqual([3, 3])
  })

  test('for a page of alerts with their products and categories is 4', async () => {
    const query = `query ($first: Int) { stockAlerts(first: $first) { nodes { store { id } product { name category { name } } } } }`
    const one = await dataOf(query, { first: 1 }, managerOf(stores[0]!))
    const fifty = await dataOf(query, { first: 50 }, managerOf(stores[0]!))
    expect(fifty.data.stockAlerts.nodes).toHaveLength(50)
    expect([one.statements.length, fifty.statements.length]).toEqual([4, 4])
  })

  test('for a page of requests with their details does not grow with the page', async () => {
    for (let n = 0; n < 4; n++) await chain.plannedRequest()
    const query = `query ($first: Int) { restockRequests(first: $first) { nodes {
      lines { approved product { name } } sourceStore { id } allocations { sourceStore { id } quantity } history { type note }
      transfers { lines { quantity } } explanation { summary } } } }`
    const one = await dataOf(query, { first: 1 }, logistics)
    const four = await dataOf(query, { first: 4 }, logistics)
    expect(four.data.restockRequests.nodes).toHaveLength(4)
    expect(four.statements).toHaveLength(one.statements.length)
  })
})

const catalogue = `query ($filter: ProductFilter, $first: Int, $after: String) {
  products(filter: $filter, first: $first, after: $after) {
    nodes { id name } pageInfo { hasNextPage endCursor } } }`

interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

/** The stock of the first stores, as the gateway asks for it. */
function stockOf(count: number, more = '', first = 50) {
  const representations = stores
    .slice(0, count)
    .map((id) => `{ __typename: "Store", id: "${id}" }`)
    .join()
  return `query ($after: String) { _entities(representations: [${representations}]) { ... on Store {
    stock(first: ${first}, after: $after) { nodes { available product { name } } ${more} } } } }`
}

const dataOf = (query: string, variables: object = {}, caller: Principal = anonymous) =>
  chain.inventory.asked(query, variables, caller)

async function rejection(query: string, variables: object, caller: Principal = anonymous) {
  const { errors } = await chain.inventory.ask(query, { ...variables }, caller)
  return errors?.[0]?.extensions.code
}

const encoded = (key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url')
