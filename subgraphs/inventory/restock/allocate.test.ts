import { expect, test } from 'vitest'
import { allocate, type RequestToApprove } from './allocate.ts'

const planned: RequestToApprove = {
  storeId: 'store',
  lines: [
    { productId: 'milk', quantity: 10 },
    { productId: 'bread', quantity: 4 },
  ],
  allocations: [
    { sourceStoreId: 'centre', productId: 'milk', quantity: 6 },
    { sourceStoreId: 'other', productId: 'milk', quantity: 4 },
  ],
  centreId: 'centre',
}
const milk = (quantity: number, sourceStoreId?: string) => ({ productId: 'milk', quantity, sourceStoreId })

test.each([
  ['as planned', 10, { centre: 6, other: 4 }],
  ['less than planned, from the last first', 8, { centre: 6, other: 2 }],
  ['so much less that one is not needed', 5, { centre: 5 }],
  ['more than planned, from the first', 13, { centre: 9, other: 4 }],
])('a planned product is given %s', (_, quantity, allocation) => {
  expect(sourceStores(planned, [milk(quantity)])).toEqual(allocation)
})

test('only the source store that a line names gives', () => {
  expect(sourceStores(planned, [milk(10, 'third')])).toEqual({ third: 10 })
})

test('lines with the same source store are merged', () => {
  expect(sourceStores(planned, [milk(3, 'other'), milk(10)])).toEqual({ centre: 6, other: 7 })
})

test('an unplanned product comes from the centre; without a centre it has no source store', () => {
  const bread = [{ productId: 'bread', quantity: 4 }]
  expect(sourceStores(planned, bread)).toEqual({ centre: 4 })
  expect(allocate({ ...planned, centreId: null }, bread)).toEqual({ allocations: [], unserved: bread })
})

function sourceStores(
  request: RequestToApprove,
  approved: { productId: string; quantity: number; sourceStoreId?: string }[],
) {
  const { allocations, unserved } = allocate(request, approved)
  expect(unserved).toEqual([])
  return Object.fromEntries(allocations.map(({ sourceStoreId, quantity }) => [sourceStoreId, quantity]))
}
