import { beforeAll, describe, expect, test } from 'vitest'
import { ownerOf, testDatabase } from '../../../runtime/testing/database.ts'
import { asTyped } from '../catalogue/search.ts'
import { explainLevels, manyLevels } from '../testing/many-levels.ts'
import { pageMovements } from './ledger/queries.ts'
import { levelOrders } from './level-queries.ts'

/** Tests how PostgreSQL reads the stock levels of one store among a million. */
const owner = ownerOf(await testDatabase('inventory'))
let store: string
let others: string[]
let category: string
let product: string
beforeAll(async () => {
  const { stores, categories, products } = await manyLevels(owner, { stores: 200, products: 5_000 })
  const every = (nth: number, ids: string[]) => ids.filter((_, n) => n % nth === 0)
  await owner.query('update product set archived_at = now() where id = any($1)', [every(10, products)])
  await owner.query('update store set closed_at = now() where id = any($1)', [every(20, stores)])
  await owner.query('vacuum analyze product, store')
  ;[category, product] = [categories[7]!, products[777]!]
  ;[store, ...others] = stores.slice(77, 80) as [string, string, string]
  await owner.query(`insert into sales_rate select store_id, product_id, 1000 + on_hand % 40000 from stock_level
                     where on_hand / 1000 % 3 > 0`)
  await explainLevels(owner, [store, ...stores.slice(0, 20)])
  await owner.query('analyze sales_rate, stock_movement')
}, 280_000)

type Order = keyof typeof levelOrders
const orders = Object.keys(levelOrders) as Order[]
type Asked = Parameters<(typeof levelOrders)['NAME']['page']>[0]
const all = {
  productId: null,
  within: null,
  status: null,
  search: null,
  spelling: asTyped,
  named: [],
  common: false,
  location: null,
}
const ofStore = (filter: Partial<Asked> = {}): Asked => ({ ...all, stores: [store], ...filter })
const filters: [string, () => Asked][] = [
  ['all of it', () => ofStore()],
  ['with its centre and head office', () => ofStore({ stores: [store, ...others] })],
  ['low stock levels', () => ofStore({ status: 'LOW' })],
  ['overstocked levels', () => ofStore({ status: 'OVERSTOCKED' })],
  ['a category', () => ofStore({ within: [category] })],
  ['the low stock levels of a category', () => ofStore({ within: [category], status: 'LOW' })],
  ['a product', () => ofStore({ productId: product })],
  ['a word that one product has', () => ofStore({ search: '4321' })],
  ['a word that every product has', () => ofStore({ search: 'prod', common: true })],
  ['the name of a category', () => ofStore({ search: 'category', named: [category] })],
  ['a word in a category', () => ofStore({ within: [category], search: '43' })],
]

describe.each(orders)('with a million stock levels, those of one store by %s', (order) => {
  test.each(filters)('are read by index: %s', async (_, asked) => {
    const first = await planOf(order, asked())
    const after = order === 'NAME' ? 'product 4000' : order.endsWith('COVER') ? '1.5' : '30'
    const later = await planOf(order, asked(), [after, product, store])
    for (const steps of [first, later]) {
      expect(steps.filter(isReadWhole)).toEqual([])
      expect(steps).toContainEqual(step(/Index.* Scan/))
    }
  })

  test('(control) one prepared plan for all cases reads the stock levels of every store', async () => {
    const ofOne = levelsRead(await planOf(order, ofStore()))
    const client = await owner.connect()
    try {
      await client.query('begin')
      await client.query('set local plan_cache_mode = force_generic_plan')
      const { text, values } = levelOrders[order].page(ofStore(), [null, null, null], 21)
      await client.query(`prepare levels as ${text}`)
      const given = values.map((value) => (Array.isArray(value) ? `'{${value}}'` : value))
      const { rows } = await client.query(
        `explain (analyze, format json) execute levels (${given.map((value) => value ?? 'null')})`,
      )
      expect(levelsRead(stepsOf(rows[0]['QUERY PLAN'][0].Plan))).toBeGreaterThan(100 * ofOne)
    } finally {
      await client.query('rollback')
      await client.query('deallocate all')
      client.release()
    }
  })
})

test('a page by name of low stock levels is read only until it is full', async () => {
  const steps = await planOf('NAME', ofStore({ status: 'LOW' }))
  // One stock level in 20 is too low, and a page has 21.
  expect(levelsRead(steps)).toBeLessThan(1_000)
})

test('(control) a lookup of the store for each stock level reads all stores repeatedly', async () => {
  const asked = ofStore({ status: 'LOW' })
  const { text, values } = levelOrders.AVAILABLE.page(asked, [null, null, null], 21)
  const open = '(select s.closed_at is null from store s where s.id = l.store_id)'
  const anew = text.replace(/not exists \(select from store s .*?\)/, open)
  const steps = await explained(anew, values)
  expect(steps.filter(isReadWhole)).toContainEqual(step(/^Seq Scan store/))
})

describe('the ledger of a store', () => {
  test.each([
    ['all of it', () => ({}), 'stock_movement_by_store'],
    ['a product', () => ({ productId: product }), 'stock_movement_by_level'],
  ])('is read by index, from its end: %s', async (_, filter, index) => {
    const { text, values } = pageMovements({ stores: [store], filter: filter(), after: null, limit: 21 })
    const steps = await explained(text, values)
    expect(steps).toContainEqual(step(new RegExp(`^Index.* Scan.* stock_movement ${index} Backward`)))
    expect(steps.filter(isReadWhole)).toEqual([])
  })
})

type After = Parameters<(typeof levelOrders)['NAME']['page']>[1]

function planOf(order: Order, asked: Asked, after: After = [null, null, null]) {
  const { text, values } = levelOrders[order].page(asked, after, 21)
  return explained(text, values)
}

async function explained(text: string, values: unknown[]) {
  const { rows } = await owner.query(`explain (analyze, format json) ${text}`, values)
  return stepsOf(rows[0]['QUERY PLAN'][0].Plan)
}

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Scan Direction'?: string
  'Actual Loops': number
  /** This number and the next are averages over the loops. */
  'Actual Rows': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

interface Step {
  says: string
  table: string | undefined
  /** The number of executions of the step. */
  times: number
  /** The rows of the table that it read, including rows that it filtered out. */
  rows: number
}

function stepsOf({ Plans = [], ...node }: Plan): Step[] {
  const times = node['Actual Loops']
  return [
    {
      says: [node['Node Type'], node['Relation Name'], node['Index Name'], node['Scan Direction']].join(' '),
      table: node['Relation Name'],
      times,
      rows: times * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)),
    },
    ...Plans.flatMap(stepsOf),
  ]
}

const step = (says: RegExp) => expect.objectContaining({ says: expect.stringMatching(says) })

/**
 * Finds a plan that reads a whole table for a few rows. `store` may be read whole, once for each
 * list: a chain has hundreds of stores on a few pages, and two pages (of an index and of the table)
 * cost as much as all of them. The words of 5,000 products may be read whole too, once; of 100,000, which
 * `tests/endurance/search.endurance.ts` measures, they are read by index.
 */
const isReadWhole = ({ says, table, times }: Step) =>
  says.startsWith('Seq Scan') && !(['store', 'product_search'].includes(table!) && times <= 1)

const levelsRead = (steps: Step[]) =>
  steps.filter(({ table }) => table === 'stock_level').reduce((sum, { rows }) => sum + rows, 0)
