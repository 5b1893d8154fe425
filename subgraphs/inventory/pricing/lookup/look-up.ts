import { fragment, sql } from '../../../../runtime/database/sql.ts'
import { invalidInput, notFound } from '../../../../runtime/errors/problem.ts'
import { amountOf } from '../../../../runtime/values/money.ts'
import { whole } from '../../../../runtime/values/quantity.ts'
import {
  asRecords,
  checkName,
  labelQuantity,
  type NamedProduct,
  namedProducts,
  type ProductName,
} from '../../catalogue/packs/named-products.ts'
import type { Context } from '../../context.ts'
import { fits, notWhole } from '../../pieces.ts'
import { unknownProducts } from '../../problems.ts'
import { applicableLists, listedPackPrice, listedPrice } from '../applicable-lists.ts'
import { labelAmount, labelledQuantity } from './label-price.ts'

/**
 * Answers what a scanner read, and its price in a store today.
 * @throws Problem UnknownProduct, NotFound, InvalidInput for a wrong check digit or an unusable label
 */
export async function lookUp(ctx: Context, barcode: string, storeId: string | null) {
  checkName('', { barcode })
  if (storeId !== null && !(await ctx.load.store.load(storeId))) throw notFound('Store', storeId, 'stores')
  const [found] = await ctx.db.query<Scanned>(readScanned([{ barcode }], storeId, null))
  const productId = found!.productId
  if (productId === null) throw unknownProducts([], [{ path: 'barcode', code: barcode }])
  return {
    __typename: 'ScannedProduct' as const,
    productId,
    packId: found!.packId,
    unitPrice: found!.unitPrice,
    label: found!.labelHolds !== null,
    ...scanned('barcode', found!, ctx.currency),
  }
}

/** The product that a code names, with the price of its unit in a store. */
export type Scanned = NamedProduct & { unitPrice: number }

/**
 * The quantity and the price of one of what was scanned: a unit, a pack or a label.
 * @param field the path of the barcode in the input
 * @throws Problem InvalidInput for an unusable label
 */
export function scanned(
  field: string,
  found: Scanned,
  currency: string,
): { quantity: number; price: number } {
  const { labelHolds, packPrice, unitPrice } = found
  if (labelHolds === null) {
    const quantity = found.packQuantity ?? whole
    return { quantity, price: packPrice ?? amountOf(unitPrice, quantity) }
  }
  if (labelHolds === 'PRICE') {
    const price = labelAmount(found, currency)
    return { quantity: fitting(field, found, labelledQuantity(field, found, price, unitPrice)), price }
  }
  const quantity = fitting(field, found, labelQuantity(found))
  return { quantity, price: amountOf(unitPrice, quantity) }
}

/** @throws Problem InvalidInput for a fraction of a piece */
function fitting(field: string, found: Scanned, quantity: number): number {
  if (fits(found, quantity)) return quantity
  throw invalidInput(field, `${field} is a label: ${notWhole(found, quantity)}.`)
}

/** Reads what lines name, and the prices in a store on the business day of a moment. */
export const readScanned = (names: readonly ProductName[], storeId: string | null, at: Date | null) => sql(
  'look-up',
)`
  with lists as materialized (
    select * from ${applicableLists(fragment`${storeId}`, fragment`${at}`)} applicable)
  select named.*,
    coalesce(${listedPackPrice(fragment`lists`, fragment`p.id`, fragment`named.pack_id`)}, named.pack_price) as pack_price,
    coalesce(${listedPrice(fragment`lists`, fragment`p.id`)}, p.price) as unit_price
  from ${namedProducts(fragment`${asRecords(names)}`)} named
  left join product p on p.id = named.product_id
  order by named.at`
