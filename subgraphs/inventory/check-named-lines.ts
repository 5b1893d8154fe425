import type { Queries } from '../../runtime/database/transaction.ts'
import { invalidInput } from '../../runtime/errors/problem.ts'
import { packed, unitsOf, whole } from '../../runtime/values/quantity.ts'
import type { ProductName } from './catalogue/packs/named-products.ts'
import { type ResolvedLine, resolveLines } from './catalogue/packs/resolve-lines.ts'
import { checkLines, checkRange, checkSize, type LineProduct, type LineRules } from './check-lines.ts'

interface NamedLineRules<Line> extends Omit<LineRules<Line>, 'quantities'> {
  /** The fields whose quantities are in packs. */
  inPacks: readonly (keyof Line & string)[]
  /** The fields whose quantities are in units, the same in all lines of a product. */
  inUnits?: readonly (keyof Line & string)[]
  /** The smallest and the largest quantity in units, in thousandths. */
  range: [number, number]
}

/** All lines of a product, with quantities in units. */
type SummedLine<Line> = Line & {
  productId: string
  /** The index of the first of the lines. */
  at: number
}

/**
 * Finds the products of lines that name them by id, SKU or barcode, and in packs, and checks the lines like
 * `checkLines`. Lines of one product in different packs, and labels of scales, are added up.
 * @returns the products, one line for each of them, and `each` line of the request; quantities are in units
 * @throws Problem InvalidInput with the path of the line, UnknownProduct with the unknown ids and codes
 */
export async function checkNamedLines<Line extends ProductName>(
  db: Queries,
  lines: readonly Line[],
  { inPacks, inUnits = [], range, ...rules }: NamedLineRules<Line>,
): Promise<{ lines: SummedLine<Line>[]; each: ResolvedLine<Line>[]; products: LineProduct[] }> {
  checkSize(lines, rules)
  const resolved = (await resolveLines(db, lines)).map((line, at) => inUnitsOf(line, at, inPacks))
  for (const field of [...inPacks, ...inUnits]) checkRange(quantitiesIn(resolved, field), field, range)
  const products = await checkLines(db, resolved, { ...rules, quantities: [...inPacks, ...inUnits] })
  return { lines: addedUp(resolved, inPacks, inUnits), each: resolved, products }
}

/** The line with its quantities in units. @throws Problem InvalidInput for more than three decimals */
function inUnitsOf<Line extends ProductName>(
  line: ResolvedLine<Line>,
  at: number,
  fields: readonly (keyof Line & string)[],
): ResolvedLine<Line> {
  if (line.packQuantity === whole) return line
  const quantities = fields.map((field) => {
    const packs = quantityIn(line, field)
    const units = packed(packs, line.packQuantity)
    if (units !== undefined) return [field, units]
    throw invalidInput(
      `lines.${at}.${field}`,
      `lines.${at}.${field} is ${unitsOf(packs)} packs of ${unitsOf(line.packQuantity)}: expected at most three decimals of the unit. Send whole packs.`,
    )
  })
  return { ...line, ...Object.fromEntries(quantities) }
}

function addedUp<Line extends ProductName>(
  lines: ResolvedLine<Line>[],
  inPacks: readonly (keyof Line & string)[],
  inUnits: readonly (keyof Line & string)[],
): SummedLine<Line>[] {
  const added = new Map<string, SummedLine<Line>>()
  for (const [at, line] of lines.entries()) {
    const before = added.get(line.productId)
    if (!before) {
      added.set(line.productId, { ...line, at })
      continue
    }
    for (const field of inUnits)
      if (quantityIn(before, field) !== quantityIn(line, field))
        throw invalidInput(
          `lines.${at}.${field}`,
          `lines.${at}.${field} is ${unitsOf(quantityIn(line, field))}, and ${unitsOf(quantityIn(before, field))} in lines.${before.at} of the same product: expected the same. It is in units of the product.`,
        )
    for (const field of inPacks)
      Object.assign(before, { [field]: quantityIn(before, field) + quantityIn(line, field) })
  }
  return [...added.values()]
}

const quantityIn = <Line>(line: Line, field: keyof Line): number => line[field] as number

const quantitiesIn = <Line, Field extends keyof Line & string>(lines: readonly Line[], field: Field) =>
  lines.map((line) => ({ [field]: quantityIn(line, field) })) as Record<Field, number>[]
