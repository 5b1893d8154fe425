import { beforeAll, describe, expect, test } from 'vitest'
import type { Statement } from '../../../runtime/database/sql.ts'
import { ownerOf, testDatabase } from '../../../runtime/testing/database.ts'
import { evaluate } from '../alerts/evaluate-thresholds.ts'
import { manyLevels } from '../testing/many-levels.ts'
import { begin } from './create-levels.ts'
import { changeLevelsSql } from './move-stock.ts'

/** A chain that is so small that reading all of it looks cheap to the planner. */
const owner = ownerOf(await testDatabase('inventory'))
let levels: { storeId: string; productId: string }[]
beforeAll(async () => {
  const { stores, products } = await manyLevels(owner, { stores: 10, products: 400 })
  levels = [0, 1, 2].map((n) => ({ storeId: stores[n]!, productId: products[n]! }))
})

const statements: [string, () => Statement][] = [
  ['changing stock levels', () => change()],
  ['judging stock levels', () => evaluate(levels)],
  ['beginning stock levels', () => begin(levels)],
]

describe.each(statements)('%s', (_, statement) => {
  test('has one plan for all executions', async () => {
    expect(await plansOf(statement())).toEqual({ custom: 5, generic: 15 })
  })

  test('looks stock levels up by their key, and does not read all of them', async () => {
    const plan = await planOf(statement().text)
    expect(plan).not.toContain('Seq Scan on stock_level')
    expect(plan).toMatch(/Index (Only )?Scan using stock_level_/)
  })
})

test('(control) with arrays of stock levels, evaluating them is planned at each execution', async () => {
  const byArrays = evaluate(levels).text.replace(
    /json_to_recordset\(\$1::json\) as key\(.*?\)/,
    'unnest($1::uuid[], $2::uuid[]) as key(store_id, product_id)',
  )
  const arrays = [levels.map(({ storeId }) => storeId), levels.map(({ productId }) => productId)]
  expect(await plansOf({ name: 'by-arrays', text: byArrays, values: arrays })).toEqual({
    custom: 20,
    generic: 0,
  })
})

test('(control) without the repeated checks, the update reads all stock levels', async () => {
  const unchecked = change().text.replace(
    'made and new_on_hand >= 0 and new_reserved >= 0 and new_incoming >= 0',
    'made',
  )
  expect(await planOf(unchecked)).toContain('Seq Scan on stock_level')
})

async function planOf(text: string): Promise<string> {
  const { rows } = await owner.query(`explain (generic_plan) ${text}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

/**
 * Executes a statement 20 times on one connection. @returns the number of plans made for specific
 * parameters
 */
async function plansOf({ name, text, values }: Pick<Statement, 'name' | 'text' | 'values'>) {
  const client = await owner.connect()
  try {
    await client.query('begin')
    for (let n = 0; n < 20; n++) await client.query({ name, text, values })
    const { rows } = await client.query(
      `select custom_plans::int as custom, generic_plans::int as generic from pg_prepared_statements where name = $1`,
      [name],
    )
    return rows[0]
  } finally {
    await client.query('rollback')
    client.release()
  }
}

function change() {
  const rows = levels.map(({ storeId, productId }) => ({
    store_id: storeId,
    product_id: productId,
    on_hand: -1_000,
    reserved: 0,
    incoming: 0,
  }))
  const actor = { id: 'a', name: 'A' }
  return changeLevelsSql({ reason: 'SALE', reference: { kind: 'Sale', id: 's' }, actor }, rows, false)
}
