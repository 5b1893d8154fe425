import { v7 as uuid } from 'uuid'
import { claimingCodes } from '../../../../runtime/database/claim-code.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { Context } from '../../context.ts'
import type { SetProductPacksInput } from '../../generated/schema-types.ts'
import { versionConflict } from '../../problems.ts'
import { chainScope } from '../../scope.ts'
import { claimedScaleCode } from '../claims.ts'
import { productsArchived } from '../problems.ts'
import { type ChangedProduct, emitProduct, lockProduct, productToChange } from '../product-to-change.ts'
import { type CheckedPack, checkBarcodes, checkPacks, checkScaleCode, folded } from './check-packs.ts'
import { type PackOfProduct, readBarcodes, readPacks } from './loaders.ts'
import { type WantedBarcode, writeBarcodes } from './write-barcodes.ts'

/**
 * Sets the barcodes of a product's unit, its packs and its scale code, if the product still has the version
 * that the caller read. An edit without a difference changes nothing and makes no version.
 * @throws FORBIDDEN, Problem UnknownProduct, VersionConflict, ProductArchived, CodeTaken, InvalidInput
 */
export async function setProductPacks(ctx: Context, input: SetProductPacksInput) {
  const { id, ...product } = await productToChange(ctx, input.productId)
  const { expectedVersion, scaleCode } = input
  const barcodes = input.barcodes == null ? null : checkBarcodes('barcodes', input.barcodes)
  const packs = input.packs == null ? null : checkPacks({ id, ...product }, input.packs)
  if (scaleCode != null) checkScaleCode(scaleCode)
  const saved = { __typename: 'ProductSaved' as const, product: { id } }

  return claimingCodes(ctx.db, claimedScaleCode(scaleCode ?? null), () =>
    ctx.idempotent('setProductPacks', chainScope, input, async (tx) => {
      const present = await lockProduct(tx, id)
      if (present.version !== expectedVersion) throw versionConflict('Product', present, expectedVersion)
      if (present.archivedAt) throw productsArchived([present])
      const before = await presentCodes(tx, id)
      const wanted = { barcodes: barcodes ?? before.barcodes, packs: packs ?? before.packs.map(withoutId) }
      if (
        (scaleCode === undefined || scaleCode === present.scaleCode) &&
        JSON.stringify(wanted) ===
          JSON.stringify({ barcodes: before.barcodes, packs: before.packs.map(withoutId) })
      )
        return saved

      const placed = wanted.packs.map((pack) => ({ ...pack, id: idOf(pack, before.packs) }))
      await tx.query(writePacks(id, placed))
      await writeBarcodes(tx, id, wantedBarcodes(wanted.barcodes, placed))
      const [changed] = await tx.query<ChangedProduct>(sql('change-codes-of-product')`
        update product set version = version + 1, barcode = ${wanted.barcodes[0] ?? null},
          scale_code = case when ${scaleCode !== undefined} then ${scaleCode} else scale_code end
        where id = ${id}
        returning new.*, to_jsonb(old) as before`)
      emitProduct(tx, 'EDITED', changed!, changed!.before, {
        barcodes: wanted.barcodes,
        packs: placed,
        scaleCode: changed!.scaleCode,
      })
      return saved
    }),
  )
}

/** The pack keeps the id of the pack with its name and quantity. */
const idOf = ({ name, quantity }: CheckedPack, before: PackOfProduct[]): string =>
  before.find((pack) => folded(pack.name) === folded(name) && pack.quantity === quantity)?.id ?? uuid()

const withoutId = ({ name, quantity, barcodes, price }: PackOfProduct): CheckedPack => ({
  name,
  quantity,
  barcodes,
  price,
})

async function presentCodes(
  tx: Queries,
  productId: string,
): Promise<{ barcodes: string[]; packs: PackOfProduct[] }> {
  const barcodes = await tx.query<{ code: string }>(readBarcodes([productId]))
  const packs = await tx.query<PackOfProduct>(readPacks([productId]))
  return { barcodes: barcodes.map(({ code }) => code), packs }
}

const wantedBarcodes = (barcodes: string[], packs: { id: string; barcodes: string[] }[]): WantedBarcode[] => [
  ...barcodes.map((code, place) => ({ packId: null, code, place, path: `barcodes.${place}` })),
  ...packs.flatMap(({ id, barcodes }, at) =>
    barcodes.map((code, place) => ({ packId: id, code, place, path: `packs.${at}.barcodes.${place}` })),
  ),
]

/** Removes the packs that are not wanted before it inserts the new ones, because a new one may have the same name. */
const writePacks = (productId: string, packs: (CheckedPack & { id: string })[]) => sql('write-packs')`
  with wanted as (
    select * from json_to_recordset(${JSON.stringify(packs)}::json)
      as w(id uuid, name text, quantity bigint, price bigint)
  ), removed as (
    update product_pack set removed_at = now()
    where product_id = ${productId} and removed_at is null and id not in (select id from wanted)
    returning id
  )
  insert into product_pack (id, product_id, name, quantity, price)
  select id, ${productId}, name, quantity, price from wanted where (select count(*) from removed) >= 0
  on conflict (id) do update set name = excluded.name, price = excluded.price
  where (product_pack.name, product_pack.price) is distinct from (excluded.name, excluded.price)`
