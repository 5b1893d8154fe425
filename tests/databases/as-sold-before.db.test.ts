import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { AsSold1795600000000 as AsSold } from '../../migrations/sales/1795600000000-as-sold.ts'
import { undoMigration } from '../support/undo-migration.ts'

const { owner, undo, redo } = await undoMigration('sales', AsSold)

test('migrated lines of old sales are ordered by product, as before, and have no name', async () => {
  await undo()
  const [one, other] = [uuid(), uuid()]
  const products = [uuid(), uuid(), uuid()]
  for (const sale of [one, other]) {
    await owner.query(
      `insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, currency, cashier_id,
                         cashier_name)
       values ($1, $1, $1, 'PENDING', $2, '', 'CAD', 'c', 'cashier')`,
      [sale, sale],
    )
    await owner.query(
      'insert into sale_line (sale_id, product_id, quantity) select $1, unnest($2::uuid[]), 1',
      [sale, products.toReversed()],
    )
  }

  expect(await redo()).toEqual([AsSold.name])

  const { rows } = await owner.query(
    'select sale_id, product_id, place, name, sku, barcode from sale_line order by sale_id, place',
  )
  const unnamed = { name: null, sku: null, barcode: null }
  expect(rows).toEqual(
    [one, other].flatMap((sale_id) =>
      products.map((product_id, place) => ({ sale_id, product_id, place, ...unnamed })),
    ),
  )
})
