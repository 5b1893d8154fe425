import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { sweepAnswers } from '../../runtime/idempotency/sweep-answers.ts'
import { ownerOf } from '../../runtime/testing/database.ts'
import { user } from '../../runtime/testing/principals.ts'
import { inventory as manifest } from '../../subgraphs/inventory/subgraph.ts'
import { type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
beforeAll(async () => {
  chain = await testCheckouts()
})

test('a register that was offline for longer than answers are kept sells nothing twice', async () => {
  const checkout = await chain.checkout()
  const product = await chain.product(checkout, { onHand: 10 })
  const input = { lines: [{ productId: product, quantity: 3 }], idempotencyKey: uuid() }
  const first = await chain.ring(checkout, input)
  await twoMonthsLater()

  expect(await chain.ring(checkout, input)).toEqual(first)
  expect(await chain.onHand(checkout, product)).toBe(7)
})

test('a delivery that is sent again after so long is received only once', async () => {
  const store = await chain.stock.store({ kind: 'LOGISTICS_CENTRE' })
  const product = await chain.stock.product()
  const input = {
    storeId: store,
    supplierReference: 'DN-1',
    idempotencyKey: uuid(),
    lines: [{ productId: product, quantity: 5 }],
  }
  await deliver(store, input)
  await twoMonthsLater()

  expect(await deliver(store, input)).toEqual({ __typename: 'DeliveryReceived' })
  expect((await chain.stock.level(store, product)).on_hand).toBe(5)
})

test('(control) an adjustment that is sent again after so long is made again', async () => {
  const checkout = await chain.checkout()
  const product = await chain.product(checkout, { onHand: 10 })
  const input = {
    storeId: checkout.store,
    productId: product,
    delta: 1,
    reason: 'CORRECTION',
    idempotencyKey: uuid(),
  }
  await adjust(checkout.store, input)
  await adjust(checkout.store, input)
  expect(await chain.onHand(checkout, product)).toBe(11)
  await twoMonthsLater()

  await adjust(checkout.store, input)
  expect(await chain.onHand(checkout, product)).toBe(12)
})

async function twoMonthsLater() {
  for (const subgraph of [chain.sales, chain.stock.inventory]) {
    await ownerOf(subgraph.database).query(`update idempotency set at = at - interval '60 days'`)
    await sweepAnswers(subgraph.db, {
      days: 30,
      kept: subgraph.name === 'inventory' ? manifest.keptKeys : [],
    })
  }
}

const deliver = (store: string, input: object) =>
  change('receiveDelivery', 'ReceiveDeliveryInput', store, input)
const adjust = (store: string, input: object) => change('adjustStock', 'AdjustStockInput', store, input)

async function change(name: string, type: string, store: string, input: object) {
  const { data, errors } = await chain.stock.inventory.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
    { input },
    user(['stock:adjust'], [store], 'manager'),
  )
  expect(errors).toBeUndefined()
  return data![name]
}
