import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { Deliveries1795610000000 as Deliveries } from '../../migrations/inventory/1795610000000-deliveries.ts'
import { insertDelivery } from '../../subgraphs/inventory/stock/deliveries/record-delivery.ts'
import { undoMigration } from '../support/undo-migration.ts'

const { owner, undo, redo } = await undoMigration('inventory', Deliveries)

test('the migration makes old deliveries from the ledger, and their notes count as used', async () => {
  await undo()
  const [centre, category, milk, bread] = [uuid(), uuid(), uuid(), uuid()]
  await owner.query(`insert into category (id, name) values ($1, 'All')`, [category])
  for (const product of [milk, bread])
    await owner.query(
      `insert into product (id, sku, name, price, tax_class, category_id)
       values ($1, $2, 'Product', 100, 'STANDARD', $3)`,
      [product, product, category],
    )
  const lines: [string, number][] = [
    [milk, 100],
    [bread, 7],
  ]
  await insertDeliveryMovements(centre, 'NOTE-1', '2026-03-01T09:00:00Z', lines)
  await insertDeliveryMovements(centre, 'note-1', '2026-03-01T10:00:00Z', lines.toReversed())
  await insertDeliveryMovements(centre, 'NOTE-1', '2026-03-02T09:00:00Z', [[milk, 1]])
  await insertDeliveryMovements(centre, 'NOTE-2', '2026-03-02T10:00:00Z', lines)

  expect(await redo()).toEqual([Deliveries.name])

  const { rows } = await owner.query(
    'select supplier_reference, again, received_at, received_by_name from delivery order by received_at',
  )
  expect(rows.map((row) => [row.supplier_reference, row.again, row.received_at.toISOString()])).toEqual([
    ['NOTE-1', false, '2026-03-01T09:00:00.000Z'],
    ['note-1', true, '2026-03-01T10:00:00.000Z'],
    ['NOTE-1', false, '2026-03-02T09:00:00.000Z'],
    ['NOTE-2', false, '2026-03-02T10:00:00.000Z'],
  ])
  expect(await isNewDelivery(centre, 'NOTE-1', lines)).toBe(false)
  expect(await isNewDelivery(centre, 'NOTE-3', lines)).toBe(true)
})

/** Writes a delivery into the ledger. */
async function insertDeliveryMovements(
  store: string,
  reference: string,
  at: string,
  lines: [string, number][],
) {
  for (const [product, quantity] of lines)
    await owner.query(
      `insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                   actor_id, actor_name, at)
       values ($1, $2, $3, $3, 'DELIVERY', 'Delivery', $4, 'm', 'manager', $5)`,
      [store, product, quantity, reference, at],
    )
}

async function isNewDelivery(store: string, reference: string, lines: [string, number][]): Promise<boolean> {
  const note = {
    storeId: store,
    supplierReference: reference,
    lines: lines.map(([productId, quantity]) => ({ productId, quantity: quantity * 1_000 })),
    again: false,
  }
  return (await owner.query(insertDelivery({ id: 'm', name: 'manager' }, note))).rows.length > 0
}
