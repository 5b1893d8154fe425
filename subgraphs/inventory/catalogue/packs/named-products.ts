import { type Fragment, fragment } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { checkText, shown } from '../../../../runtime/values/check-text.ts'
import { whole } from '../../../../runtime/values/quantity.ts'
import type { ScaleValue, Unit } from '../../generated/schema-types.ts'
import { nameAndSku } from '../../problems.ts'
import { checkBarcode } from '../check-barcode.ts'
import { checkSku } from '../check-product.ts'

/** How a line names its product: by exactly one of id, SKU and barcode. A barcode also names the pack. */
export interface ProductName {
  productId?: string | null
  sku?: string | null
  barcode?: string | null
  /** The name of a pack, for a product by id or SKU. */
  pack?: string | null
}

/** The product and the pack that a line names. All fields are null when there is no such product. */
export interface NamedProduct {
  productId: string | null
  name: string
  sku: string
  unit: Unit
  packId: string | null
  pack: string | null
  /** Thousandths in one pack. Null for the unit. */
  packQuantity: number | null
  packPrice: number | null
  /** The packs of the product: only when the line names a pack that it does not have. */
  otherPacks: string[] | null
  /** The meaning of the value in the label of a shop scale. Null for other codes. */
  labelHolds: ScaleValue | null
  labelValue: number
  labelDecimals: number
}

/**
 * Checks the form of the name in a line. A code as long as a GTIN, such as the label of a scale, must have the
 * right check digit.
 * @param path the path of the line, with a dot at its end: `lines.3.`
 * @throws Problem InvalidInput
 */
export function checkName(path: string, { productId, sku, barcode, pack }: ProductName): void {
  const names = Object.entries({ productId, sku, barcode }).filter(([, value]) => value != null)
  if (names.length !== 1)
    throw invalidInput(
      path.slice(0, -1),
      `${path.slice(0, -1)} has ${names.length === 0 ? 'no product' : names.map(([field]) => field).join(' and ')}: expected exactly one of productId, sku and barcode.`,
    )
  if (sku != null) checkSku(sku, `${path}sku`)
  if (pack != null) checkText(`${path}pack`, pack, { min: 1, max: 40 })
  if (barcode == null) return
  if (pack != null)
    throw invalidInput(
      `${path}pack`,
      `${path}pack is ${shown(pack)} beside a barcode, which names its pack: leave one of them out.`,
    )
  checkBarcode(barcode, `${path}barcode`)
}

/** The names of lines as a value of `namedProducts`. */
export const asRecords = (names: readonly ProductName[]): string =>
  JSON.stringify(
    names.map(({ productId, sku, barcode, pack }, at) => ({ at, product_id: productId, sku, barcode, pack })),
  )

/**
 * SQL of a relation with what each line names, as `NamedProduct` with the index `at` of the line. A stored
 * barcode comes before a label of a shop scale with the same digits. Each line takes reads by key.
 */
export const namedProducts = (records: Fragment): Fragment => fragment`
  (
  select line.at, p.id as product_id, p.name, p.sku, p.unit, p.barcode, pack.id as pack_id, pack.name as pack,
    pack.quantity as pack_quantity, pack.price as pack_price, coalesce(b.code, line.barcode) as code,
    case when line.pack is not null and pack.id is null then array(
      select other.name from product_pack other where other.product_id = p.id and other.removed_at is null
      order by other.quantity) end as other_packs,
    label.holds as label_holds,
    substr(line.key, label.value_from + 1, label.value_digits)::bigint as label_value,
    label.decimals as label_decimals
  from (
    select *, barcode_key(barcode) as key
    from json_to_recordset(${records}::json) as l(at int, product_id uuid, sku text, barcode text, pack text)
  ) line
  left join product_barcode b on b.barcode_key = line.key
  left join scale_label label
    on b.barcode_key is null and line.key ~ '^0[0-9]{13}$' and label.prefix = substr(line.key, 2, 2)
  left join product p on p.id = coalesce(line.product_id, b.product_id,
    (select id from product by_sku where folded(by_sku.sku) = folded(line.sku)),
    (select id from product weighed
     where weighed.scale_code = substr(line.key, label.item_from + 1, label.item_digits)::int))
  left join product_pack pack on pack.product_id = p.id and pack.removed_at is null
    and (pack.id = b.pack_id or folded(pack.name) = folded(line.pack)))`

/** @throws Problem InvalidInput when the product has no such pack */
export function checkPack(path: string, { pack }: ProductName, named: NamedProduct): void {
  const { otherPacks } = named
  if (otherPacks === null) return
  const choice = otherPacks.length === 0 ? 'the unit, without a pack' : `${otherPacks.join(', ')}, or no pack`
  throw invalidInput(
    `${path}pack`,
    `${path}pack is ${shown(pack!)}, which ${nameAndSku(named)} does not have: expected ${choice}.`,
  )
}

/** The quantity on the label of a scale, in thousandths. */
export const labelQuantity = ({ labelValue, labelDecimals }: NamedProduct): number =>
  (labelValue * whole) / 10 ** labelDecimals
