import { codeTaken } from '../../../../runtime/database/claim-code.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { shown } from '../../../../runtime/values/check-text.ts'
import { barcodeHolders, ofBarcode } from '../claims.ts'

export interface WantedBarcode {
  /** Null for the unit. */
  packId: string | null
  code: string
  place: number
  /** The path of the barcode in the input. */
  path: string
}

/**
 * Writes all barcodes of a product, which is locked: those of its unit and of its packs. When two products
 * claim one barcode at once, the second waits and gets CodeTaken. They are inserted in the order of their
 * keys, so that two commands cannot wait for each other.
 * @throws Problem InvalidInput when a barcode occurs twice, CodeTaken that names the barcode and its owner
 */
export async function writeBarcodes(
  tx: Queries,
  productId: string,
  barcodes: WantedBarcode[],
): Promise<void> {
  const written = await tx.query<Written>(insertBarcodes(productId, barcodes))
  const taken = written.find(({ inserted }) => !inserted)
  if (!taken) return
  const { path, code } = barcodes[taken.at]!
  if (taken.first !== taken.at)
    throw invalidInput(
      path,
      `${path} is ${shown(code)}, the code of ${barcodes[taken.first]!.path}: expected each code once, in whatever form. Leave one out.`,
    )
  // A separate statement: the insert may have waited for the other command to commit, and its snapshot does
  // not contain it.
  const [holder] = await tx.query<{ id: string; name: string; archived: boolean }>(barcodeHolders(code))
  throw codeTaken({ ...ofBarcode, code, path }, holder)
}

/** The outcome for a barcode, in the order of the request. */
interface Written {
  at: number
  /** The first barcode of the request with the same key. */
  first: number
  inserted: boolean
}

const insertBarcodes = (productId: string, barcodes: WantedBarcode[]) => sql('write-barcodes')`
  with wanted as (
    select (ordinality - 1)::int as at, pack_id, code, place, barcode_key(code) as key,
      (min(ordinality) over (partition by barcode_key(code)) - 1)::int as first
    from rows from (json_to_recordset(${JSON.stringify(barcodes.map(({ packId, code, place }) => ({ pack_id: packId, code, place })))}::json)
      as (pack_id uuid, code text, place int)) with ordinality as l(pack_id, code, place, ordinality)
  ), removed as (
    delete from product_barcode where product_id = ${productId} returning barcode_key
  ), inserted as (
    insert into product_barcode (product_id, pack_id, code, place)
    select ${productId}, pack_id, code, place from wanted
    where first = at and (select count(*) from removed) >= 0
    order by key
    on conflict (barcode_key) do nothing
    returning barcode_key
  )
  select at, first, first = at and key in (select barcode_key from inserted) as inserted from wanted order by at`
