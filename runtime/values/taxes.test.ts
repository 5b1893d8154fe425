import { describe, expect, test } from 'vitest'
import { type Tax, type TaxRules, taxReceipt } from './taxes.ts'

const gst: Tax = { name: 'GST', number: 'R1', partsPerMillion: 50_000 }
const qst: Tax = { name: 'QST', number: 'Q1', partsPerMillion: 99_750 }
const included: TaxRules = { pricesIncludeTax: true, rounding: 'LINE' }

describe('the taxes of a receipt', () => {
  test.each([
    // Each row: the price with tax, the rate in parts per million, and the tax in the price. 115 is 100 +
    // 15 %.
    [115, 150_000, 15],
    [1_150, 150_000, 150],
    [999, 0, 0],
    [0, 150_000, 0],
    [1, 150_000, 0],
    // 399 * 0.15 / 1.15 = 52.043.
    [399, 150_000, 52],
    // Half a cent goes away from zero: 3 * 1/2 = 1.5, and -3 * 1/2 = -1.5.
    [3, 1_000_000, 2],
    [-3, 1_000_000, -2],
    [1, 1_000_000, 1],
    // Not a cent is lost on a price of 70 trillion.
    [6_900_000_000_000, 150_000, 900_000_000_000],
  ])('within a price of %i at %i parts per million are %i', (price, partsPerMillion, tax) => {
    const taxes = [{ ...gst, partsPerMillion }]
    expect(taxReceipt([{ price, taxes }], included)).toMatchObject({ total: price, tax })
  })

  test('stand side by side: GST and QST on a price without tax', () => {
    const receipt = taxReceipt([{ price: 1_000, taxes: [gst, qst] }], {
      ...included,
      pricesIncludeTax: false,
    })
    expect(receipt).toEqual({
      total: 1_150,
      tax: 150,
      lines: [{ total: 1_150, tax: 150 }],
      taxes: [
        { ...gst, base: 1_000, amount: 50 },
        { ...qst, base: 1_000, amount: 100 },
      ],
    })
  })

  test('differ by line and by receipt: three times 10 cents at 5 % are 3 cents or 2', () => {
    const lines = Array.from({ length: 3 }, () => ({ price: 10, taxes: [gst] }))
    const taxOf = (rounding: 'LINE' | 'RECEIPT') =>
      taxReceipt(lines, { pricesIncludeTax: false, rounding }).lines.map(({ tax }) => tax)
    expect(taxOf('LINE')).toEqual([1, 1, 1])
    expect(taxOf('RECEIPT')).toEqual([1, 1, 0])
  })

  test('of lines without a tax are none', () => {
    expect(taxReceipt([{ price: 500, taxes: [] }], included)).toEqual({
      total: 500,
      tax: 0,
      lines: [{ total: 500, tax: 0 }],
      taxes: [],
    })
  })
})

/** A fraction, exact. */
interface Fraction {
  n: bigint
  d: bigint
}

describe('10,000 random receipts, compared with exact fractions', () => {
  const random = randomFrom(20_261_130)
  const receipts = Array.from({ length: 10_000 }, () => randomReceipt(random))

  test.each<TaxRules>([
    { pricesIncludeTax: true, rounding: 'LINE' },
    { pricesIncludeTax: true, rounding: 'RECEIPT' },
    { pricesIncludeTax: false, rounding: 'LINE' },
    { pricesIncludeTax: false, rounding: 'RECEIPT' },
  ])('have the same taxes to the cent: %j', (rules) => {
    expect(receipts.flatMap((lines, at) => faults(lines, rules).map((fault) => `${at}: ${fault}`))).toEqual(
      [],
    )
  })

  test('(control) show a difference for a cent too much, and for rounding the other way', () => {
    const rules: TaxRules = { pricesIncludeTax: false, rounding: 'LINE' }
    const more = receipts.filter((lines) => {
      const receipt = taxReceipt(lines, rules)
      const [first] = receipt.taxes
      return (
        first &&
        faults(lines, rules, {
          ...receipt,
          taxes: [{ ...first, amount: first.amount + 1 }, ...receipt.taxes.slice(1)],
        }).length === 0
      )
    })
    expect(more).toEqual([])
    const half = [{ price: 10, taxes: [gst] }]
    expect(faults(half, rules)).toEqual([])
    const down = taxReceipt([{ price: 9, taxes: [gst] }], rules)
    expect(faults(half, rules, { ...down, taxes: [{ ...gst, base: 10, amount: 0 }] })).not.toEqual([])
  })
})

interface Expected {
  base: bigint
  amount: bigint
}

type Lines = { price: number; taxes: Tax[] }[]

/**
 * Lists the differences from the definition, which is computed here in another way: by tax, with
 * fractions of whole numbers.
 */
function faults(lines: Lines, rules: TaxRules, receipt = taxReceipt(lines, rules)): string[] {
  const found: string[] = []
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  const prices = sum(lines.map(({ price }) => price))
  if (receipt.total !== sum(receipt.lines.map(({ total }) => total))) found.push('totals of the lines')
  if (receipt.tax !== sum(receipt.lines.map(({ tax }) => tax))) found.push('taxes of the lines')
  if (receipt.tax !== sum(receipt.taxes.map(({ amount }) => amount))) found.push('the taxes')
  if (receipt.total !== prices + (rules.pricesIncludeTax ? 0 : receipt.tax)) found.push('the total')

  const expected = new Map<string, Expected>()
  for (const group of groupsOf(lines, rules)) {
    const price = group.reduce((total, line) => total + BigInt(line.price), 0n)
    const { taxes } = group[0]!
    const amounts = taxes.map((tax) => nearest(exact(price, taxes, tax, rules)))
    const all = amounts.reduce((total, amount) => total + amount, 0n)
    for (const [at, { name, partsPerMillion }] of taxes.entries()) {
      const before = expected.get(`${name} ${partsPerMillion}`) ?? { base: 0n, amount: 0n }
      expected.set(`${name} ${partsPerMillion}`, {
        base: before.base + (rules.pricesIncludeTax ? price - all : price),
        amount: before.amount + amounts[at]!,
      })
    }
  }
  const actual = receipt.taxes.map(({ name, partsPerMillion, base, amount }): [string, Expected] => [
    `${name} ${partsPerMillion}`,
    { base: BigInt(base), amount: BigInt(amount) },
  ])
  if (String(actual.map(flat)) !== String([...expected].map(flat)))
    found.push(`${actual.map(flat)}, not ${[...expected].map(flat)}`)
  for (const [at, { price, taxes }] of lines.entries()) {
    // By line each tax is off by half a cent at most; by receipt a line is off by less than a cent more.
    const off = taxes.reduce(
      ({ n, d }, tax) => {
        const part = exact(BigInt(price), taxes, tax, rules)
        return { n: n * part.d + part.n * d, d: d * part.d }
      },
      { n: 0n, d: 1n },
    )
    const distance = off.n - BigInt(receipt.lines[at]!.tax) * off.d
    const limit = (rules.rounding === 'LINE' ? BigInt(taxes.length) : BigInt(taxes.length) + 2n) * off.d
    if ((distance < 0n ? -distance : distance) * 2n > limit) found.push(`tax of line ${at}`)
  }
  return found
}

const flat = ([name, { base, amount }]: [string, Expected]) => `${name}: ${base} ${amount}`

function groupsOf(lines: Lines, { rounding }: TaxRules): Lines[] {
  if (rounding === 'LINE') return lines.map((line) => [line])
  const kinds = [...new Set(lines.map(({ taxes }) => taxes.map(({ name }) => name).join()))]
  return kinds.map((kind) => lines.filter(({ taxes }) => taxes.map(({ name }) => name).join() === kind))
}

function exact(price: bigint, taxes: Tax[], tax: Tax, { pricesIncludeTax }: TaxRules): Fraction {
  const whole = taxes.reduce((sum, one) => sum + BigInt(one.partsPerMillion), 1_000_000n)
  return { n: price * BigInt(tax.partsPerMillion), d: pricesIncludeTax ? whole : 1_000_000n }
}

/** The nearest whole number. If two are equally near, the one that is further from zero. */
function nearest({ n, d }: Fraction): bigint {
  const [sign, size] = n < 0n ? [-1n, -n] : [1n, n]
  const below = size / d
  const twice = 2n * (size - below * d)
  return sign * (twice >= d ? below + 1n : below)
}

function randomReceipt(random: () => number): Lines {
  const whole = (max: number) => Math.floor(random() * max)
  const sets = [[gst, qst], [gst], [], [gst, qst]]
  return Array.from({ length: 1 + whole(12) }, () => {
    const unitPrice = whole(20_000)
    // Weighed goods: thousandths of a kilogram. A line is rounded half away from zero by itself.
    const thousandths = random() < 0.5 ? 1_000 * (1 + whole(9)) : 1 + whole(5_000)
    const price = Number(nearest({ n: BigInt(unitPrice) * BigInt(thousandths), d: 1_000n }))
    return { price: random() < 0.05 ? -price : price, taxes: sets[whole(sets.length)]! }
  })
}

/** A generator of the same numbers at each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
