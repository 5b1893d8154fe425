import { describe, expect, test } from 'vitest'
import { taxReceipt } from '../../../runtime/values/taxes.ts'
import { priceOfLine } from './price-of-line.ts'

const part = (price: number | null, count: number, quantity: number) => ({ price, count, quantity })

test('a pack with a price of its own takes it, and all other units the price of the unit', () => {
  const parts = [part(1_599, 2_000, 24_000), part(null, 1_000, 480_000), part(null, 3_000, 3_000)]
  expect(priceOfLine({ unitPrice: 149, quantity: 507_000, parts })).toBe(2 * 1_599 + 483 * 149)
  expect(priceOfLine({ unitPrice: 149, quantity: 3_000 })).toBe(447)
})

test('the label of a scale costs what is on it, although its quantity was rounded', () => {
  // 5.00 at 2.19 a kilogram are 2.283 kg, which would cost 4.99977.
  expect(priceOfLine({ unitPrice: 219, quantity: 2_283, parts: [part(500, 1_000, 2_283)] })).toBe(500)
})

describe('10,000 random receipts with weights, packs and labels, compared with exact fractions', () => {
  const random = randomFrom(20_261_201)
  const receipts = Array.from({ length: 10_000 }, () =>
    Array.from({ length: 1 + random(5) }, () => randomLine()),
  )

  test('agree by line to half a cent for each rounded price', () => {
    const faults = receipts.flat().filter((line) => {
      const off = 1_000n * BigInt(priceOfLine(line)) - exactThousandths(line)
      return (off < 0n ? -off : off) > 500n * BigInt(roundings(line))
    })
    expect(faults).toEqual([])
  })

  test.each([
    { pricesIncludeTax: true, rounding: 'LINE' as const },
    { pricesIncludeTax: true, rounding: 'RECEIPT' as const },
    { pricesIncludeTax: false, rounding: 'LINE' as const },
    { pricesIncludeTax: false, rounding: 'RECEIPT' as const },
  ])('keep their sums with two taxes: %j', (rules) => {
    const faults = receipts.filter((lines) => {
      const prices = lines.map(priceOfLine)
      const receipt = taxReceipt(
        prices.map((price) => ({ price, taxes })),
        rules,
      )
      const net = sum(prices)
      const total = rules.pricesIncludeTax ? net : net + sum(receipt.taxes.map(({ amount }) => amount))
      return receipt.total !== total || receipt.total !== sum(receipt.lines.map((line) => line.total))
    })
    expect(faults).toEqual([])
  })

  test('(control) differ when each pack is priced by its units', () => {
    const byUnits = receipts.flat().filter((line) => {
      const off = 1_000n * BigInt(priceOfLine({ ...line, parts: null })) - exactThousandths(line)
      return off > 5_000n || off < -5_000n
    })
    expect(byUnits.length).toBeGreaterThan(1_000)
  })

  function randomLine() {
    const parts = Array.from({ length: random(4) }, () => {
      const [size, count] = [1 + random(48_000), 1_000 * (1 + random(9))]
      return part(random(2) ? random(5_000) : null, count, (size * count) / 1_000)
    })
    const loose = parts.length === 0 ? 1 + random(20_000) : 0
    return { unitPrice: random(5_000), quantity: loose + sum(parts.map(({ quantity }) => quantity)), parts }
  }
})

type Line = { unitPrice: number; quantity: number; parts: ReturnType<typeof part>[] }

/** The exact price, times 1,000. */
function exactThousandths({ unitPrice, quantity, parts }: Line): bigint {
  let [units, exact] = [BigInt(quantity), 0n]
  for (const { price, count, quantity } of parts)
    if (price !== null) {
      units -= BigInt(quantity)
      exact += BigInt(price) * BigInt(count)
    }
  return exact + BigInt(unitPrice) * units
}

/** Prices that are rounded: each pack price, and that of the other units. */
const roundings = ({ parts }: Line) => 1 + parts.filter(({ price }) => price !== null).length

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
const taxes = [
  { name: 'GST', number: null, partsPerMillion: 50_000 },
  { name: 'QST', number: null, partsPerMillion: 99_750 },
]

/** Whole numbers from 0 to below `limit`: the same in each run. */
function randomFrom(seed: number) {
  let state = seed
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
