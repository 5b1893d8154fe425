import type { Money } from '../i18n/format.ts'
import type { Line } from '../picker/lines.ts'

/** What the basket comes to by the prices that it shows; the server says what is to be paid. */
export function totalOf(lines: Line[]): Money | undefined {
  const [first] = lines
  if (!first) return undefined
  const amount = lines.reduce((sum, { price, quantity }) => sum + price.amount * (Number(quantity) || 0), 0)
  return { amount, currency: first.price.currency }
}

/** What `ringUpSale` takes of the basket. */
export const saleLines = (lines: Line[]) =>
  lines.map(({ productId, quantity, price }) => ({
    productId,
    quantity: Number(quantity),
    shownPrice: price.amount,
  }))

/** The basket with the prices that hold now. */
export const repriced = (lines: Line[], changes: { product: { id: string }; price: Money }[]): Line[] =>
  lines.map((line) => {
    const change = changes.find(({ product }) => product.id === line.productId)
    return change
      ? { ...line, price: { amount: change.price.amount, currency: change.price.currency } }
      : line
  })
