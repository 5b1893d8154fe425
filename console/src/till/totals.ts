import type { Money } from '../i18n/format.ts'
import type { Line } from '../picker/lines.ts'

/** The total of the basket by the prices shown. The server decides the total to pay. */
export function totalOf(lines: Line[]): Money | undefined {
  const [first] = lines
  if (!first) return undefined
  const amount = lines.reduce((sum, line) => sum + amountOf(line), 0)
  return { amount, currency: first.price.currency }
}

/** The amount of a line, in minor units: rounded by itself, half up. */
export const amountOf = ({ price, quantity }: Pick<Line, 'price' | 'quantity'>): number =>
  Math.round((price.amount * Math.round((Number(quantity) || 0) * 1_000)) / 1_000)

/** The lines of the basket as `ringUpSale` takes them. */
export const saleLines = (lines: Line[]) =>
  lines.map(({ productId, quantity, price }) => ({
    productId,
    quantity: Number(quantity),
    shownPrice: price.amount,
  }))

/** The basket with the current prices. */
export const repriced = (lines: Line[], changes: { product: { id: string }; price: Money }[]): Line[] =>
  lines.map((line) => {
    const change = changes.find(({ product }) => product.id === line.productId)
    return change
      ? { ...line, price: { amount: change.price.amount, currency: change.price.currency } }
      : line
  })
