import { expect, test } from 'vitest'
import { addTo, type Line, setQuantity, without } from './lines.ts'

const product = (id: string) => ({
  id,
  name: `Product ${id}`,
  sku: id.toUpperCase(),
  price: { __typename: 'Money' as const, amount: 349, currency: 'CAD' },
})

test('a product that is scanned again is counted up, where it stands', () => {
  const lines = addTo(addTo(addTo([], product('a')), product('b')), product('a'))
  expect(lines.map(({ productId, quantity }) => [productId, quantity])).toEqual([
    ['b', '1'],
    ['a', '2'],
  ])
})

test('a quantity that was being typed counts as none', () => {
  const lines: Line[] = setQuantity(addTo([], product('a')), 'a', '')
  expect(addTo(lines, product('a'))[0]!.quantity).toBe('1')
})

test('a line is taken off', () => {
  expect(without(addTo([], product('a')), 'a')).toEqual([])
})
