import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import { type Statement, unprepared } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { ProductFilter } from '../generated/schema-types.ts'
import { type TestInventory, testInventory } from '../testing.ts'
import { categoryLists } from './categories/category-lists.ts'
import { findCategories } from './categories/queries.ts'
import { findProducts } from './queries.ts'
import { manyProducts } from './search.ts'

/** 20 categories at the top level, 100 below them, 500 below these. Each of the last has 100 products. */
const products = 50_000
/** The rows from which a page shows 20. A plan that reads more reads too much. */
const inOneOfTheTop = products / 20

let chain: TestInventory
let ids: { top: string; leaf: string }
beforeAll(async () => {
  chain = await testInventory()
  await chain.owner.query(fillTree)
  await chain.owner.query(fillProducts, [products])
  const client = await chain.owner.connect()
  // All rows, not a random sample of them, so that the plans do not depend on chance.
  await client.query('set default_statistics_target = 1000')
  await client.query('vacuum analyze product, product_search')
  await client.query('analyze category')
  client.release()
  const { rows } = await chain.owner.query(
    `select (select id from category where name = 'Hall 7') as top, (select id from category where name = 'Row 123') as leaf`,
  )
  ids = rows[0]
})

describe('of 50,000 products in 620 categories, by index only,', () => {
  test.each<[string, (of: typeof ids) => ProductFilter, number]>([
    ['a page of the catalogue is read', () => ({}), 21],
    ['one is found by its SKU', () => ({ search: 'SKU-31415' }), 21],
    ['those with a word of their name are found', () => ({ search: 'amber 4' }), 2_500],
    ['those with a beginning that many have are found', () => ({ search: 'a' }), manyProducts + 500],
    ['those of a category that is named are found', () => ({ search: 'row 123' }), 300],
    ['those of a stock level of a category are found', ({ leaf }) => ({ categoryId: leaf }), 300],
    ['those of a tree of categories are found', ({ top }) => ({ categoryId: top }), inOneOfTheTop * 1.5],
    [
      'those with a word in a tree are found',
      ({ top }) => ({ categoryId: top, search: 'amber' }),
      inOneOfTheTop * 2,
    ],
    ['those with an error in a word are found', () => ({ search: 'ambre 4' }), 2_000],
    ['nothing is found', () => ({ search: 'zzz' }), 0],
    ['nothing is found with an error either', () => ({ search: 'zzzzz' }), 0],
  ])('%s', async (_, filter, rows) => {
    const first = await explained((ctx) => findProducts(ctx, filter(ids), {}))
    expect(first.scans).toEqual([])
    expect(first.rows).toBeLessThanOrEqual(rows)
    const after = first.result.pageInfo.endCursor
    const next = await explained((ctx) => findProducts(ctx, filter(ids), { after }))
    expect(next.scans).toEqual([])
    expect(next.rows).toBeLessThanOrEqual(Math.max(rows, 21))
  })

  test('the products of 20 categories are read in one statement', async () => {
    const { rows } = await chain.owner.query(`select id from category where name like 'Row 4__' limit 20`)
    const { scans, ...read } = await explained((ctx) =>
      Promise.all(
        rows.map(({ id }) =>
          categoryLists(ctx.db).productsOfCategory.load({ parent: id, asked: { after: null, limit: 21 } }),
        ),
      ),
    )
    expect(scans).toEqual([])
    expect(read.rows).toBeLessThanOrEqual(20 * 300)
  })

  test('categories are found by their words and by their parent', async () => {
    for (const filter of [{}, { search: 'row 12' }, { parentId: ids.top }]) {
      const { scans } = await explained((ctx) => findCategories(ctx, filter, {}))
      expect(scans).toEqual([])
    }
  })

  test('(control) without the index on words a search reads the whole catalogue', async () => {
    await chain.owner.query('drop index product_by_word')
    const { rows } = await explained((ctx) => findProducts(ctx, { search: 'SKU-31415' }, {}))
    expect(rows).toBeGreaterThanOrEqual(products)
  })
})

/** Returns the result of a read, the tables that it scanned, and the number of rows that it read. */
async function explained<R>(read: (ctx: Context) => Promise<R>) {
  const ctx = chain.as(anonymous)
  const plans: Plan[] = []
  const db = {
    ...ctx.db,
    async query<Row>(statement: Statement) {
      const { rows } = await chain.owner.query(unprepared`explain (analyze, format json) ${statement}`)
      plans.push(rows[0]['QUERY PLAN'][0].Plan)
      return ctx.db.query<Row>(statement)
    },
  }
  const result = await read({ ...ctx, db })
  const nodes = plans
    .flatMap(nodesOf)
    .filter((node) => node['Relation Name'] === 'product' || node['Node Type'] === 'Seq Scan')
  return {
    result,
    scans: nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']),
    rows: nodes.reduce(
      (sum, node) =>
        sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    ),
  }
}

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

const fillTree = `
  with top as (
    insert into category (id, name) select uuidv7(), 'Hall ' || n from generate_series(0, 19) as n returning id, name
  ), middle as (
    insert into category (id, name, parent_id)
    select uuidv7(), 'Aisle ' || n, top.id
    from generate_series(0, 99) as n join top on top.name = 'Hall ' || n / 5 returning id, name
  )
  insert into category (id, name, parent_id)
  select uuidv7(), 'Row ' || n, middle.id
  from generate_series(0, 499) as n join middle on middle.name = 'Aisle ' || n / 5`

/** Inserts products with two of a hundred words and a number; every tenth also has another category. */
const fillProducts = `
  with word as (
    select n, translate(n::text, '0123456789', 'abcdefghij') || 'mber' as word from generate_series(0, 99) as n
  ), leaf as (
    select id, split_part(name, ' ', 2)::int as n from category where name like 'Row %'
  )
  insert into product (id, sku, name, price, tax_class, category_id, other_category_ids)
  select uuidv7(), 'SKU-' || i, one.word || ' ' || two.word || ' ' || i, 100, 'STANDARD', first.id,
         case when i % 10 = 0 then array[other.id] else '{}' end
  from generate_series(1, $1::int) as i
  join word one on one.n = i % 100 join word two on two.n = i / 100 % 100
  join leaf first on first.n = abs(hashint4(i)) % 500 join leaf other on other.n = abs(hashint4(-i)) % 500`
