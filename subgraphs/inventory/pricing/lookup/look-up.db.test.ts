import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../../runtime/access/principal.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { labelOf, usualLabels } from '../../testing/barcodes.ts'
import { catalogueOf, type TestCatalogue } from '../../testing/catalogue.ts'
import { pricer, pricesOf } from '../../testing/pricing.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let store: string
let other: string
let cola: string
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  ;[store, other] = [await chain.store(), await chain.store()]
  const { id: categoryId } = await catalogue.category('Drinks')
  const product = await catalogue.product(categoryId, { name: 'Cola', price: 100, barcode: '5449000000996' })
  cola = product.id
  await packsOf(product, {
    packs: [
      { name: 'Box of 12', quantity: 12, barcodes: ['15449000000993'], price: 999 },
      { name: 'Pallet', quantity: 480, barcodes: ['PAL-1'] },
    ],
  })
  const bananas = await catalogue.product(categoryId, { name: 'Bananas', price: 219, unit: 'KILOGRAM' })
  await packsOf(bananas, { scaleCode: 4011 })
  const eggs = await catalogue.product(categoryId, { name: 'Eggs', price: 30 })
  await packsOf(eggs, { scaleCode: 7 })
  const free = await catalogue.product(categoryId, { name: 'Samples', price: 0, unit: 'KILOGRAM' })
  await packsOf(free, { scaleCode: 8 })
  await catalogue.change('setScaleLabels', { labels: usualLabels })
  await pricesOf(chain.inventory).list({ scope: 'STORE', storeIds: [other] }, { [cola]: 80 })
})

const packsOf = ({ id, version }: Outcome, fields: object) =>
  catalogue.change('setProductPacks', { productId: id, expectedVersion: version, ...fields })

async function lookUp(barcode: string, storeId: string | null = store): Promise<Outcome> {
  const { data, errors } = await chain.inventory.ask(
    `query ($barcode: String!, $storeId: ID) { lookup(barcode: $barcode, storeId: $storeId) {
       __typename ... on Problem { code message } ... on InvalidInput { field } ... on UnknownProduct { codes }
       ... on ScannedProduct { product { name state } pack { name } quantity label
         unitPrice { amount } price { amount } } } }`,
    { barcode, storeId },
    anonymous,
  )
  expect(errors).toBeUndefined()
  return (data as { lookup: Outcome }).lookup
}

const scan = (name: string, pack: string | null, quantity: number, price: number, label = false) => ({
  product: { name },
  pack: pack === null ? null : { name: pack },
  quantity,
  price: { amount: price },
  label,
})

describe('lookup', () => {
  test.each(['5449000000996', '05449000000996', '5 449000 000996'])('finds a unit by %s', async (code) => {
    expect(await lookUp(code)).toMatchObject(scan('Cola', null, 1, 100))
  })

  test('finds a pack, with its own price or else that of its units', async () => {
    expect(await lookUp('15449000000993')).toMatchObject(scan('Cola', 'Box of 12', 12, 999))
    expect(await lookUp('pal-1')).toMatchObject(scan('Cola', 'Pallet', 480, 48_000))
  })

  test('takes the prices of the store, or without a store those of the chain', async () => {
    expect(await lookUp('5449000000996', other)).toMatchObject({ price: { amount: 80 } })
    expect(await lookUp('pal-1', other)).toMatchObject({
      unitPrice: { amount: 80 },
      price: { amount: 38_400 },
    })
    expect(await lookUp('5449000000996', null)).toMatchObject({ price: { amount: 100 } })
  })

  test('names a code that no product has, and a store that does not exist', async () => {
    expect(await lookUp('4006381333931')).toMatchObject({ code: 'UNKNOWN_PRODUCT', codes: ['4006381333931'] })
    expect(await lookUp('5449000000996', uuid())).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('still finds an archived product, and shows that it is archived', async () => {
    const { id } = await catalogue.product((await catalogue.category('Old')).id, { barcode: 'OLD-1' })
    await catalogue.change('archiveProduct', { productId: id })
    expect(await lookUp('OLD-1')).toMatchObject({ product: { state: 'ARCHIVED' } })
  })
})

describe('the label of a scale', () => {
  test('with a weight has the measured quantity and its price', async () => {
    expect(await lookUp(labelOf('21', 4011, 482))).toMatchObject(scan('Bananas', null, 0.482, 106, true))
    expect(await lookUp(`0${labelOf('21', 4011, 482)}`)).toMatchObject({ quantity: 0.482 })
  })

  test.each([
    // 1234 / 219 = 5.63470...
    [1_234, 5.635],
    // 219 / 219
    [219, 1],
    // 1 / 219 = 0.00456...
    [1, 0.005],
  ])('with a price of %s cents has the amount, and the quantity %s', async (cents, quantity) => {
    expect(await lookUp(labelOf('22', 4011, cents))).toMatchObject(
      scan('Bananas', null, quantity, cents, true),
    )
  })

  test('with a wrong check digit is rejected with the right digit', async () => {
    const label = labelOf('21', 4011, 482)
    const wrong = `${label.slice(0, 12)}${(Number(label[12]) + 1) % 10}`
    expect(await lookUp(wrong)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'barcode',
      message: expect.stringContaining(`expected ${label[12]} by its check digit`),
    })
  })

  test('of an item that no product has is unknown', async () => {
    expect(await lookUp(labelOf('21', 999, 1))).toMatchObject({ code: 'UNKNOWN_PRODUCT' })
    expect(await lookUp(labelOf('21', 0, 1))).toMatchObject({ code: 'UNKNOWN_PRODUCT' })
  })

  test('with a part of a piece, or with a price for a product without one, is rejected', async () => {
    expect(await lookUp(labelOf('21', 7, 1_500))).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('whole number, got 1.5'),
    })
    expect(await lookUp(labelOf('21', 7, 6_000))).toMatchObject(scan('Eggs', null, 6, 180, true))
    expect(await lookUp(labelOf('22', 8, 100))).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('costs nothing here'),
    })
  })

  test('gives way to the same digits as a barcode of a product', async () => {
    const code = labelOf('21', 4011, 1)
    await catalogue.product((await catalogue.category('Fixed')).id, { name: 'Fixed', barcode: code })
    expect(await lookUp(code)).toMatchObject(scan('Fixed', null, 1, 499))
  })
})

describe('a price list with the price of a pack', () => {
  let third: string
  let listId: string
  beforeAll(async () => {
    third = await chain.store()
    listId = (await prices().list({ scope: 'STORE', storeIds: [third] }, { [cola]: 90 })).id
    expect(await set([{ productId: cola, pack: 'box of 12', price: 950 }])).toMatchObject({ changed: 1 })
  })
  const prices = () => pricesOf(chain.inventory)
  const set = (lines: object[]) => prices().change('setPriceListLines', { priceListId: listId, lines })
  const priceOf = async (pack: string | null): Promise<Outcome> => {
    const { data, errors } = await chain.inventory.ask(
      `query ($productId: ID!, $storeId: ID, $pack: String) {
         priceOf(productId: $productId, storeId: $storeId, pack: $pack) { price { amount } why list { id } } }`,
      { productId: cola, storeId: third, pack },
      pricer,
    )
    expect(errors).toBeUndefined()
    return (data as { priceOf: Outcome }).priceOf
  }

  test('decides what the pack costs there, and nothing else', async () => {
    expect(await lookUp('15449000000993', third)).toMatchObject({ price: { amount: 950 } })
    expect(await lookUp('5449000000996', third)).toMatchObject({ price: { amount: 90 } })
    expect(await lookUp('PAL-1', third)).toMatchObject({ price: { amount: 480 * 90 } })
    expect(await lookUp('15449000000993', store)).toMatchObject({ price: { amount: 999 } })
  })

  test('is named by priceOf with the reason', async () => {
    expect(await priceOf('Box of 12')).toMatchObject({ price: { amount: 950 }, list: { id: listId } })
    expect(await priceOf('pallet')).toMatchObject({
      price: { amount: 480 * 90 },
      why: expect.stringContaining('Pallet has no price of its own: this is the price of 480 units.'),
    })
    expect(await priceOf(null)).toMatchObject({ price: { amount: 90 } })
    expect(await priceOf('Crate')).toBeNull()
  })

  test('shows both prices, page by page', async () => {
    const page = async (after: string | null) => {
      const { data, errors } = await chain.inventory.ask(
        `query ($id: ID!, $after: String) { priceList(id: $id) { lines(first: 1, after: $after) {
           totalCount pageInfo { endCursor hasNextPage } nodes { pack { name } price { amount } } } } }`,
        { id: listId, after },
        pricer,
      )
      expect(errors).toBeUndefined()
      return (data as { priceList: Outcome }).priceList.lines
    }
    const first = await page(null)
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ pack: null, price: { amount: 90 } }] })
    expect((await page(first.pageInfo.endCursor)).nodes).toEqual([
      { pack: { name: 'Box of 12' }, price: { amount: 950 } },
    ])
  })

  test('rejects an unknown pack, and one pack twice', async () => {
    expect(await set([{ productId: cola, pack: 'Crate', price: 1 }])).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'lines.0.pack',
    })
    const line = { productId: cola, pack: 'Pallet', price: 1 }
    expect(await set([line, line])).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.productId' })
  })
})

test('a lookup takes one statement for the code and the price, and at most one for each entity', async () => {
  const statements = await chain.inventory.statementsOf(() => lookUp('15449000000993'))
  expect(statements.length).toBeLessThanOrEqual(5)
})
