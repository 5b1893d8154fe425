import type { ClientBase } from 'pg'
import { SaleCompleted } from '../contracts/events/sales.ts'
import type { Chain, Sale } from './chain.ts'
import { eventRow, outbox } from './event-rows.ts'
import { insertRows } from './insert-rows.ts'

/** Fills the database of `sales`. It gets its stores and registers by their events. */
export async function writeSales(client: ClientBase, chain: Chain): Promise<void> {
  await insertRows(client, sale, saleRows(chain))
  await insertRows(client, saleLine, lineRows(chain))
  await insertRows(client, payment, paymentRows(chain))
  await insertRows(client, receiptCounter, counterRows(chain))
  await insertRows(client, outbox, eventRows(chain))
}

const sale = {
  table: 'sale',
  columns: {
    id: 'uuid',
    store_id: 'uuid',
    register_id: 'uuid',
    state: 'text',
    idempotency_key: 'text',
    request_hash: 'text',
    number: 'int',
    total: 'bigint',
    tax: 'bigint',
    prices_include_tax: 'boolean',
    taxes: 'jsonb',
    currency: 'text',
    business_day: 'date',
    cashier_id: 'text',
    cashier_name: 'text',
    created_at: 'timestamptz',
    settled_at: 'timestamptz',
  },
}

const saleLine = {
  table: 'sale_line',
  columns: {
    sale_id: 'uuid',
    place: 'int',
    product_id: 'uuid',
    name: 'text',
    sku: 'text',
    barcode: 'text',
    quantity: 'bigint',
    unit_price: 'bigint',
    total: 'bigint',
    tax: 'bigint',
  },
}

const payment = {
  table: 'payment',
  columns: {
    sale_id: 'uuid',
    place: 'int',
    kind: 'text',
    amount: 'bigint',
    tendered: 'bigint',
    at: 'timestamptz',
  },
}

const receiptCounter = {
  table: 'receipt_counter',
  columns: { store_id: 'uuid', last_number: 'int' },
}

function* saleRows({ sales, currency }: Chain) {
  for (const {
    id,
    at,
    storeId,
    registerId,
    number,
    total,
    tax,
    taxes,
    businessDay,
    cashier,
    pricesIncludeTax,
  } of sales)
    yield {
      id,
      store_id: storeId,
      register_id: registerId,
      state: 'COMPLETED',
      // No register sent these keys, so no register can repeat one.
      idempotency_key: `seed-${id}`,
      request_hash: 'seed',
      number,
      total,
      tax,
      prices_include_tax: pricesIncludeTax,
      taxes,
      currency,
      business_day: businessDay,
      cashier_id: cashier.id,
      cashier_name: cashier.name,
      created_at: at,
      settled_at: at,
    }
}

function* lineRows({ sales }: Chain) {
  for (const { id, lines } of sales)
    for (const [place, { productId, unitPrice, ...line }] of lines.entries())
      yield { sale_id: id, place, product_id: productId, unit_price: unitPrice, ...line }
}

function* paymentRows({ sales }: Chain) {
  for (const sale of sales)
    for (const [place, { kind, amount, tendered }] of paymentsOf(sale).entries())
      yield { sale_id: sale.id, place, kind, amount, tendered, at: sale.at }
}

/** In cash, with the next note of five. */
function paymentsOf({ total }: Sale) {
  if (total === 0) return []
  const tendered = Math.ceil(total / 500) * 500
  return [{ kind: 'CASH' as const, amount: total, tendered, change: tendered - total, voucherId: null }]
}

function counterRows({ sales }: Chain) {
  const last = new Map(sales.map(({ storeId, number }) => [storeId, number]))
  return [...last].map(([storeId, number]) => ({ store_id: storeId, last_number: number }))
}

function* eventRows({ sales, currency, nextId }: Chain) {
  for (const { at, ...sale } of sales)
    yield eventRow(SaleCompleted, {
      id: nextId(at),
      subject: `Sale/${sale.id}`,
      time: at,
      actor: sale.cashier,
      storeId: sale.storeId,
      data: {
        ...sale,
        currency,
        sessionId: null,
        channel: 'REGISTER',
        customerId: null,
        discounts: [],
        lines: sale.lines.map((line) => ({ ...line, cost: null })),
        payments: paymentsOf({ at, ...sale }),
      },
    })
}
