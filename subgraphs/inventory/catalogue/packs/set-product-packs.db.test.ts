import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { user } from '../../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { usualLabels, withCheckDigit } from '../../testing/barcodes.ts'
import { catalogueOf, type TestCatalogue } from '../../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let drinks: string
let made = 0
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  catalogue = catalogueOf(chain.inventory)
  drinks = (await catalogue.category('Drinks')).id
})

/** A GTIN-13 that no other test has. */
const gtin = () => withCheckDigit(String(400_000_000_000 + ++made))
const setPacks = ({ id, version }: Outcome, fields: object) =>
  catalogue.change('setProductPacks', { productId: id, expectedVersion: version, ...fields })
const byBarcode = async (barcode: string) => {
  const { data } = await chain.inventory.ask(
    'query ($barcode: String) { product(barcode: $barcode) { id } }',
    { barcode },
    user([]),
  )
  return (data as { product: { id: string } | null }).product?.id
}

describe('setProductPacks', () => {
  test('saves barcodes, packs and the scale code, finds the product by each, and emits them', async () => {
    const [main, other, box, boxToo] = [gtin(), `INT-${made}`, `1${gtin()}`.slice(0, 13), `BOX ${made}`]
    const cola = await catalogue.product(drinks)
    const packs = [
      { name: 'Pallet', quantity: 480 },
      { name: 'Box of 12', quantity: 12, barcodes: [withCheckDigit(box), boxToo], price: 999 },
    ]

    const { product } = await setPacks(cola, { barcodes: [main, other], packs, scaleCode: 77 })

    expect(product).toMatchObject({
      version: 2,
      barcode: main,
      gtin: `0${main}`,
      barcodes: [
        { code: main, gtin: `0${main}` },
        { code: other, gtin: null },
      ],
      packs: [
        { name: 'Box of 12', quantity: 12, basePrice: { amount: 999 }, barcodes: [{}, { code: boxToo }] },
        { name: 'Pallet', quantity: 480, basePrice: null, barcodes: [] },
      ],
      scaleCode: 77,
    })
    for (const code of [main, other.toLowerCase(), withCheckDigit(box), boxToo])
      expect(await byBarcode(code)).toBe(cola.id)
    const events = await catalogue.emitted(`Product/${cola.id}`)
    expect(events.at(-1)!.data).toMatchObject({
      change: 'EDITED',
      changed: ['barcode', 'packs'],
      barcodes: [main, other],
      packs: [
        { name: 'Pallet', quantity: 480_000 },
        { name: 'Box of 12', quantity: 12_000, price: 999 },
      ],
      scaleCode: 77,
    })
  })

  test('changes only the given fields, and an edit without a difference makes no version', async () => {
    const barcodes = [gtin(), gtin()]
    const { product: first } = await setPacks(await catalogue.product(drinks), { barcodes })
    const packs = [{ name: 'Box', quantity: 6, barcodes: [gtin()] }]
    const { product: second } = await setPacks(first, { packs })
    expect(second).toMatchObject({ version: 3, barcodes: [{ code: barcodes[0] }, { code: barcodes[1] }] })

    expect((await setPacks(second, { barcodes, packs })).product).toEqual(second)
    expect((await setPacks(second, {})).product).toEqual(second)
  })

  test('keeps the id of a pack with its name and quantity; another quantity is another pack', async () => {
    const { product: first } = await setPacks(await catalogue.product(drinks), {
      packs: [{ name: 'Box', quantity: 12 }],
    })
    const { product: priced } = await setPacks(first, { packs: [{ name: 'BOX', quantity: 12, price: 5 }] })
    expect(priced.packs).toMatchObject([{ id: first.packs[0].id, name: 'BOX', basePrice: { amount: 5 } }])

    const { product: smaller } = await setPacks(priced, { packs: [{ name: 'Box', quantity: 10 }] })
    expect(smaller.packs).toMatchObject([{ name: 'Box', quantity: 10, basePrice: null }])
    expect(smaller.packs[0].id).not.toBe(first.packs[0].id)
  })

  test('frees the barcodes of a pack that it removes, and moves one between packs', async () => {
    const [code, other] = [gtin(), gtin()]
    const packs = [{ name: 'Box', quantity: 12, barcodes: [code, other] }]
    const { product: first } = await setPacks(await catalogue.product(drinks), { packs })

    const { product: moved } = await setPacks(first, {
      barcodes: [code],
      packs: [{ name: 'Crate', quantity: 24, barcodes: [other] }],
    })
    expect(moved).toMatchObject({ barcode: code, packs: [{ name: 'Crate', barcodes: [{ code: other }] }] })

    await setPacks(moved, { packs: [] })
    expect(await catalogue.product(drinks, { barcode: other })).toMatchObject({ barcode: other })
  })

  test.each<[string, object, string, RegExp]>([
    [
      'a pack of zero',
      { packs: [{ name: 'A', quantity: 0 }] },
      'packs.0.quantity',
      /is 0: expected more than 0/,
    ],
    ['a pack below zero', { packs: [{ name: 'A', quantity: -1 }] }, 'packs.0.quantity', /is -1/],
    [
      'a part of a piece',
      { packs: [{ name: 'A', quantity: 1.5 }] },
      'packs.0.quantity',
      /whole number, got 1.5/,
    ],
    [
      'a pack that is too large',
      { packs: [{ name: 'A', quantity: 1_000_001 }] },
      'packs.0.quantity',
      /up to 1000000/,
    ],
    ['a price below zero', { packs: [{ name: 'A', quantity: 1, price: -1 }] }, 'packs.0.price', /is -1/],
    ['a pack without a name', { packs: [{ name: ' ', quantity: 1 }] }, 'packs.0.name', /1 to 40/],
    [
      'two packs of one name',
      {
        packs: [
          { name: 'Étui', quantity: 1 },
          { name: 'etui', quantity: 2 },
        ],
      },
      'packs.1.name',
      /the name of packs.0/,
    ],
    [
      '21 packs',
      { packs: Array.from({ length: 21 }, (_, n) => ({ name: `${n}`, quantity: 1 })) },
      'packs',
      /at most 20/,
    ],
    ['21 barcodes', { barcodes: Array.from({ length: 21 }, (_, n) => `A${n}`) }, 'barcodes', /at most 20/],
    [
      'a wrong check digit',
      { barcodes: ['A', '5901234123458'] },
      'barcodes.1',
      /expected 7 by its check digit/,
    ],
    [
      'one code twice, in other forms',
      { barcodes: ['036000291452'], packs: [{ name: 'A', quantity: 1, barcodes: ['0-036000-291452'] }] },
      'packs.0.barcodes.0',
      /the code of barcodes.0/,
    ],
    ['a scale code of 0', { scaleCode: 0 }, 'scaleCode', /expected 1 to 999999/],
  ])('rejects %s and names it', async (_, fields, field, message) => {
    const product = await catalogue.product(drinks)
    const before = await catalogue.counts()
    expect(await setPacks(product, fields)).toMatchObject({
      code: 'INVALID_INPUT',
      field,
      message: expect.stringMatching(message),
    })
    expect(await catalogue.counts()).toEqual(before)
  })

  test('rejects the barcode of another product or pack in any form, and names line and owner', async () => {
    const code = '5449000000996'
    await setPacks(await catalogue.product(drinks, { name: 'Cola' }), {
      packs: [{ name: 'Box of 12', quantity: 12, barcodes: [code] }],
    })
    const mine = await catalogue.product(drinks)

    const rejected = await setPacks(mine, {
      packs: [
        { name: 'A', quantity: 2, barcodes: [gtin()] },
        { name: 'B', quantity: 3, barcodes: ['05 449000 000996'] },
      ],
    })

    expect(rejected).toMatchObject({
      code: 'CODE_TAKEN',
      holder: { kind: 'Product', name: 'Cola, Box of 12' },
    })
    expect(rejected.message).toMatch(
      /^packs\.1\.barcodes\.0: 05 449000 000996 is taken by the Product Cola, Box of 12/,
    )
    expect(await catalogue.create({ categoryId: drinks, barcode: code })).toMatchObject({
      code: 'CODE_TAKEN',
    })
    expect(await catalogue.update(mine, { barcode: code })).toMatchObject({ code: 'CODE_TAKEN' })
  })

  test('gives one barcode to one of twelve concurrent commands, whatever it names', async () => {
    const [code, also] = [gtin(), gtin()]
    const products = await Promise.all(Array.from({ length: 12 }, () => catalogue.product(drinks)))
    const outcomes = await Promise.all(
      products.map((product, n) =>
        n % 3 === 0
          ? catalogue.update(product, { barcode: code })
          : setPacks(product, {
              // Half of them claim the codes in the other order.
              barcodes: n % 2 ? [code, also] : [also, code],
            }),
      ),
    )
    const owners = outcomes.filter(({ __typename }) => __typename === 'ProductSaved')
    expect(owners).toHaveLength(1)
    expect(outcomes.filter(({ code }) => code === 'CODE_TAKEN')).toHaveLength(11)
    expect(await byBarcode(code)).toBe(owners[0]!.product.id)
  })

  test('rejects a scale code of another product, an old version, and an archived product', async () => {
    await setPacks(await catalogue.product(drinks, { name: 'Plums' }), { scaleCode: 4040 })
    const product = await catalogue.product(drinks)
    expect(await setPacks(product, { scaleCode: 4040 })).toMatchObject({
      code: 'CODE_TAKEN',
      taken: '4040',
      holder: { name: 'Plums' },
    })
    expect(await setPacks({ ...product, version: 7 }, { barcodes: [] })).toMatchObject({
      code: 'VERSION_CONFLICT',
      present: { version: 1 },
    })
    await catalogue.change('archiveProduct', { productId: product.id })
    expect(await setPacks({ ...product, version: 2 }, { barcodes: [gtin()] })).toMatchObject({
      code: 'PRODUCT_ARCHIVED',
    })
    expect(await setPacks({ ...product, id: uuid() }, {})).toMatchObject({ code: 'UNKNOWN_PRODUCT' })
  })

  test('keeps the codes of an archived product taken', async () => {
    const code = gtin()
    const { product } = await setPacks(await catalogue.product(drinks), {
      packs: [{ name: 'Box', quantity: 2, barcodes: [code] }],
    })
    await catalogue.change('archiveProduct', { productId: product.id })
    expect(await catalogue.create({ categoryId: drinks, barcode: code })).toMatchObject({
      code: 'CODE_TAKEN',
      holder: { archived: true },
      message: expect.stringContaining('restoreProduct'),
    })
  })

  test('takes a number of statements that does not grow with packs and barcodes', async () => {
    const statements = async (count: number) => {
      const product = await catalogue.product(drinks)
      const packs = Array.from({ length: count }, (_, n) => ({
        name: `Pack ${n}`,
        quantity: n + 2,
        barcodes: [gtin(), gtin()],
      }))
      return (await chain.inventory.statementsOf(() => setPacks(product, { packs }))).length
    }
    expect(await statements(20)).toBe(await statements(1))
  })
})

describe('the simple barcode of updateProduct', () => {
  test('replaces the main barcode, and null makes the next one the main one', async () => {
    const [first, second, third] = [gtin(), gtin(), gtin()]
    const { product } = await setPacks(await catalogue.product(drinks), { barcodes: [first, second] })
    const { product: replaced } = await catalogue.update(product, { barcode: third })
    expect(replaced).toMatchObject({ barcode: third, barcodes: [{ code: third }, { code: second }] })
    const { product: removed } = await catalogue.update(replaced, { barcode: null })
    expect(removed).toMatchObject({ barcode: second, barcodes: [{ code: second }] })
    const { product: none } = await catalogue.update(removed, { barcode: null })
    expect(none).toMatchObject({ barcode: null, barcodes: [] })
    expect(await byBarcode(first)).toBeUndefined()
  })

  test('may be one of the further barcodes, and cannot be that of a pack of the product', async () => {
    const [first, second, box] = [gtin(), gtin(), gtin()]
    const { product } = await setPacks(await catalogue.product(drinks), {
      barcodes: [first, second],
      packs: [{ name: 'Box', quantity: 2, barcodes: [box] }],
    })
    expect(await catalogue.update(product, { barcode: box })).toMatchObject({ code: 'CODE_TAKEN' })
    const { product: changed } = await catalogue.update(product, { barcode: second })
    expect(changed).toMatchObject({ barcode: second, barcodes: [{ code: second }] })
  })
})

describe('setScaleLabels', () => {
  const set = (labels: object[]) => catalogue.change('setScaleLabels', { labels })
  const [weight, price] = usualLabels

  test('replaces all layouts', async () => {
    await set([weight!])
    expect(await set([price!, weight!])).toMatchObject({ labels: [{ prefix: '21' }, { prefix: '22' }] })
    const { data } = await chain.inventory.ask('{ scaleLabels { prefix holds } }', {}, user(['stock:read']))
    expect(data).toEqual({
      scaleLabels: [
        { prefix: '21', holds: 'QUANTITY' },
        { prefix: '22', holds: 'PRICE' },
      ],
    })
  })

  test.each<[string, object[], string]>([
    ['another prefix', [{ ...weight, prefix: '30' }], 'labels.0.prefix'],
    ['one prefix twice', [weight!, { ...price, prefix: '21' }], 'labels.1.prefix'],
    ['digits beyond the check digit', [{ ...weight, valueFrom: 9 }], 'labels.0.valueFrom'],
    ['digits before the prefix', [{ ...weight, itemFrom: 2 }], 'labels.0.itemFrom'],
    ['no digits', [{ ...weight, itemDigits: 0 }], 'labels.0.itemFrom'],
    ['a value inside the item number', [{ ...weight, valueFrom: 7 }], 'labels.0.valueFrom'],
    ['more decimals than the currency has', [{ ...price, decimals: 3 }], 'labels.0.decimals'],
    ['11 layouts', Array.from({ length: 11 }, () => weight!), 'labels'],
  ])('rejects %s', async (_, labels, field) => {
    expect(await set(labels)).toMatchObject({ code: 'INVALID_INPUT', field })
  })
})
