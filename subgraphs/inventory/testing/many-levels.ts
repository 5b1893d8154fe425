import type { ClientBase, Pool } from 'pg'

/** Writes every product in every store, for a chain of any size, set by set: a million in half a minute. */
export async function manyLevels(owner: Pool | ClientBase, size: { stores: number; products: number }) {
  const ids = async (text: string, values: unknown[]): Promise<string[]> =>
    (await owner.query(text, values)).rows.map(({ id }) => id)
  const categories = await ids(
    `insert into category (id, name) select id, 'Category ' || id from (
       select uuidv7() as id from generate_series(1, 20)) made returning id`,
    [],
  )
  const products = await ids(
    `insert into product (id, sku, name, price, tax_class, category_id)
     select uuidv7(), 'P-' || gen_random_uuid(), 'Product ' || n, 250, 'STANDARD', ($2::uuid[])[n % 20 + 1]
     from generate_series(1, $1::int) n returning id`,
    [size.products, categories],
  )
  const stores = await ids(
    `insert into store (id, code, name, kind, receiving)
     select uuidv7(), 'S-' || n, 'Store ' || n, 'STANDARD_STORE', 'AUTOMATIC' from generate_series(1, $1::int) n
     returning id`,
    [size.stores],
  )
  // One stock level in 20 has too little, and one has too much.
  await owner.query(
    `insert into stock_level (store_id, product_id, on_hand, reorder_point, overstock_threshold)
     select s, p, 1000 * case when n % 20 = 0 then 5 when n % 20 = 1 then 150 else 20 + n % 70 end, 10000, 100000
     from unnest($1::uuid[]) with ordinality as store(s, m),
          unnest($2::uuid[]) with ordinality as product(p, k), lateral (select (m * 7 + k)::int as n) as mixed`,
    [stores, products],
  )
  for (const table of ['category', 'product', 'product_search', 'store', 'stock_level'])
    await owner.query(`analyze ${table}`)
  return { categories, products, stores }
}

/** Writes the ledger lines that explain the stock of these stock levels. */
export const explainLevels = (owner: Pool | ClientBase, stores: string[]) =>
  owner.query(
    `insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                 actor_id, actor_name)
     select store_id, product_id, on_hand, on_hand, 'IMPORT', 'Test', 'test', 'test', 'test'
     from stock_level where store_id = any($1)`,
    [stores],
  )
