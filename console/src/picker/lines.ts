import type { Unit } from '../api/schema.generated.ts'
import type { Money } from '../i18n/format.ts'
import type { PickedProduct } from './product-picker.tsx'

/** A product and its quantity as typed: the quantity may be empty. */
export interface Line {
  productId: string
  name: string
  sku: string
  unit: Unit
  price: Money
  quantity: string
}

type Named = Pick<PickedProduct, 'id' | 'name' | 'sku' | 'unit' | 'price'>

export const lineOf = ({ id, name, sku, unit, price }: Named, quantity = 1): Line => ({
  productId: id,
  name,
  sku,
  unit,
  price: { amount: price.amount, currency: price.currency },
  quantity: `${quantity}`,
})

/**
 * Adds a product at the top of the list. If the product is in the list, it raises the quantity of that line.
 */
export function addTo(lines: Line[], product: Named, quantity = 1): Line[] {
  const known = lines.find(({ productId }) => productId === product.id)
  if (!known) return [lineOf(product, quantity), ...lines]
  return lines.map((line) =>
    line === known ? { ...line, quantity: `${plus(line.quantity, quantity)}` } : line,
  )
}

/** Adds to a quantity as typed, without the errors of binary fractions: up to three decimals. */
export const plus = (quantity: string, more: number): number =>
  Math.round(((Number(quantity) || 0) + more) * 1_000) / 1_000

export const setQuantity = (lines: Line[], productId: string, quantity: string): Line[] =>
  lines.map((line) => (line.productId === productId ? { ...line, quantity } : line))

export const without = (lines: Line[], productId: string): Line[] =>
  lines.filter((line) => line.productId !== productId)
