import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let here: string
let closed: string
beforeAll(async () => {
  chain = await testInventory()
  ;[here, closed] = [await chain.store(), await chain.store()]
  const made: [string, { onHand: number }, boolean][] = [
    ['Apron', { onHand: 5 }, false],
    ['Bowl', { onHand: 0 }, false],
    ['Cup', { onHand: 2 }, false],
    ['Dish', { onHand: 3 }, true],
    ['Egg', { onHand: 1 }, false],
  ]
  for (const [name, level, archived] of made) {
    const product = await chain.product({ name, archived })
    await chain.addLevel(here, product, level)
    await chain.addLevel(closed, product, level)
  }
  await chain.product({ name: 'Fork' })
  await chain.owner.query(`
    update stock_level set reserved = on_hand where product_id = (select id from product where name = 'Cup')`)
  await chain.owner.query('update store set closed_at = now() where id = $1', [closed])
})

test('an anonymous caller lists the products that a store has for sale: in stock, not reserved, not archived', async () => {
  expect(await available({ availableAt: here })).toEqual(['Apron', 'Egg'])
  expect(await available({ availableAt: here, states: ['ACTIVE', 'ARCHIVED'] })).toEqual(['Apron', 'Egg'])
  expect(await available({ availableAt: here, search: 'egg' })).toEqual(['Egg'])
})

test('a closed store and an unknown one have no products for sale', async () => {
  expect(await available({ availableAt: closed })).toEqual([])
  expect(await available({ availableAt: uuid() })).toEqual([])
})

test('the products for sale are listed page by page in each order', async () => {
  for (const [orderBy, names] of [
    ['NAME', ['Apron', 'Egg']],
    ['NEWEST', ['Egg', 'Apron']],
  ]) {
    const first = await page({ availableAt: here }, { first: 1, orderBy })
    const second = await page({ availableAt: here }, { first: 1, orderBy, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...second.nodes].map(({ name }: Outcome) => name)).toEqual(names)
    expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } })
  }
})

const available = async (filter: object) => (await page(filter)).nodes.map(({ name }: Outcome) => name)

async function page(filter: object, rest: object = {}): Promise<Outcome> {
  const { data, errors } = await chain.inventory.ask(
    `query ($filter: ProductFilter, $orderBy: ProductOrder, $first: Int, $after: String) {
      products(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`,
    { filter, ...rest },
    anonymous,
  )
  expect(errors).toBeUndefined()
  return (data as Outcome).products
}
