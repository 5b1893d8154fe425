import { expect, test } from 'vitest'
import { type Asked, allocate } from './allocate.ts'

const planned: Asked = {
  storeId: 'store',
  lines: [
    { productId: 'milk', quantity: 10 },
    { productId: 'bread', quantity: 4 },
  ],
  allocations: [
    { donorId: 'centre', productId: 'milk', quantity: 6 },
    { donorId: 'other', productId: 'milk', quantity: 4 },
  ],
  centreId: 'centre',
}
const milk = (quantity: number, donorId?: string) => ({ productId: 'milk', quantity, donorId })

test.each([
  ['as planned', 10, { centre: 6, other: 4 }],
  ['less than planned, from the last first', 8, { centre: 6, other: 2 }],
  ['so much less that one is not needed', 5, { centre: 5 }],
  ['more than planned, from the first', 13, { centre: 9, other: 4 }],
])('what is planned is given %s', (_, quantity, given) => {
  expect(donors(planned, [milk(quantity)])).toEqual(given)
})

test('whom a line names gives, and nobody else of the plan', () => {
  expect(donors(planned, [milk(10, 'third')])).toEqual({ third: 10 })
})

test('lines that come to the same donor are put together', () => {
  expect(donors(planned, [milk(3, 'other'), milk(10)])).toEqual({ centre: 6, other: 7 })
})

test('what is not planned comes from the centre; without one nobody is known to give it', () => {
  const bread = [{ productId: 'bread', quantity: 4 }]
  expect(donors(planned, bread)).toEqual({ centre: 4 })
  expect(allocate({ ...planned, centreId: null }, bread)).toEqual({ allocations: [], unserved: bread })
})

function donors(asked: Asked, approved: { productId: string; quantity: number; donorId?: string }[]) {
  const { allocations, unserved } = allocate(asked, approved)
  expect(unserved).toEqual([])
  return Object.fromEntries(allocations.map(({ donorId, quantity }) => [donorId, quantity]))
}
