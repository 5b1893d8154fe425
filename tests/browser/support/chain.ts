import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { apiAs } from './console.ts'

type Store = (typeof demoStores)[keyof typeof demoStores]

/** Reads a stock level, and the price of its product in the store, from the API. */
export async function levelOf(store: Store, sku: string) {
  const admin = await apiAs('admin')
  const { data } = await admin.ask(
    `query ($product: ID!, $store: ID!) {
      product(id: $product) {
        price(storeId: $store) { amount }
        stock(storeId: $store) { available onHand reserved incoming reorderPoint targetLevel }
      }
    }`,
    { product: productBySku(sku).id, store: store.id },
  )
  return { ...data.product.stock, price: data.product.price.amount }
}

/** Sends a mutation with one `input` and a new idempotency key. */
export async function ask(account: string, mutation: string, input: object, selection = '__typename') {
  const api = await apiAs(account)
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await api.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
    { input: { ...input, idempotencyKey: randomUUID() } },
  )
  expect(errors).toBeUndefined()
  return data[mutation]
}

/** Sells a product at another register of the store until `left` units are left. */
export async function sellDownTo(store: Store, left: number, sku: string) {
  const product = productBySku(sku)
  const { available } = await levelOf(store, sku)
  const { __typename } = await ask('admin', 'ringUpSale', {
    storeId: store.id,
    registerId: store.registers[0]!.id,
    lines: [{ productId: product.id, quantity: available - left }],
  })
  expect(__typename).toBe('SaleCompleted')
  return product
}
