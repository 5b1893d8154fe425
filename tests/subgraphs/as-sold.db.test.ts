import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Checkout, type Result, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
let checkout: Checkout
/** The products in the order of their ids. */
let products: string[]
beforeAll(async () => {
  chain = await testCheckouts()
})
beforeEach(async () => {
  checkout = await chain.checkout()
  products = []
  for (const name of ['Apple', 'Bread', 'Cheese', 'Dates'])
    products.push(await chain.product(checkout, { name }))
})

const lines = (...ids: string[]) => ids.map((productId) => ({ productId, quantity: 1 }))

describe('a line of a sale', () => {
  test('keeps name, SKU and barcode as sold, whatever happens to the product', async () => {
    const [apple] = products as [string]
    await chain.stock.owner.query(`update product set barcode = '0-36000-29145-2' where id = $1`, [apple])
    const { sale } = await chain.ring(checkout, { lines: lines(apple) })

    await chain.stock.owner.query(
      `update product set name = 'Pear', sku = 'PEAR', barcode = null, version = 2 where id = $1`,
      [apple],
    )

    const asSold = { name: 'Apple', sku: `SKU-${apple}`, barcode: '0-36000-29145-2' }
    expect(sale.lines).toMatchObject([asSold])
    expect((await read(sale.id)).lines).toMatchObject([asSold])
    expect(await event(sale.id)).toMatchObject({ version: 5, data: { lines: [asSold] } })
  })

  test('keeps its first position, in the answer, later, and in the event', async () => {
    const [apple, bread, cheese, dates] = products as [string, string, string, string]
    const rung = lines(dates, bread, dates, cheese, apple, bread)

    const { sale } = await chain.ring(checkout, { lines: rung })

    const order = [dates, bread, cheese, apple]
    expect(sale.lines.map(({ product }: Result) => product.id)).toEqual(order)
    expect((await read(sale.id)).lines.map(({ product }: Result) => product.id)).toEqual(order)
    expect((await event(sale.id)).data.lines.map(({ productId }: Result) => productId)).toEqual(order)
    expect(sale.lines.map(({ quantity }: Result) => quantity)).toEqual([2, 2, 1, 1])
  })

  test('keeps its position when the same sale is retried with another order of lines', async () => {
    const key = { idempotencyKey: uuid() }
    const { sale } = await chain.ring(checkout, { lines: lines(...products.toReversed()), ...key })

    const again = await chain.ring(checkout, { lines: lines(...products), ...key })

    expect(again.sale).toEqual(sale)
    expect(sale.lines.map(({ product }: Result) => product.id)).toEqual(products.toReversed())
  })

  test('has no name in a sale that is rejected', async () => {
    const scarce = await chain.product(checkout, { onHand: 0 })
    await chain.ring(checkout, { lines: lines(scarce) })
    const [{ id }] = await chain.salesOf(checkout.store)
    expect((await read(id)).lines).toEqual([
      { product: { id: scarce }, quantity: 1, name: null, sku: null, barcode: null },
    ])
  })
})

async function read(id: string): Promise<Result> {
  const { data, errors } = await chain.sales.ask(
    'query ($id: ID!) { sale(id: $id) { lines { product { id } quantity name sku barcode } } }',
    { id },
    checkout.cashier,
  )
  expect(errors).toBeUndefined()
  return (data as Result).sale
}

async function event(saleId: string): Promise<Result> {
  const { rows } = await chain.owner.query(
    `select version, data from event where subject = $1
     union all select version, data from outbox where subject = $1`,
    [`Sale/${saleId}`],
  )
  return rows[0]
}
