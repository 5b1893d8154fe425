import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { Alike1795500000000 as Alike } from '../../migrations/inventory/1795500000000-alike.ts'
import { undoMigration } from '../support/undo-migration.ts'

const { owner, undo, redo } = await undoMigration('inventory', Alike)

test('the migration renames any number of names that differ only by case or accents', async () => {
  await undo()
  const ofOne = (emails: string[]) => emails.map((email) => email + 'x'.repeat(99))
  const category = await categories(
    'Iced drinks',
    'iced drinks',
    'ICED DRINKS',
    'Íced drinks (2)',
    'Straße',
    'strasse',
    ...ofOne(['a', 'A', 'à']),
    'Milk',
  )
  await archive('category', 'Straße')
  const long = 'S'.repeat(39)
  await products(category, 'HOT-01', 'hot-01', 'Hot-01', 'hot-01-2', `${long}s`, `${long}S`, 'ONE')

  expect(await redo()).toEqual([Alike.name])

  expect(await namesIn('category', 'name')).toEqual([
    'Iced drinks 1',
    'iced drinks (3) 2',
    'ICED DRINKS (4) 2',
    'Íced drinks (2) 1',
    'Straße (2) 2',
    'strasse 1',
    `a${'x'.repeat(99)} 1`,
    `A${'x'.repeat(95)} (2) 2`,
    `à${'x'.repeat(95)} (3) 2`,
    'Milk 1',
  ])
  expect(await namesIn('product', 'sku')).toEqual([
    'HOT-01 1',
    'hot-01-3 2',
    'Hot-01-4 2',
    'hot-01-2 1',
    `${long}s 1`,
    `${long.slice(1)}-2 2`,
    'ONE 1',
  ])
  await expect(categories('MILK')).rejects.toMatchObject({ constraint: 'category_name_key' })
  await expect(products(category, 'one')).rejects.toMatchObject({ constraint: 'product_sku_key' })
})

test('(control) without the migration the indexes reject old data with such names', async () => {
  await owner.query('delete from product; delete from category')
  await undo()
  await categories('Tea', 'tea')
  await expect(owner.query('create unique index on category (folded(name))')).rejects.toMatchObject({
    code: '23505',
  })
})

async function categories(...names: string[]) {
  const ids = names.map(() => uuid())
  await owner.query('insert into category (id, name) select * from unnest($1::uuid[], $2::text[])', [
    ids,
    names,
  ])
  return ids[0]!
}

async function products(category: string, ...skus: string[]) {
  await owner.query(
    `insert into product (id, sku, name, price, tax_class, category_id)
     select id, sku, sku, 100, 'STANDARD', $3 from unnest($1::uuid[], $2::text[]) as p(id, sku)`,
    [skus.map(() => uuid()), skus, category],
  )
}

const archive = (table: string, name: string) =>
  owner.query(`update ${table} set archived_at = now() where name = $1`, [name])

/** The names with their versions, oldest first. */
async function namesIn(table: string, column: string): Promise<string[]> {
  const { rows } = await owner.query(`select ${column} || ' ' || version as text from ${table} order by id`)
  return rows.map(({ text }) => text)
}
