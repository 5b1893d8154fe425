import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { checkText, shown } from '../../../../runtime/values/check-text.ts'
import { unitsOf, whole } from '../../../../runtime/values/quantity.ts'
import type { PackInput } from '../../generated/schema-types.ts'
import { type Counted, fits, notWhole } from '../../pieces.ts'
import { checkBarcode } from '../check-barcode.ts'
import { checkPrice } from '../check-product.ts'

export const maxPacks = 20
export const maxBarcodes = 20
const largestPack = 1_000_000 * whole

/** A pack as it is stored. */
export interface CheckedPack {
  name: string
  /** Thousandths. */
  quantity: number
  barcodes: string[]
  price: number | null
}

/** Checks a list of barcodes. @throws Problem InvalidInput that names the barcode by its path */
export function checkBarcodes(field: string, barcodes: readonly string[]): string[] {
  if (barcodes.length > maxBarcodes)
    throw invalidInput(
      field,
      `${field} has ${barcodes.length} barcodes: expected at most ${maxBarcodes}. Leave some out.`,
    )
  return barcodes.map((barcode, at) => checkBarcode(barcode, `${field}.${at}`)!)
}

/** Checks the packs of a product. @throws Problem InvalidInput that names the pack by its path */
export function checkPacks(product: Counted, packs: readonly PackInput[]): CheckedPack[] {
  if (packs.length > maxPacks)
    throw invalidInput('packs', `packs has ${packs.length} packs: expected at most ${maxPacks}.`)
  const seen = new Map<string, number>()
  return packs.map(({ quantity, barcodes, price }, at) => {
    const name = checkText(`packs.${at}.name`, packs[at]!.name, { min: 1, max: 40 })
    const before = seen.get(folded(name))
    if (before !== undefined)
      throw invalidInput(
        `packs.${at}.name`,
        `packs.${at}.name is ${shown(name)}, the name of packs.${before}: expected another name. Put them together.`,
      )
    seen.set(folded(name), at)
    const field = `packs.${at}.quantity`
    if (quantity <= 0 || quantity > largestPack)
      throw invalidInput(
        field,
        `${field} is ${unitsOf(quantity)}: expected more than 0, up to ${unitsOf(largestPack)}. Write the units that are in the pack.`,
      )
    if (!fits(product, quantity)) throw invalidInput(field, `${field}: ${notWhole(product, quantity)}.`)
    return {
      name,
      quantity,
      barcodes: checkBarcodes(`packs.${at}.barcodes`, barcodes ?? []),
      price: price == null ? null : checkPrice(price, `packs.${at}.price`),
    }
  })
}

/** A name without case and accents, as the database compares it. */
export const folded = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** @throws Problem InvalidInput */
export function checkScaleCode(code: number): number {
  if (code >= 1 && code <= 999_999) return code
  throw invalidInput(
    'scaleCode',
    `scaleCode is ${code}: expected 1 to 999999, the item number of the scales.`,
  )
}
