import { expect, test } from 'vitest'
import { addTo, type Line, setQuantity, without } from './lines.ts'

const product = (id: string) => ({
  id,
  name: `Product ${id}`,
  sku: id.toUpperCase(),
  unit: 'PIECE' as const,
  price: { __typename: 'Money' as const, amount: 349, currency: 'CAD' },
})

test('scanning a product again raises the quantity of its line, which keeps its place', () => {
  const lines = addTo(addTo(addTo([], product('a')), product('b')), product('a'))
  expect(lines.map(({ productId, quantity }) => [productId, quantity])).toEqual([
    ['b', '1'],
    ['a', '2'],
  ])
})

test('an empty quantity counts as 0', () => {
  const lines: Line[] = setQuantity(addTo([], product('a')), 'a', '')
  expect(addTo(lines, product('a'))[0]!.quantity).toBe('1')
})

test('a line is removed', () => {
  expect(without(addTo([], product('a')), 'a')).toEqual([])
})

test('measured quantities add up without the errors of binary fractions', () => {
  const lines = setQuantity(addTo([], product('a')), 'a', '0.1')
  expect(addTo(lines, product('a'), 0.2)[0]!.quantity).toBe('0.3')
})
