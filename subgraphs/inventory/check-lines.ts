import { sql } from '../../runtime/database/sql.ts'
import type { Queries } from '../../runtime/database/transaction.ts'
import { invalidInput } from '../../runtime/errors/problem.ts'
import { checkList } from '../../runtime/values/check-list.ts'
import { unitsOf } from '../../runtime/values/quantity.ts'
import type { Product } from './catalogue/entities/product.ts'
import { checkPieces } from './pieces.ts'
import { unknownProducts } from './problems.ts'

export type LineProduct = Pick<Product, 'id' | 'name' | 'sku' | 'unit' | 'state'>

/** A line with its product. Only one that `resolveLines` made has a pack, or is the label of a scale. */
interface CheckedLine {
  productId: string
  packId?: string | null
  label?: boolean
}

type Size = Pick<LineRules<never>, 'max' | 'ifEmpty'>

/** Rules that a list of lines must meet before anything is changed. */
export interface LineRules<Line> {
  /** Maximum number of lines. */
  max: number
  /** True when archived products are allowed. */
  archived: boolean
  /** A sentence that says what to do when there are no lines. */
  ifEmpty?: string
  /** The fields that hold quantities of the product: whole numbers for pieces. */
  quantities?: readonly (keyof Line & string)[]
}

/**
 * Checks that there are 1 to `max` lines, each with a different product that exists, and that pieces have
 * whole quantities.
 * @returns the products
 * @throws Problem InvalidInput with the path of the line, UnknownProduct with the unknown ids
 */
export async function checkLines<Line extends CheckedLine>(
  db: Queries,
  lines: readonly Line[],
  rules: LineRules<Line>,
): Promise<LineProduct[]> {
  const { quantities = [] } = rules
  checkSize(lines, rules)
  const seen = new Map<string, number>()
  for (const [at, { productId, packId, label }] of lines.entries()) {
    if (label) continue
    const key = `${productId} ${packId ?? ''}`
    const before = seen.get(key)
    if (before !== undefined)
      throw invalidInput(
        `lines.${at}.productId`,
        `lines.${at} has the product ${productId} of lines.${before}${packId ? ' in the same pack' : ''}: expected one line a product${packId ? ' and pack' : ''}. Put them together.`,
      )
    seen.set(key, at)
  }
  const ids = [...new Set(lines.map(({ productId }) => productId))]
  const products = await db.query<LineProduct>(sql('read-products-of-lines')`
    select id, name, sku, unit, state from product where id = any(${ids}::uuid[])`)
  const lineOf = (id: string) => lines.findIndex(({ productId }) => productId === id)
  const known = new Map(products.map((product) => [product.id, product]))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) throw unknownProducts(unknown)
  const archived = rules.archived ? undefined : products.find(({ state }) => state === 'ARCHIVED')
  if (archived)
    throw invalidInput(
      `lines.${lineOf(archived.id)}.productId`,
      `lines.${lineOf(archived.id)} has the archived product ${archived.id}: restore it first, or leave the line out.`,
    )
  checkPieces('lines', lines, quantities, products)
  return products
}

/** @throws Problem InvalidInput */
export function checkSize(
  lines: readonly unknown[],
  { max, ifEmpty = 'Add a line for each product.' }: Size,
): void {
  checkList('lines', lines, { max, ifEmpty, ifTooLong: 'Send several sheets.' })
}

/**
 * Checks quantities in thousandths.
 * @throws Problem InvalidInput with the path of the first line whose field is outside the range
 */
export function checkRange<Field extends string>(
  lines: Record<Field, number>[],
  field: Field,
  [min, max]: [number, number],
): void {
  const at = lines.findIndex((line) => line[field] < min || line[field] > max)
  if (at >= 0)
    throw invalidInput(
      `lines.${at}.${field}`,
      `lines.${at}.${field} is ${unitsOf(lines[at]![field])}: expected ${unitsOf(min)} to ${unitsOf(max)}.`,
    )
}
