import { describe, expect, test } from 'vitest'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { SaleLineInput } from '../generated/schema-types.ts'
import { checkSale } from './check-sale.ts'

const [a, b] = ['0195a000-0000-7000-a000-00000000000a', '0195a000-0000-7000-a000-00000000000b']

const check = (lines: SaleLineInput[], idempotencyKey = 'key') =>
  checkSale({ storeId: 's', registerId: 'r', idempotencyKey, lines })

describe('the lines of a sale', () => {
  test('keep their order, with equal products added up at the position of the first', () => {
    const one = check([
      { productId: b, quantity: 1_000 },
      { productId: a, quantity: 2_000, shownPrice: 399 },
      { productId: b, quantity: 3_000 },
    ])
    expect(one).toEqual([
      { productId: b, quantity: 4_000, shownPrice: null },
      { productId: a, quantity: 2_000, shownPrice: 399 },
    ])
  })

  test.each([1, 200])('may be %i in number', (count) => {
    expect(check(Array.from({ length: count }, () => ({ productId: a, quantity: 50_000 })))).toHaveLength(1)
  })

  test.each([1, 1_000, 10_000_000])('may have a quantity of %i thousandths', (quantity) => {
    expect(check([{ productId: a, quantity }])).toMatchObject([{ quantity }])
  })

  test.each<[string, SaleLineInput[], object]>([
    ['no line', [], { field: 'lines' }],
    ['201 lines', Array.from({ length: 201 }, () => ({ productId: a, quantity: 1_000 })), { field: 'lines' }],
    ['quantity 0', [{ productId: a, quantity: 0 }], { field: 'lines.0.quantity' }],
    ['10,001', [{ productId: a, quantity: 10_001_000 }], { field: 'lines.0.quantity' }],
    [
      '10,001 in all',
      [
        { productId: a, quantity: 10_000_000 },
        { productId: b, quantity: 1_000 },
        { productId: a, quantity: 1_000 },
      ],
      { field: 'lines.2.quantity' },
    ],
    [
      'a price on one line and none on the other of the same product',
      [
        { productId: a, quantity: 1_000, shownPrice: 1 },
        { productId: a, quantity: 1_000 },
      ],
      { field: 'lines.1.shownPrice' },
    ],
  ])('are rejected with %s', (_, lines, data) => {
    expect(() => check(lines)).toThrow(Problem)
    expect(() => check(lines)).toThrow(expect.objectContaining({ data }))
  })

  test('are rejected with advice: to scan a product, or to split a long sale', () => {
    expect(() => check([])).toThrow('lines is empty: expected 1 to 200 items. Scan a product')
    const many = Array.from({ length: 201 }, () => ({ productId: a, quantity: 1_000 }))
    expect(() => check(many)).toThrow('lines has 201 items: expected 1 to 200. Split the sale.')
  })

  test.each(['', 'k'.repeat(201)])('need a key of 1 to 200 characters, %#', (key) => {
    expect(() => check([{ productId: a, quantity: 1_000 }], key)).toThrow(/idempotencyKey/)
  })
})
