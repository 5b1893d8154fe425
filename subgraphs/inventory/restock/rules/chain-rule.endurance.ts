import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Statement, unprepared } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import { manyLevels } from '../../testing/many-levels.ts'
import { rulesOf } from '../../testing/rules.ts'
import { type TestInventory, testInventory } from '../../testing.ts'
import { applyRule } from './apply-restock-rule.ts'

/** 200 stores with 1,000 products: 200,000 stock levels. */
const size = { stores: 200, products: 1_000 }
/** The number of stock levels in a batch, as in `apply-thresholds.ts`. */
const batch = 500

let chain: TestInventory
let rules: ReturnType<typeof rulesOf>
let made: Awaited<ReturnType<typeof manyLevels>>
beforeAll(async () => {
  chain = await testInventory()
  rules = rulesOf(chain.inventory)
  made = await manyLevels(chain.owner, size)
  await chain.owner.query('vacuum analyze stock_level')
}, 300_000)
beforeEach(async () => {
  await chain.owner.query('update restock_rule set archived_at = now(), applied_version = version')
})

const thresholds = { reorderPoint: 30, targetLevel: 60 }

/** The last number is the maximum of stock levels that a batch may skip for each of its own. */
test.each<[string, () => object, number, number]>([
  ['a store', () => ({ storeId: made.stores[100] }), size.products, 0],
  ['a product', () => ({ productId: made.products[500] }), size.stores, 0],
  ['a category', () => ({ categoryId: made.categories[10] }), (size.stores * size.products) / 20, 20],
  ['the chain', () => ({}), size.stores * size.products, 0],
])(
  'each batch of a rule of %s reads only its own stock levels, from any part of the chain',
  async (_, scope, levels, passed) => {
    const { rule } = await rules.change('createRestockRule', { ...scope(), terms: thresholds })
    const batches: Batch[] = []
    await applyRule(noting(batches), rule.id)

    const { rows } = await chain.owner.query(
      `select count(*)::int as taken from stock_level
       where thresholds_id = (select thresholds_id from restock_rule where id = $1)`,
      [rule.id],
    )
    expect(rows[0].taken).toBe(levels)
    expect(batches).toHaveLength(Math.floor(levels / batch) + 1)
    expect(Math.max(...batches.map(({ rowsRead }) => rowsRead))).toBeLessThanOrEqual((4 + passed) * batch)
  },
  300_000,
)

test('(control) with a generic query plan, a batch reads the stock levels of earlier stores', async () => {
  const batches: Batch[] = []
  const storeId = made.stores[150]
  const { rule } = await rules.change('createRestockRule', { storeId, terms: thresholds })
  await applyRule(noting(batches), rule.id)
  const client = await chain.owner.connect()
  await client.query('begin; set local plan_cache_mode = force_generic_plan')
  const [{ text, values }] = batches as [Batch]
  await client.query(`prepare batch as ${text}`)
  const literals = values.map((value) => (value == null ? 'null' : `'${value}'`))
  const { rows } = await client.query(`explain (analyze, format json) execute batch (${literals})`)
  await client.query('rollback')
  client.release()
  expect(rowsReadBy(rows[0]['QUERY PLAN'][0].Plan)).toBeGreaterThan(100 * batch)
})

/**
 * The statement of a batch, and the number of stock levels that it read from the table or compared
 * without a match.
 */
interface Batch {
  text: string
  values: readonly unknown[]
  rowsRead: number
}

/** The context of the system, which records each batch. It runs each batch inside `explain analyze`. */
function noting(batches: Batch[]): Context {
  const ctx = chain.inventory.context() as Context
  const transaction: Context['transaction'] = (work) =>
    ctx.transaction((tx) =>
      work({
        ...tx,
        async query<Row>(statement: Statement) {
          const { text, values } = statement
          if (text.includes('new_thresholds')) {
            const explain = unprepared`explain (analyze, format json) ${statement}`
            const [row] = await tx.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain)
            batches.push({ text, values, rowsRead: rowsReadBy(row!['QUERY PLAN'][0].Plan) })
          }
          return tx.query<Row>(statement)
        },
      }),
    )
  return { ...ctx, transaction }
}

interface Plan {
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Join Filter'?: number
  Plans?: Plan[]
}

function rowsReadBy(plan: Plan): number {
  const below = (plan.Plans ?? []).reduce((sum, node) => sum + rowsReadBy(node), 0)
  const ownRows = plan['Relation Name'] === 'stock_level' ? plan['Actual Rows'] : 0
  const left = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Join Filter'] ?? 0)
  return below + (ownRows + left) * plan['Actual Loops']
}
