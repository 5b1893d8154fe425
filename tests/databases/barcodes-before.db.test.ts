import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { Barcodes1795600000000 as Barcodes } from '../../migrations/inventory/1795600000000-barcodes.ts'
import { Packs1798000200000 as Packs } from '../../migrations/inventory/1798000200000-packs.ts'
import { PackPrices1798000202000 as PackPrices } from '../../migrations/inventory/1798000202000-pack-prices.ts'
import { ForgivingSearch1798000300000 as ForgivingSearch } from '../../migrations/inventory/1798000300000-forgiving-search.ts'
import { ProductSearch1798000330000 as ProductSearch } from '../../migrations/inventory/1798000330000-product-search.ts'
import { undoMigration } from '../support/undo-migration.ts'

const { owner, undo, redo } = await undoMigration('inventory', [
  ProductSearch,
  ForgivingSearch,
  PackPrices,
  Packs,
  Barcodes,
])

test('the oldest product in use keeps a barcode of several; the others record the lost one', async () => {
  await undo()
  const category = uuid()
  await owner.query(`insert into category (id, name) values ($1, 'All')`, [category])
  await products(category, [
    ['036000291452', true],
    ['0036000291452', false],
    ['00036000291452', false],
    ['5901234123457', true],
    ['05901234123457', true],
    ['96385074', false],
    [null, false],
    [null, false],
  ])

  expect(await redo()).toEqual([
    Barcodes.name,
    Packs.name,
    PackPrices.name,
    ForgivingSearch.name,
    ProductSearch.name,
  ])

  expect(await written()).toEqual([
    [null, null, '036000291452', 2],
    ['0036000291452', '00036000291452', undefined, 1],
    [null, null, '00036000291452', 2],
    ['5901234123457', '05901234123457', undefined, 1],
    [null, null, '05901234123457', 2],
    ['96385074', '00000096385074', undefined, 1],
    [null, null, undefined, 1],
    [null, null, undefined, 1],
  ])
  await expect(
    owner.query(
      `insert into product_barcode (product_id, code, place) select id, '0 36000 29145 2', 1 from product limit 1`,
    ),
  ).rejects.toMatchObject({ constraint: 'product_barcode_key' })
})

test('(control) without the migration the index rejects old products with one barcode', async () => {
  await owner.query('truncate product cascade')
  await undo()
  const { rows } = await owner.query('select id from category')
  await products(rows[0].id, [
    ['5901234123457', false],
    ['05901234123457', false],
  ])
  await expect(owner.query(`create unique index on product (lpad(barcode, 14, '0'))`)).rejects.toMatchObject({
    code: '23505',
  })
})

async function products(category: string, rows: [barcode: string | null, archived: boolean][]) {
  await owner.query(
    `insert into product (id, sku, name, price, tax_class, category_id, barcode, archived_at)
     select id, id::text, 'Product', 100, 'STANDARD', $4, barcode, case when archived then now() end
     from unnest($1::uuid[], $2::text[], $3::bool[]) as p(id, barcode, archived)`,
    [
      rows.map(() => uuid()),
      rows.map(([barcode]) => barcode),
      rows.map(([, archived]) => archived),
      category,
    ],
  )
}

/** The products, oldest first. */
async function written() {
  const { rows } = await owner.query(
    'select barcode, barcode_key, attributes, version from product order by id',
  )
  return rows.map((row) => [row.barcode, row.barcode_key, row.attributes.duplicateBarcode, row.version])
}
