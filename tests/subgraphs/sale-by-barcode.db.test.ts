import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { labelOf, usualLabels, withCheckDigit } from '../../subgraphs/inventory/testing/barcodes.ts'
import { catalogueOf } from '../../subgraphs/inventory/testing/catalogue.ts'
import { type Checkout, type Result, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
let checkout: Checkout
let made = 0
/** Water at 1.49, by the box of 12 at 15.99 and by the pallet of 480. Bananas at 2.19 a kilogram. */
let [water, bananas] = ['', '']
let [bottle, box, sku, item] = ['', '', '', 0]
beforeAll(async () => {
  chain = await testCheckouts()
  await catalogueOf(chain.stock.inventory).change('setScaleLabels', { labels: usualLabels })
})
beforeEach(async () => {
  checkout = await chain.checkout()
  water = await chain.product(checkout, { name: 'Water', price: 149, onHand: 2_000 })
  bananas = await chain.stock.product({ name: 'Bananas', price: 219, unit: 'KILOGRAM' })
  await chain.stock.addLevel(checkout.store, bananas, { onHand: 100 })
  bottle = withCheckDigit(String(600_000_000_000 + ++made))
  box = withCheckDigit(`1${bottle.slice(0, 12)}`)
  ;[sku, item] = [`SKU-${water}`, 4_000 + made]
  await setPacks(water, {
    barcodes: [bottle, `BOTTLE ${made}`],
    packs: [
      { name: 'Box of 12', quantity: 12, barcodes: [box], price: 1_599 },
      { name: 'Pallet', quantity: 480 },
    ],
  })
  await setPacks(bananas, { scaleCode: item })
})

async function setPacks(productId: string, fields: object) {
  const catalogue = catalogueOf(chain.stock.inventory)
  const { rows } = await chain.stock.owner.query('select version from product where id = $1', [productId])
  const expectedVersion = rows[0].version
  expect(await catalogue.change('setProductPacks', { productId, expectedVersion, ...fields })).toMatchObject({
    __typename: 'ProductSaved',
  })
}

const ring = (lines: object[], more: object = {}) => chain.ring(checkout, { lines, ...more })

describe('a sale', () => {
  test.each<[string, () => object, units: number, total: number, part: object]>([
    ['by barcode', () => ({ barcode: bottle }), 1, 149, { pack: null, packQuantity: 1, price: null }],
    ['by another barcode', () => ({ barcode: `bottle ${made}` }), 1, 149, { pack: null }],
    ['by SKU', () => ({ sku: sku.toLowerCase() }), 1, 149, { pack: null, code: null }],
    [
      'by the barcode of a box',
      () => ({ barcode: box }),
      12,
      1_599,
      { pack: 'Box of 12', price: { amount: 1_599 } },
    ],
    [
      'by id and pack',
      () => ({ productId: water, pack: 'box of 12' }),
      12,
      1_599,
      { packQuantity: 12, code: null },
    ],
    [
      'by a pack without a price',
      () => ({ sku, pack: 'Pallet' }),
      480,
      480 * 149,
      { pack: 'Pallet', price: null },
    ],
  ])('%s takes units from stock and the right price', async (_, line, units, total, part) => {
    const { sale } = await ring([{ ...line(), quantity: 2 }])

    expect(sale.lines).toMatchObject([
      {
        product: { id: water },
        name: 'Water',
        sku,
        barcode: bottle,
        quantity: 2 * units,
        unitPrice: { amount: 149 },
        total: { amount: 2 * total },
        parts: [{ count: 2, quantity: 2 * units, ...part }],
      },
    ])
    expect(sale.total.amount).toBe(2 * total)
    expect(await chain.onHand(checkout, water)).toBe(2_000 - 2 * units)
    expect(await read(sale.id)).toEqual(sale.lines)
    expect(await chain.stock.mismatches()).toEqual([])
  })

  test('by id in units has no parts, and costs what it cost before', async () => {
    const { sale } = await ring([{ productId: water, quantity: 2 }])
    expect(sale.lines).toMatchObject([{ total: { amount: 298 }, parts: null }])
  })

  test('adds up boxes and bottles in one line, and shows both', async () => {
    const { sale } = await ring([
      { barcode: box, quantity: 1 },
      { productId: bananas, quantity: 0.5 },
      { sku, quantity: 1 },
      { productId: water, quantity: 3 },
      { barcode: box, quantity: 1 },
    ])
    expect(sale.lines).toMatchObject([
      {
        product: { id: water },
        quantity: 28,
        total: { amount: 2 * 1_599 + 4 * 149 },
        parts: [
          { pack: 'Box of 12', count: 2, code: box },
          { pack: null, count: 1 },
          { pack: null, count: 3 },
        ],
      },
      { product: { id: bananas }, quantity: 0.5, total: { amount: 110 }, parts: null },
    ])
    const events = await chain.emitted(sale.id)
    expect(events[0].data.lines).toMatchObject([{ quantity: 28_000, parts: [{ count: 2_000 }, {}, {}] }, {}])
  })

  test('by the labels of a scale takes the weight, or the amount on the label', async () => {
    const { sale } = await ring([
      { barcode: labelOf('21', item, 482), quantity: 1 },
      { barcode: labelOf('22', item, 500), quantity: 1 },
    ])
    expect(sale.lines).toMatchObject([
      {
        product: { id: bananas },
        quantity: 2.765,
        // 0.482 kg at 2.19 are 1.06, and 5.00 is on the label.
        total: { amount: 106 + 500 },
        parts: [
          { packQuantity: 0.482, price: null },
          { packQuantity: 2.283, price: { amount: 500 } },
        ],
      },
    ])
    expect(await chain.onHand(checkout, bananas)).toBe(97.235)
  })

  test('is answered again by its key, also after the barcode has moved', async () => {
    const key = { idempotencyKey: uuid() }
    const first = await ring([{ barcode: box, quantity: 1 }], key)
    await setPacks(water, { packs: [] })
    expect(await ring([{ barcode: box, quantity: 1 }], key)).toEqual(first)
    expect(await ring([{ barcode: box, quantity: 1 }])).toMatchObject({ code: 'UNKNOWN_PRODUCT' })
    expect(await ring([{ barcode: bottle, quantity: 1 }], key)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test('keeps its rejection under its key, also after the barcode exists', async () => {
    const key = { idempotencyKey: uuid() }
    const code = withCheckDigit(String(700_000_000_000 + made))
    const rejected = await ring([{ barcode: code, quantity: 1 }], key)
    expect(rejected).toMatchObject({ code: 'UNKNOWN_PRODUCT', codes: [code] })
    await setPacks(water, { barcodes: [code] })
    expect(await ring([{ barcode: code, quantity: 1 }], key)).toEqual(rejected)
    expect(await chain.onHand(checkout, water)).toBe(2_000)
  })

  test.each<[string, () => object, string, RegExp]>([
    ['no product', () => ({}), 'lines.1', /expected exactly one of/],
    ['an id and a SKU', () => ({ productId: water, sku }), 'lines.1', /productId and sku/],
    [
      'a barcode and a pack',
      () => ({ barcode: box, pack: 'Pallet' }),
      'lines.1.pack',
      /leave one of them out/,
    ],
    ['a wrong check digit', () => ({ barcode: '5901234123458' }), 'lines.1.barcode', /expected 7/],
    [
      'an unknown pack',
      () => ({ sku, pack: 'Crate' }),
      'lines.1.pack',
      /expected Box of 12, Pallet, or no pack/,
    ],
    [
      'too many units',
      () => ({ sku, pack: 'Pallet', quantity: 21 }),
      'lines.1.quantity',
      /at most 10000 units/,
    ],
    ['a part of a piece', () => ({ sku, quantity: 0.5 }), 'lines.1.quantity', /whole number, got 0.5/],
    [
      'half a label',
      () => ({ barcode: labelOf('21', item, 482), quantity: 0.5 }),
      'lines.1.quantity',
      /labels: expected a whole/,
    ],
  ])('is rejected for a line with %s, which it names', async (_, line, field, message) => {
    const rejected = await ring([
      { barcode: bottle, quantity: 1 },
      { quantity: 1, ...line() },
    ])
    expect(rejected).toMatchObject({ code: 'INVALID_INPUT', field, message: expect.stringMatching(message) })
    expect(await chain.onHand(checkout, water)).toBe(2_000)
  })

  test('is rejected when a pack is not there in full', async () => {
    expect(await ring([{ sku, pack: 'Pallet', quantity: 5 }])).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      lines: [{ requested: 2_400, available: 2_000 }],
    })
  })

  test('compares the price that the register showed with that of the pack', async () => {
    expect(await ring([{ barcode: box, quantity: 1, shownPrice: 1_499 }])).toMatchObject({
      code: 'PRICE_CHANGED',
      repriced: [{ shown: { amount: 1_499 }, price: { amount: 1_599 } }],
    })
    const shown: [object, number][] = [
      [{ barcode: box }, 1_599],
      [{ sku, pack: 'Pallet' }, 480 * 149],
      [{ barcode: bottle }, 149],
      [{ barcode: labelOf('21', item, 482) }, 219],
    ]
    for (const [line, shownPrice] of shown)
      expect(await ring([{ ...line, quantity: 1, shownPrice }])).toMatchObject({
        __typename: 'SaleCompleted',
      })
  })
})

test('codes cost one statement for any number of lines, and ids cost none', async () => {
  const statements = async (lines: object[]) => {
    let inventory: string[] = []
    const sales = await chain.sales.statementsOf(async () => {
      inventory = (await chain.stock.inventory.statementsOf(async () => {
        expect(await ring(lines)).toMatchObject({ __typename: 'SaleCompleted' })
      })) as string[]
    })
    return [sales.length, inventory.length]
  }
  await ring([{ productId: water, quantity: 1 }])
  const [sales, inventory] = await statements([{ productId: water, quantity: 1 }])
  expect(await statements([{ barcode: box, quantity: 1 }])).toEqual([sales, inventory! + 1])
  expect(
    await statements([
      { barcode: box, quantity: 1 },
      { barcode: bottle, quantity: 1 },
      { sku, quantity: 1 },
      { barcode: labelOf('21', item, 482), quantity: 1 },
    ]),
  ).toEqual([sales, inventory! + 1])
})

async function read(id: string): Promise<Result> {
  const { data } = await chain.sales.ask(
    `query ($id: ID!) { sale(id: $id) { lines { product { id } name sku barcode quantity unitPrice { amount }
       total { amount } tax { amount } parts { pack packQuantity count code quantity price { amount } } } } }`,
    { id },
    checkout.cashier,
  )
  return (data as Result).sale.lines
}
