import { beforeAll, expect, test } from 'vitest'
import { anonymous } from '../../runtime/access/principal.ts'
import type { Outcome } from '../../runtime/testing/subgraphs.ts'
import { catalogueOf, editor, type TestCatalogue } from '../../subgraphs/inventory/testing/catalogue.ts'
import { type Checkout, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
let catalogue: TestCatalogue
let checkout: Checkout
let product: Outcome
beforeAll(async () => {
  chain = await testCheckouts()
  catalogue = catalogueOf(chain.stock.inventory)
  checkout = await chain.checkout()
  const { rows } = await chain.stock.owner.query('select id from category')
  product = await catalogue.product(rows[0].id, { price: 399 })
  await chain.stock.addLevel(checkout.store, product.id, { onHand: 10 })
})

test('a new price applies to the next sale and to the history; archived products do not sell', async () => {
  const sold = async (fields: object = {}) =>
    chain.ring(checkout, { lines: [{ productId: product.id, quantity: 1, ...fields }] })
  expect((await sold()).sale.total).toMatchObject({ amount: 399 })

  const dearer = (await catalogue.update(product, { price: 450 })).product
  expect((await sold()).sale.total).toMatchObject({ amount: 450 })
  expect(await sold({ shownPrice: 399 })).toMatchObject({ code: 'PRICE_CHANGED' })

  const renamed = (await catalogue.update(dearer, { name: 'Same price' })).product
  await catalogue.update(renamed, { price: 425 })
  expect(await history()).toMatchObject({
    nodes: [
      { version: 4, price: { amount: 425 }, priceBefore: { amount: 450 }, actor: { name: 'editor' } },
      { version: 2, price: { amount: 450 }, priceBefore: { amount: 399 } },
      { version: 1, price: { amount: 399, currency: 'CAD' }, priceBefore: null },
    ],
    totalCount: 3,
  })

  await catalogue.change('archiveProduct', { productId: product.id })
  expect(await sold()).toMatchObject({ code: 'PRODUCT_ARCHIVED' })
  await catalogue.change('restoreProduct', { productId: product.id })
  expect((await sold()).sale.total).toMatchObject({ amount: 425 })
})

test('the history comes page by page, and not to every caller', async () => {
  const { nodes, pageInfo } = await history({ first: 2 })
  const rest = await history({ first: 2, after: pageInfo.endCursor })
  expect([nodes.length, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([2, 1, false])

  const { data, errors } = await chain.stock.inventory.ask(prices, { id: product.id }, anonymous)
  expect(data).toEqual({ product: { priceHistory: null } })
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  const cursor = Buffer.from('["milk"]').toString('base64url')
  const rejected = await chain.stock.inventory.ask(prices, { id: product.id, after: cursor }, editor)
  expect(rejected.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})

const prices = `query ($id: ID, $first: Int, $after: String) { product(id: $id) {
  priceHistory(first: $first, after: $after) {
    nodes { version at price { amount currency } priceBefore { amount } actor { id name } }
    totalCount pageInfo { hasNextPage endCursor } } } }`

async function history(page: object = {}) {
  const { data, errors } = await chain.stock.inventory.ask(prices, { id: product.id, ...page }, editor)
  expect(errors).toBeUndefined()
  return (data as Outcome).product.priceHistory
}
