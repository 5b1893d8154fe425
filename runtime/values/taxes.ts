/** A tax with its rate for some goods. */
export interface Tax {
  name: string
  /** The number under which the chain pays the tax. */
  number: string | null
  /** Parts per million: 99,750 is 9.975 %. */
  partsPerMillion: number
}

/** A tax on a receipt, in minor units. */
export interface ChargedTax extends Tax {
  /** The amount that is taxed, without any tax. */
  base: number
  amount: number
}

/** How taxes are added up. */
export interface TaxRules {
  pricesIncludeTax: boolean
  /** LINE rounds each tax of each line, RECEIPT each tax of all lines with the same taxes. */
  rounding: 'LINE' | 'RECEIPT'
}

interface Taxed {
  /** With tax, in minor units. */
  total: number
  tax: number
}

export interface TaxedReceipt extends Taxed {
  /**
   * The shares of the lines, in the order of the lines. Their totals and taxes add up to those of the
   * receipt.
   */
  lines: Taxed[]
  /** The taxes, one for each name, number and rate. Their amounts add up to `tax`. */
  taxes: ChargedTax[]
}

/**
 * Adds up the taxes of a receipt, in exact arithmetic. Half a minor unit is rounded away from zero. The
 * base of each tax is what remains of the price after all rounded taxes, so base and taxes of equally
 * taxed goods are exactly their total.
 *
 * ```ts
 * const gst = { name: 'GST', number: '1', partsPerMillion: 50_000 }
 * taxReceipt([{ price: 1_050, taxes: [gst] }], { pricesIncludeTax: true, rounding: 'LINE' }).tax // 50
 * ```
 * @param lines the price of all units of each line, with tax if prices include it
 */
export function taxReceipt(
  lines: readonly { price: number; taxes: readonly Tax[] }[],
  { pricesIncludeTax, rounding }: TaxRules,
): TaxedReceipt {
  const groups = new Map<string, number[]>()
  for (const [at, { taxes }] of lines.entries()) {
    const key = rounding === 'LINE' ? `${at}` : JSON.stringify(taxes)
    groups.set(key, [...(groups.get(key) ?? []), at])
  }
  const taxed: Taxed[] = lines.map(({ price }) => ({ total: price, tax: 0 }))
  const charged = new Map<string, ChargedTax>()
  for (const places of groups.values()) {
    const { taxes } = lines[places[0]!]!
    const prices = places.map((at) => BigInt(lines[at]!.price))
    const price = prices.reduce((sum, one) => sum + one, 0n)
    const rate = sumOf(taxes)
    const divisor = pricesIncludeTax ? million + rate : million
    const amounts = taxes.map(({ partsPerMillion }) => rounded(price * BigInt(partsPerMillion), divisor))
    const tax = amounts.reduce((sum, amount) => sum + amount, 0n)
    const base = pricesIncludeTax ? price - tax : price
    for (const [at, one] of taxes.entries()) charge(charged, one, base, amounts[at]!)
    for (const [at, share] of shares(tax, prices, rate, divisor).entries()) {
      const line = taxed[places[at]!]!
      line.tax = Number(share)
      if (!pricesIncludeTax) line.total += line.tax
    }
  }
  return {
    lines: taxed,
    taxes: [...charged.values()],
    total: taxed.reduce((sum, { total }) => sum + total, 0),
    tax: taxed.reduce((sum, { tax }) => sum + tax, 0),
  }
}

const million = 1_000_000n

const sumOf = (taxes: readonly Tax[]) =>
  taxes.reduce((sum, { partsPerMillion }) => sum + BigInt(partsPerMillion), 0n)

/** Divides, and rounds to the nearest whole number, half away from zero. */
function rounded(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n
  // An odd divisor has no half: then no quotient lies exactly between two numbers.
  return dividend < 0n ? (dividend - half) / divisor : (dividend + half) / divisor
}

function charge(
  charged: Map<string, ChargedTax>,
  { name, number, partsPerMillion }: Tax,
  base: bigint,
  amount: bigint,
) {
  const key = JSON.stringify([name, number, partsPerMillion])
  const before = charged.get(key) ?? { name, number, partsPerMillion, base: 0, amount: 0 }
  charged.set(key, { ...before, base: before.base + Number(base), amount: before.amount + Number(amount) })
}

/**
 * Divides the rounded tax of some lines among them. Each line gets its own tax, rounded down to a minor unit. The
 * units that are left go to the lines with the largest remainders, the first line first, so that the shares add up
 * to the tax.
 */
function shares(tax: bigint, prices: bigint[], rate: bigint, divisor: bigint): bigint[] {
  const parts = prices.map((price) => {
    const share = floor(price * rate, divisor)
    return { share, rest: price * rate - share * divisor }
  })
  let left = tax - parts.reduce((sum, { share }) => sum + share, 0n)
  const step = left < 0n ? -1n : 1n
  const order = parts.toSorted((one, other) => Number(step * (other.rest - one.rest)))
  for (let next = 0; left !== 0n; next++, left -= step) order[next % order.length]!.share += step
  return parts.map(({ share }) => share)
}

function floor(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return quotient * divisor > dividend ? quotient - 1n : quotient
}
