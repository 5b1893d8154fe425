import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let [from, to]: string[] = []
let products: string[]
let transfer: string
beforeAll(async () => {
  chain = await testInventory()
  ;[from, to] = [await chain.store(), await chain.store()]
  products = []
  transfer = uuid()
  await chain.owner.query(
    `insert into transfer (id, from_store_id, to_store_id, state) values ($1, $2, $3, 'PLANNED')`,
    [transfer, from, to],
  )
  for (const aisle of ['A10', 'A2', null]) {
    const id = await chain.product()
    products.push(id)
    await chain.owner.query(
      'insert into transfer_line (transfer_id, product_id, quantity) values ($1, $2, 1)',
      [transfer, id],
    )
    if (aisle)
      await chain.owner.query(
        `insert into shelf_location (store_id, product_id, aisle) values ($1, $2, $3), ($4, $2, 'Z')`,
        [from, id, aisle, to],
      )
  }
})

test('the lines of a transfer show the locations at the source store, and sort by them', async () => {
  expect(await lines('LOCATION', logistics)).toEqual([
    [products[1], 'A2'],
    [products[0], 'A10'],
    [products[2], null],
  ])
  expect((await lines('PRODUCT', logistics)).map(([id]) => id)).toEqual([...products].sort())
})

test('a manager of the receiving store only sees no locations of the source store', async () => {
  const seen = await lines('LOCATION', managerOf(to!))
  expect(seen).toEqual([...products].sort().map((id) => [id, null]))
  expect((await lines('LOCATION', managerOf(from!))).map(([, aisle]) => aisle)).toEqual(['A2', 'A10', null])
})

async function lines(orderBy: string, principal: Principal): Promise<[string, string | null][]> {
  const { data } = await chain.inventory.ask(
    `query ($id: ID!, $orderBy: TransferLineOrder) { transfer(id: $id) {
      lines(orderBy: $orderBy) { product { id } location { aisle } } } }`,
    { id: transfer, orderBy },
    principal,
  )
  return (data as Outcome).transfer.lines.map(({ product, location }: Outcome) => [
    product.id,
    location?.aisle ?? null,
  ])
}
