import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { planNeed } from '../restock/planning/plan-need.ts'
import { catalogueOf, type TestCatalogue } from '../testing/catalogue.ts'
import { commitStock, planTransfer, receiveDelivery, requestRestock } from '../testing/commands.ts'
import { rulesOf } from '../testing/rules.ts'
import { mover } from '../testing/transfers.ts'
import { cashierOf, managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let categoryId: string
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  categoryId = (await catalogue.category('Fruit')).id
})

const actor = { id: 'cashier', name: 'cashier' }
const sell = (storeId: string, productId: string, quantity: number) =>
  commitStock(chain.context, { id: uuid(), storeId, actor, lines: [{ productId, quantity }] })
const receives = user(['stock:adjust', 'store:all'])
const deliver = (storeId: string, productId: string, quantity: number) =>
  receiveDelivery(chain.as(receives), {
    storeId,
    supplierReference: uuid(),
    lines: [{ productId, quantity }],
    idempotencyKey: uuid(),
  })

test('a product is sold by the piece unless its unit is given', async () => {
  expect(await catalogue.product(categoryId)).toMatchObject({ unit: 'PIECE' })
  expect(await catalogue.product(categoryId, { unit: 'KILOGRAM' })).toMatchObject({ unit: 'KILOGRAM' })
})

test('measured goods are delivered, sold and counted with three decimals, exactly', async () => {
  const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  const { id } = await catalogue.product(categoryId, { unit: 'KILOGRAM' })
  await deliver(centre, id, 0.3)
  for (const quantity of [0.1, 0.1, 0.099])
    expect(await sell(centre, id, quantity)).toMatchObject({ __typename: 'StockCommitted' })
  expect(await chain.level(centre, id)).toMatchObject({ on_hand: 0.001 })
  expect(await sell(centre, id, 0.002)).toMatchObject({
    problem: { code: 'INSUFFICIENT_STOCK', message: expect.stringContaining('0.002 asked for, 0.001 there') },
  })
  expect(await chain.mismatches()).toEqual([])
})

const pieces = / \(NEW-\d+\) is sold by the piece: expected a whole number, got 1\.5\.$/

test('a part of a piece is rejected everywhere, by the line and the name of the product', async () => {
  const [centre, store] = [await chain.store({ kind: 'LOGISTICS_CENTRE' }), await chain.store()]
  const { id: productId } = await catalogue.product(categoryId)
  await deliver(centre, productId, 10)
  const lines = [{ productId, quantity: 1.5 }]
  const [idempotencyKey, supplierReference] = [uuid(), uuid()]
  const rejected = { data: { field: 'lines.0.quantity' }, message: expect.stringMatching(pieces) }
  const invalid = { code: 'INVALID_INPUT', field: 'lines.0.quantity', message: expect.stringMatching(pieces) }

  expect(await sell(centre, productId, 1.5)).toMatchObject({ problem: invalid })
  await expect(
    receiveDelivery(chain.as(receives), { storeId: centre, supplierReference, lines, idempotencyKey }),
  ).rejects.toMatchObject(rejected)
  await expect(
    planTransfer(chain.as(mover), { fromStoreId: centre, toStoreId: store, lines, idempotencyKey }),
  ).rejects.toMatchObject(rejected)
  await expect(
    requestRestock(chain.as(cashierOf(store)), { storeId: store, lines, idempotencyKey }),
  ).rejects.toMatchObject(rejected)
  const thresholds = [{ productId, reorderPoint: 1.5, targetLevel: 4 }]
  const { data } = await chain.inventory.ask(
    `mutation ($input: SetThresholdsInput!) { setThresholds(input: $input) {
      ... on InvalidInput { code field message } } }`,
    { input: { storeId: store, lines: thresholds, idempotencyKey } },
    managerOf(store),
  )
  expect(data!.setThresholds).toMatchObject({ ...invalid, field: 'lines.0.reorderPoint' })
  expect(await chain.level(centre, productId)).toMatchObject({ on_hand: 10, reserved: 0 })
})

test('PostgreSQL rejects a part of a piece on a stock level, and takes one of measured goods', async () => {
  const store = await chain.store()
  const [piece, kilo] = [await chain.product(), await chain.product({ unit: 'KILOGRAM' })]
  await chain.addLevel(store, piece, { onHand: 2 })
  await chain.addLevel(store, kilo, { onHand: 2 })
  const part = 'update stock_level set on_hand = 1500 where product_id = $1'
  await expect(chain.owner.query(part, [piece])).rejects.toThrow('pieces_are_whole')
  await chain.owner.query(part, [kilo])
})

test('the unit of a product changes only while no stock of it has moved', async () => {
  const store = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  const read = await catalogue.product(categoryId)
  await chain.addLevel(store, read.id, { onHand: 0 })
  const { product } = await catalogue.update(read as never, { unit: 'LITRE' })
  expect(product).toMatchObject({ unit: 'LITRE', version: 2 })
  await deliver(store, read.id, 0.5)
  expect(await catalogue.update(product, { unit: 'PIECE' })).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'unit',
    message: expect.stringMatching(/^unit is PIECE: expected LITRE, because stock of .* has moved in it\./),
  })
})

test('an alert of measured goods improves by a tenth of the reorder point, and not by a whole unit', async () => {
  const store = await chain.store()
  const product = await chain.product({ unit: 'KILOGRAM' })
  await chain.addLevel(store, product, { onHand: 2, reorderPoint: 1.5 })
  await chain.setOnHand(store, product, 1.5)
  const states = async () =>
    (await chain.owner.query('select state from stock_alert where product_id = $1', [product])).rows
  await chain.setOnHand(store, product, 1.65)
  expect(await states()).toEqual([{ state: 'OPEN' }])
  await chain.setOnHand(store, product, 1.651)
  expect(await states()).toEqual([{ state: 'RESOLVED' }])
})

test('a plan of pieces takes whole pieces, also by a rule of many products that has fractions', async () => {
  const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  const store = await chain.store({ suppliedBy: centre })
  const [piece, kilo] = [await chain.product(), await chain.product({ unit: 'KILOGRAM' })]
  const rules = rulesOf(chain.inventory)
  await rules.rule({ storeId: store }, { reorderPoint: 2.5, targetLevel: 7.25, packSize: 0.5 })
  for (const product of [piece, kilo]) {
    await chain.addLevel(centre, product, { onHand: 100 })
    await chain.addLevel(store, product, { onHand: 2, reorderPoint: 2.5, targetLevel: 7.25 })
    await chain.owner.query('insert into restock_need (store_id, product_id) values ($1, $2)', [
      store,
      product,
    ])
    await planNeed(chain.context, { storeId: store, productId: product })
  }
  const planned = Object.fromEntries(
    (await chain.requests(store)).map((request) => [request.planned_product_id, request.explanation.planned]),
  )
  expect(planned).toEqual({ [piece]: 6, [kilo]: 5.5 })
})
