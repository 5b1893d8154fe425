import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../runtime/access/principal.ts'
import { user } from '../../runtime/testing/principals.ts'
import type { Outcome } from '../../runtime/testing/subgraphs.ts'
import { labelOf, usualLabels, withCheckDigit } from './testing/barcodes.ts'
import { catalogueOf } from './testing/catalogue.ts'
import { type TestInventory, testInventory } from './testing.ts'

let chain: TestInventory
let categoryId: string
let centre: string
let store: string
let clerk: Principal
let water: { id: string; sku: string; code: string; box: string }
let made = 0
beforeAll(async () => {
  chain = await testInventory()
  const catalogue = catalogueOf(chain.inventory)
  categoryId = (await catalogue.category('Everything to drink')).id
  await catalogue.change('setScaleLabels', { labels: usualLabels })
})
beforeEach(async () => {
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  store = await chain.store({ suppliedBy: centre })
  clerk = user(
    ['stock:read', 'stock:adjust', 'transfer:send', 'transfer:receive', 'restock:request', 'store:all'],
    [],
    'clerk',
  )
  water = await packed()
})

/** A product with a barcode, a box of 12 and a pallet of 480. */
async function packed(fields: object = {}) {
  const catalogue = catalogueOf(chain.inventory)
  const code = withCheckDigit(String(500_000_000_000 + ++made))
  const box = withCheckDigit(`1${code.slice(0, 12)}`)
  const product = await catalogue.product(categoryId, {
    sku: `Water-${made}`,
    name: 'Water',
    barcode: code,
    ...fields,
  })
  await catalogue.change('setProductPacks', {
    productId: product.id,
    expectedVersion: product.version,
    packs: [
      { name: 'Box', quantity: 12, barcodes: [box] },
      { name: 'Pallet', quantity: 480 },
    ],
  })
  return { id: product.id as string, sku: `Water-${made}`, code, box }
}

/** Sends a mutation and gives its answer. */
async function send(name: string, input: object, fields = ''): Promise<Outcome> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await chain.inventory.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code message }
       ... on InvalidInput { field } ${name === 'shipTransfer' ? '' : '... on UnknownProduct { productIds codes }'} ${fields} } }`,
    { input: { idempotencyKey: uuid(), ...input } },
    clerk,
  )
  expect(errors).toBeUndefined()
  return (data as Record<string, Outcome>)[name]!
}

const deliver = (lines: object[], input: object = {}) =>
  send('receiveDelivery', { storeId: centre, supplierReference: uuid(), lines, ...input })
const plan = (lines: object[]) =>
  send(
    'planTransfer',
    { fromStoreId: centre, toStoreId: store, lines },
    '... on TransferPlanned { transfer { id } }',
  )
const request = (lines: object[]) =>
  send(
    'requestRestock',
    { storeId: store, lines },
    '... on RestockRequested { request { lines { product { id } quantity } } }',
  )
const count = (lines: object[]) => send('countStock', { storeId: centre, lines })
const onHand = async (storeId = centre, id = water.id) => (await chain.level(storeId, id)).on_hand

/** Each way to name the same box or bottle, and the units in one of it. */
const names: [string, () => object, units: number][] = [
  ['the id', () => ({ productId: water.id }), 1],
  ['the SKU in another case', () => ({ sku: water.sku.toUpperCase() }), 1],
  ['the barcode', () => ({ barcode: water.code }), 1],
  [
    'the barcode in another form',
    () => ({ barcode: ` 0${water.code.slice(0, 6)}-${water.code.slice(6)}` }),
    1,
  ],
  ['the barcode of a box', () => ({ barcode: water.box }), 12],
  ['the id and the pack', () => ({ productId: water.id, pack: 'Pallet' }), 480],
  ['the SKU and the pack in another case', () => ({ sku: water.sku, pack: 'bÓx' }), 12],
]

describe.each(names)('a line with %s', (_, name, units) => {
  test('is delivered, transferred, received, requested and counted in units of the ledger', async () => {
    expect(await deliver([{ ...name(), quantity: 3 }])).toMatchObject({ __typename: 'DeliveryReceived' })
    expect(await onHand()).toBe(3 * units)

    const { transfer } = await plan([{ ...name(), quantity: 2 }])
    expect(await chain.level(centre, water.id)).toMatchObject({ reserved: 2 * units })
    await send('shipTransfer', { transferId: transfer.id })
    await send('receiveTransfer', { transferId: transfer.id, lines: [{ ...name(), quantity: 1 }] })
    expect(await onHand(store)).toBe(units)

    expect((await request([{ ...name(), quantity: 2 }])).request.lines).toEqual([
      { product: { id: water.id }, quantity: 2 * units },
    ])

    const counted = await count([{ ...name(), counted: 5, expected: units }])
    expect(counted).toMatchObject({ __typename: 'StockCounted' })
    expect(await onHand()).toBe(5 * units)
    expect(await chain.mismatches()).toEqual([])
  })
})

test('packs and units of one product are added up, and so are the labels of a scale', async () => {
  await deliver([
    { barcode: water.box, quantity: 2 },
    { sku: water.sku, quantity: 3 },
    { productId: water.id, pack: 'Pallet', quantity: 1 },
  ])
  expect(await onHand()).toBe(2 * 12 + 3 + 480)

  const cheese = await packed({ unit: 'KILOGRAM' })
  const { version } = await catalogueProduct(cheese.id)
  await catalogueOf(chain.inventory).change('setProductPacks', {
    productId: cheese.id,
    expectedVersion: version,
    scaleCode: 500 + made,
  })
  const label = labelOf('21', 500 + made, 250)
  await deliver([
    { barcode: label, quantity: 1 },
    { barcode: label, quantity: 2 },
    { productId: cheese.id, quantity: 0.5 },
  ])
  expect(await onHand(centre, cheese.id)).toBe(1.25)
  expect(await deliver([{ barcode: labelOf('22', 500 + made, 250), quantity: 1 }])).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'lines.0.barcode',
    message: expect.stringMatching(/its price, not its quantity: send sku/),
  })
})

test('the units of a count are compared once for all packs of a product', async () => {
  await deliver([{ productId: water.id, quantity: 30 }])
  const lines = (second: number) => [
    { barcode: water.box, counted: 2, expected: 30 },
    { productId: water.id, counted: 5, expected: second },
  ]
  expect(await count(lines(29))).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.1.expected' })
  expect(await count(lines(30))).toMatchObject({ __typename: 'StockCounted' })
  expect(await onHand()).toBe(29)
})

describe('a line is rejected, with its path, the code and what to do,', () => {
  test.each<[string, () => object, string, RegExp]>([
    ['without a product', () => ({}), 'lines.1', /has no product: expected exactly one of/],
    ['with an id and a SKU', () => ({ productId: water.id, sku: water.sku }), 'lines.1', /productId and sku/],
    [
      'with a barcode and a pack',
      () => ({ barcode: water.box, pack: 'Box' }),
      'lines.1.pack',
      /leave one of them out/,
    ],
    [
      'with an unknown pack',
      () => ({ sku: water.sku, pack: 'Crate' }),
      'lines.1.pack',
      /"Crate".* expected Box, Pallet, or no pack/,
    ],
    [
      'with a wrong check digit',
      () => ({ barcode: '5901234123458' }),
      'lines.1.barcode',
      /expected 7 by its check digit/,
    ],
    ['with a SKU that cannot be one', () => ({ sku: 'a b' }), 'lines.1.sku', /expected 1 to 40 letters/],
    [
      'of a pack of another line',
      () => ({ barcode: water.box }),
      'lines.1.productId',
      /lines.0 in the same pack.*Put them together/,
    ],
    [
      'of too many units',
      () => ({ sku: water.sku, pack: 'Pallet', quantity: 2_084 }),
      'lines.1.quantity',
      /is 1000320: expected/,
    ],
    [
      'of a part of a piece',
      () => ({ sku: water.sku, pack: 'Box', quantity: 0.125 }),
      'lines.1.quantity',
      /whole number, got 1.5/,
    ],
  ])('%s', async (_, line, field, message) => {
    const lines = [
      { barcode: water.box, quantity: 1 },
      { quantity: 1, ...line() },
    ]
    const first = lines[0]!
    const used = /Box/.test(JSON.stringify(lines[1]))
      ? [{ productId: (await packed()).id, quantity: 1 }, lines[1]!]
      : [first, lines[1]!]
    for (const send of [deliver, plan, request])
      expect(await send(used)).toMatchObject({
        code: 'INVALID_INPUT',
        field,
        message: expect.stringMatching(message),
      })
  })

  test('with codes that no product has: all of them at once', async () => {
    const [unknown, id] = ['4006381333931', uuid()]
    expect(
      await deliver([
        { barcode: water.box, quantity: 1 },
        { barcode: unknown, quantity: 1 },
        { sku: 'NONE', quantity: 1 },
        { productId: id, quantity: 1 },
      ]),
    ).toMatchObject({
      code: 'UNKNOWN_PRODUCT',
      codes: [unknown, 'NONE'],
      productIds: [id],
      message: expect.stringContaining(`${unknown} (lines.1.barcode), NONE (lines.2.sku)`),
    })
  })

  test('beyond the maximum number of lines', async () => {
    const lines = Array.from({ length: 1_001 }, () => ({ barcode: water.box, quantity: 1 }))
    expect(await deliver(lines)).toMatchObject({ code: 'INVALID_INPUT', field: 'lines' })
  })
})

test('a retry gets the first answer, also after the barcode has moved to another product', async () => {
  const [idempotencyKey, supplierReference] = [uuid(), uuid()]
  const again = () => deliver([{ barcode: water.box, quantity: 1 }], { idempotencyKey, supplierReference })
  const first = await again()
  const catalogue = catalogueOf(chain.inventory)
  const { version } = await catalogueProduct(water.id)
  await catalogue.change('setProductPacks', { productId: water.id, expectedVersion: version, packs: [] })
  await catalogue.product(categoryId, { barcode: water.box })

  expect(await again()).toEqual(first)
  expect(await onHand()).toBe(12)
})

test('one statement resolves any number of lines, and lines by id in units take none', async () => {
  const some = await Promise.all(Array.from({ length: 10 }, () => packed()))
  const statements = async (lines: object[]) =>
    (await chain.inventory.statementsOf(() => deliver(lines))).length
  const plain = await statements(some.map(({ id }) => ({ productId: id, quantity: 1 })))
  expect(await statements(some.map(({ box }) => ({ barcode: box, quantity: 1 })))).toBe(plain + 1)
  expect(await statements([{ barcode: some[0]!.code, quantity: 1 }])).toBe(plain + 1)
  expect(await statements([{ productId: some[0]!.id, quantity: 2 }])).toBe(plain)
})

async function catalogueProduct(id: string): Promise<Outcome> {
  const { data } = await chain.inventory.ask(
    'query ($id: ID) { product(id: $id) { version } }',
    { id },
    clerk,
  )
  return (data as { product: Outcome }).product
}
