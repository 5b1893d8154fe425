import { invalidInput } from '../../runtime/errors/problem.ts'
import { unitsOf, whole } from '../../runtime/values/quantity.ts'
import type { Unit } from './generated/schema-types.ts'
import { nameAndSku } from './problems.ts'

/** The fields of a product that a check of quantities needs. */
export interface Counted {
  id: string
  name: string
  sku: string
  unit: Unit
}

/** True when a product may have the quantity, in thousandths: pieces are whole. */
export const fits = ({ unit }: Pick<Counted, 'unit'>, quantity: number): boolean =>
  unit !== 'PIECE' || quantity % whole === 0

/** The reason, without the path of the line. */
export const notWhole = (product: Pick<Counted, 'name' | 'sku'>, quantity: number): string =>
  `${nameAndSku(product)} is sold by the piece: expected a whole number, got ${unitsOf(quantity)}`

/**
 * Checks the quantities of lines against the units of their products.
 * @param path the path of the lines in the input, for example `lines`
 * @throws Problem InvalidInput that names the line and the product
 */
export function checkPieces<Line extends { productId: string }>(
  path: string,
  lines: readonly Line[],
  fields: readonly (keyof Line & string)[],
  products: readonly Counted[],
): void {
  const known = new Map(products.map((product) => [product.id, product]))
  for (const [at, line] of lines.entries()) {
    const product = known.get(line.productId)
    if (!product) continue
    for (const field of fields) {
      const quantity = line[field] as number | null | undefined
      if (quantity == null || fits(product, quantity)) continue
      const where = `${path}.${at}.${field}`
      throw invalidInput(where, `${where}: ${notWhole(product, quantity)}.`)
    }
  }
}
