import type { LinePart } from '../../../../contracts/line-part.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { invalidInput, Problem } from '../../../../runtime/errors/problem.ts'
import { packed, unitsOf, whole } from '../../../../runtime/values/quantity.ts'
import { checkName, checkPack } from '../../catalogue/packs/named-products.ts'
import { checkKnown, isPlain } from '../../catalogue/packs/resolve-lines.ts'
import type { TakeStockInput } from '../../generated/schema-types.ts'
import { fits, notWhole } from '../../pieces.ts'
import { readScanned, type Scanned, scanned } from '../../pricing/lookup/look-up.ts'
import { nameAndSku } from '../../problems.ts'
import { priceChanged, type SoldLine } from '../commit-stock.ts'

type Line = TakeStockInput['lines'][number]

/** The lines of a sale by product, or why they cannot be sold. */
export interface SoldLines {
  lines: SoldLine[]
  problem?: Problem
}

/** 10,000 units. */
const largest = 10_000 * whole

/**
 * Finds the products and packs that the lines of a sale name, with the prices of packs and labels, and adds
 * the lines up by product. It takes one statement, and none when all lines name units by id.
 * @returns the problem instead of throwing it, because a retry must get the first answer
 */
export async function soldLines(
  tx: Queries,
  { lines, storeId, at }: TakeStockInput,
  currency: string,
): Promise<SoldLines> {
  if (lines.every(isPlain))
    return { lines: lines.map(({ productId, ...line }) => ({ ...line, productId: productId! })) }
  try {
    for (const [n, line] of lines.entries()) checkName(`lines.${n}.`, line)
    const found = await tx.query<Scanned>(readScanned(lines, storeId, at))
    checkKnown(lines, found)
    const parts = lines.map((line, n) => partOf(`lines.${n}.`, line, found[n]!, currency))
    checkShownPrices(lines, found, parts, currency)
    return { lines: byProduct(lines, found, parts) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { lines: [], problem: error }
  }
}

type Part = LinePart & { onePrice: number }

/** @throws Problem InvalidInput that names the line */
function partOf(path: string, line: Line, found: Scanned, currency: string): Part {
  checkPack(path, line, found)
  const one = scanned(`${path}barcode`, found, currency)
  const field = `${path}quantity`
  if (found.labelHolds !== null && line.quantity % whole !== 0)
    throw invalidInput(field, `${field} is ${unitsOf(line.quantity)} labels: expected a whole number.`)
  const quantity = packed(line.quantity, one.quantity)
  if (quantity === undefined || quantity > largest)
    throw invalidInput(
      field,
      `${field} is ${unitsOf(line.quantity)} times ${unitsOf(one.quantity)}: expected at most three decimals, and at most ${unitsOf(largest)} units.`,
    )
  if (!fits(found, quantity)) throw invalidInput(field, `${field}: ${notWhole(found, quantity)}.`)
  const priced = found.packPrice !== null || found.labelHolds === 'PRICE'
  return {
    pack: found.pack,
    packQuantity: one.quantity,
    count: line.quantity,
    code: line.barcode ?? null,
    quantity,
    price: priced ? one.price : null,
    onePrice: one.price,
  }
}

/**
 * The register shows the price of a unit or a pack; for the label of a scale that of the unit. A label with a
 * price shows it itself.
 * @throws Problem PriceChanged
 */
function checkShownPrices(lines: readonly Line[], found: Scanned[], parts: Part[], currency: string): void {
  const repriced = lines.flatMap(({ shownPrice: shown }, n) => {
    const { productId, labelHolds, unitPrice, ...named } = found[n]!
    const price = labelHolds === 'QUANTITY' ? unitPrice : parts[n]!.onePrice
    if (shown == null || labelHolds === 'PRICE' || shown === price) return []
    return { productId: productId!, called: nameAndSku(named), shown, price }
  })
  if (repriced.length > 0) throw priceChanged(repriced, currency)
}

/** One line for each product, at the position of its first line. */
function byProduct(lines: readonly Line[], found: Scanned[], parts: Part[]): SoldLine[] {
  const sold = new Map<string, SoldLine & { parts: LinePart[] }>()
  for (const [n, { onePrice: _, ...part }] of parts.entries()) {
    const productId = found[n]!.productId!
    const before = sold.get(productId)
    if (before) {
      before.quantity += part.quantity
      before.parts.push(part)
    } else sold.set(productId, { productId, quantity: part.quantity, parts: [part] })
  }
  const plain = new Set(lines.filter(isPlain).map(({ productId }) => productId!))
  return [...sold.values()].map((line) =>
    plain.has(line.productId) && line.parts.length === 1 ? { ...line, parts: null } : line,
  )
}
