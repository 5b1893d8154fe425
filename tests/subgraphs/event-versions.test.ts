import { describe, expect, test } from 'vitest'
import * as inventory from '../../contracts/events/inventory.ts'
import * as sales from '../../contracts/events/sales.ts'
import { SaleCompleted } from '../../contracts/events/sales.ts'
import * as stores from '../../contracts/events/stores.ts'
import { readData } from '../../runtime/events/event.ts'

const events = [inventory, sales, stores]
  .flatMap((owner) => Object.values(owner))
  .filter((promised) => 'upcasts' in promised)

test.each(events.map((event) => [event.type, event] as const))(
  '%s can be read in every version that it ever had',
  (_, { version, upcasts }) => {
    expect(upcasts).toHaveLength(version - 1)
  },
)

describe('ProductChanged', () => {
  const id = '0195a000-0000-7000-a000-00000000000a'
  const product = { id, version: 1, sku: 'MLK', name: 'Milk', price: 399, taxClass: 'ZERO' }

  test.each([
    [true, 'ARCHIVED'],
    [false, 'ACTIVE'],
  ])('of version 1 with archived %s has the state %s', (archived, state) => {
    const data = { ...product, archived }
    expect(readData(inventory.ProductChanged, { version: 1, data })).toEqual({ ...product, state })
  })
})

describe('RestockRequested', () => {
  test.each([
    ['ASKED', 'MANUAL'],
    ['PLANNED', 'PLANNED'],
  ])('of version 2 with the origin %s has the origin %s', (before, origin) => {
    const id = '0195a000-0000-7000-a000-00000000000a'
    const data = { id, storeId: id, origin: before, lines: [{ productId: id, quantity: 2_000 }] }
    expect(readData(inventory.RestockRequested, { version: 2, data })).toEqual({ ...data, origin })
  })
})

describe('SaleCompleted', () => {
  const id = '0195a000-0000-7000-a000-00000000000a'
  const line = { productId: id, quantity: 2, unitPrice: 399, total: 798, tax: 104 }
  const sale = {
    id,
    storeId: id,
    registerId: id,
    number: 1,
    businessDay: '2026-03-01',
    hour: 9,
    currency: 'CAD',
    total: 798,
    tax: 104,
    lines: [line],
  }
  const defaults = {
    pricesIncludeTax: true,
    taxes: [],
    sessionId: null,
    channel: 'REGISTER',
    cashier: null,
    customerId: null,
    discounts: [],
    payments: [{ kind: 'CASH', amount: 798, tendered: 798, change: 0, voucherId: null }],
  }

  test('of version 1 has lines without names', () => {
    expect(readData(SaleCompleted, { version: 1, data: sale })).toEqual({
      ...sale,
      ...defaults,
      lines: [{ ...line, quantity: 2_000, name: null, sku: null, barcode: null, cost: null }],
    })
  })

  test('of version 2 has no taxes but their sum, and is not read without names', () => {
    const named = { ...sale, lines: [{ ...line, name: 'Milk', sku: 'MLK', barcode: null }] }
    const thousandths = named.lines.map((each) => ({ ...each, quantity: 2_000, cost: null }))
    expect(readData(SaleCompleted, { version: 2, data: named })).toEqual({
      ...named,
      ...defaults,
      lines: thousandths,
    })
    expect(() => readData(SaleCompleted, { version: 2, data: sale })).toThrow(/name/)
  })
})
