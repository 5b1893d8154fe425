import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import * as inventoryEvents from '../../contracts/events/inventory.ts'
import * as salesEvents from '../../contracts/events/sales.ts'
import { migrationsOf } from '../../migrations/all.ts'
import { migrate } from '../../runtime/database/migrate.ts'
import { type EventDefinition, readData } from '../../runtime/events/event.ts'
import { ownerOf, testDatabase } from '../../runtime/testing/database.ts'
import { inUnits } from '../../runtime/testing/in-units.ts'
import { insertDelivery } from '../../subgraphs/inventory/stock/deliveries/record-delivery.ts'
import { migrationsIn } from '../support/database-text.ts'

/*
 * The databases of a small chain, as the last version before quantities were thousandths wrote them:
 * deliveries, sales, a rejected sale, thresholds, a rule, plans, transfers in parts, a count, alerts.
 */
const figures: Record<string, Record<string, string>> = {
  inventory: {
    levels: `select store_id, product_id, on_hand, reserved, incoming, reorder_point, critical_threshold,
               overstock_threshold, target_level from stock_level order by 1, 2`,
    movements: 'select id, delta, balance, reason from stock_movement order by id',
    alerts: 'select id, severity, available from stock_alert order by id',
    rates: 'select store_id, product_id, sold from sales_rate order by 1, 2',
    // The name of `storesConsidered` was `looked` then.
    requests: `select id, state, explanation - 'looked' - 'storesConsidered' as explanation,
        coalesce(explanation->'looked', explanation->'storesConsidered') as considered
      from restock_request order by id`,
    lines: 'select request_id, product_id, quantity from restock_request_line order by 1, 2',
    allocations: 'select request_id, source_store_id, quantity from restock_allocation order by 1, 2',
    rules: `select id, reorder_point, target_level, critical_threshold, overstock_threshold, pack_size,
              minimum_quantity, approve_up_to_units, approve_up_to_value from restock_rule`,
    transfers: `select transfer_id, product_id, quantity, short, received, lost from transfer_line
      order by 1, 2`,
    severities: `select store_id, product_id,
        stock_severity(on_hand - reserved, reorder_point, critical_threshold, overstock_threshold) as severity
      from stock_level order by 1, 2`,
    answers: `select operation, key, result from idempotency where operation in ('commitStock', 'countStock')
      order by 1, 2`,
  },
  sales: {
    lines: 'select sale_id, product_id, quantity, unit_price, total, tax from sale_line order by 1, 2',
    sales: 'select id, state, total, tax, rejection from sale order by id',
  },
  reporting: {
    stores: 'select store_id, business_day, sales, units, revenue, tax from store_day order by 1, 2',
    products: 'select store_id, business_day, product_id, units, revenue from product_day order by 1, 2, 3',
  },
}

describe.each(Object.keys(figures))('the database of %s from before', async (name) => {
  const text = await readFile(new URL(`before-quantities/${name}.sql`, import.meta.url), 'utf8')
  const database = await testDatabase(name, undefined, 'template1')
  const owner = ownerOf(database)
  const migrations = await migrationsOf(name)
  await migrate(
    database.ownerUrl,
    migrations.filter((one) => migrationsIn(text).includes(one.name)),
  )
  await owner.query(text)
  const before = await read()
  await migrate(database.ownerUrl, migrations)

  test('answers the same figures', async () => {
    for (const rows of Object.values(before)) expect(rows).not.toEqual([])
    expect(inUnits(await read())).toEqual(before)
  })

  test('(control) has other numbers in its columns', async () => {
    expect(await read()).not.toEqual(before)
  })

  const emitsEvents = name !== 'reporting'
  if (emitsEvents)
    test('has events that are read as thousandths', async () => {
      const definitions = { ...inventoryEvents, ...salesEvents } as unknown as Record<string, EventDefinition>
      const { rows } = await owner.query('select type, version, data from event order by position')
      expect(rows.length).toBeGreaterThan(0)
      for (const event of rows) {
        const definition = definitions[event.type]!
        const data = readData(definition, event)
        expect(inUnits(data), event.type).toMatchObject(withNewOrigin(event.data))
        if (definition.version > event.version) expect(data, event.type).not.toMatchObject(event.data)
      }
    })

  if (name === 'inventory')
    test('knows a delivery note that was received before', async () => {
      const { rows: lines } = await owner.query(
        `select product_id as "productId", delta as quantity, store_id, reference_id from stock_movement
       where reason = 'DELIVERY'`,
      )
      const { store_id: storeId, reference_id: supplierReference } = lines[0]
      const note = { storeId, supplierReference, lines, again: false }
      expect((await owner.query(insertDelivery({ id: 'm', name: 'manager' }, note))).rows).toEqual([])
    })

  async function read() {
    const rows: Record<string, unknown[]> = {}
    for (const [figure, statement] of Object.entries(figures[name]!))
      rows[figure] = (await owner.query(statement)).rows
    return rows
  }
})

/** The origin MANUAL of a restock request was called ASKED then. */
const withNewOrigin = (data: { origin?: string }) =>
  data.origin === 'ASKED' ? { ...data, origin: 'MANUAL' } : data
