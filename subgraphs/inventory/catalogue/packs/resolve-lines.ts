import { fragment, sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { whole } from '../../../../runtime/values/quantity.ts'
import { nameAndSku, unknownProducts } from '../../problems.ts'
import {
  asRecords,
  checkName,
  checkPack,
  labelQuantity,
  type NamedProduct,
  namedProducts,
  type ProductName,
} from './named-products.ts'

/** A line with the product that it names. Its quantities are in packs. */
export type ResolvedLine<Line> = Line & {
  productId: string
  /** Null for the unit. */
  packId: string | null
  /** Thousandths of the unit in one of what the line names: a pack, the label of a scale, or the unit. */
  packQuantity: number
  /** True for the label of a scale: two labels of one product are two packages. */
  label: boolean
}

/**
 * Finds the products and packs that lines name by id, SKU or barcode. It takes one statement for any number
 * of lines, and none when all lines name units by the ids of their products.
 *
 * ```ts
 * const [line] = await resolveLines(tx, [{ barcode: '5449000000996', quantity: 2_000 }])
 * line.packQuantity // 12_000 for a box of 12
 * ```
 * @returns the lines in the same order
 * @throws Problem InvalidInput, UnknownProduct, which name the line and the code
 */
export async function resolveLines<Line extends ProductName>(
  db: Queries,
  lines: readonly Line[],
): Promise<ResolvedLine<Line>[]> {
  for (const [at, line] of lines.entries()) checkName(`lines.${at}.`, line)
  if (lines.every(isPlain)) return lines.map((line) => ({ ...unit, ...line, productId: line.productId! }))
  const named = await db.query<NamedProduct>(
    sql('resolve-lines')`
      select * from ${namedProducts(fragment`${asRecords(lines)}`)} named order by at`,
  )
  checkKnown(lines, named)
  return lines.map((line, at) => {
    const found = named[at]!
    checkPack(`lines.${at}.`, line, found)
    return {
      ...line,
      productId: found.productId!,
      packId: found.packId,
      packQuantity: found.labelHolds ? quantityOf(`lines.${at}`, found) : (found.packQuantity ?? whole),
      label: found.labelHolds !== null,
    }
  })
}

/** True when a line names a unit by the id of its product: nothing is to be read. */
export const isPlain = ({ productId, pack }: ProductName): boolean => productId != null && pack == null

const unit = { packId: null, packQuantity: whole, label: false }

/** @throws Problem UnknownProduct that names each line, with its id or its code */
export function checkKnown(lines: readonly ProductName[], named: readonly NamedProduct[]): void {
  const unknown = [...lines.entries()].filter(([at]) => named[at]!.productId === null)
  if (unknown.length === 0) return
  throw unknownProducts(
    unknown.flatMap(([, { productId }]) => productId ?? []),
    unknown.flatMap(([at, { sku, barcode }]) => {
      const code = sku ?? barcode
      return code == null ? [] : { path: `lines.${at}.${sku == null ? 'barcode' : 'sku'}`, code }
    }),
  )
}

/** @throws Problem InvalidInput for a label with a price */
function quantityOf(path: string, found: NamedProduct): number {
  if (found.labelHolds === 'QUANTITY') return labelQuantity(found)
  throw invalidInput(
    `${path}.barcode`,
    `${path}.barcode is a label of ${nameAndSku(found)} with its price, not its quantity: send sku ${found.sku} and the quantity.`,
  )
}
