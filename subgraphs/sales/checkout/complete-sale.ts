import type { TakenStock, Taking } from '../../../contracts/calls/inventory.ts'
import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { businessDay, businessHour } from '../../../runtime/values/business-day.ts'
import type { Context } from '../context.ts'
import { spendVouchers } from '../payments/move-voucher.ts'
import { sharePayments } from '../payments/share-payments.ts'
import { problem } from '../problem.ts'
import type { Sale } from './entities/sale.ts'
import type { KeptSale } from './kept-sale.ts'
import { priceOfLine } from './price-of-line.ts'
import { taxLines } from './tax-lines.ts'

type Committed = Extract<TakenStock, { __typename: 'StockCommitted' }>

/**
 * Writes a completed sale with its lines, its payments, the store's next receipt number and its event, in one
 * transaction; without a voucher it is one statement.
 * @returns the sale; null when it has an outcome already
 * @throws Problem PaymentMismatch, NoOpenSession, VoucherBlocked, InsufficientBalance: nothing is written
 */
export async function completeSale(ctx: Context, taking: Taking, sale: KeptSale, stock: Committed) {
  const receipt = taxLines(
    stock.lines.map((line) => ({ ...line, parts: line.parts ?? null, total: priceOfLine(line) })),
    stock.taxation,
  )
  const payments = sharePayments(receipt.total, sale.payments, ctx.currency)
  const { id, storeId } = taking
  try {
    const row = await ctx.transaction(async (tx) => {
      await spendVouchers(tx, payments, { id, storeId, actor: ctx.actor })
      const [row] = await tx.query<Sale>(writeSale(tx, ctx, taking, sale, { ...receipt, payments }))
      if (!row) throw (await hasOutcome(tx, id)) ? new OutcomeExists() : noOpenSession(sale.registerId)
      return row
    })
    return { row, lines: receipt.lines, payments }
  } catch (error) {
    if (error instanceof OutcomeExists) return null
    throw error
  }
}

/** Rolls the transaction back: the receipt number that it took is free again. */
class OutcomeExists extends Error {}

type Receipt = ReturnType<typeof taxLines<Committed['lines'][number] & { total: number }>> & {
  payments: ReturnType<typeof sharePayments>
}

/**
 * Returns no row when the session was closed meanwhile, or when the sale has an outcome. The lock on the
 * session makes a count wait for the sale. The counter's row stays locked until the commit, so the numbers
 * have no gaps. The sale may exist as PENDING, from an earlier version.
 */
function writeSale(
  tx: Tx,
  { currency, actor }: Context,
  { id, storeId }: Taking,
  sale: KeptSale,
  { total, tax, taxes, pricesIncludeTax, lines, payments }: Receipt,
) {
  const at = new Date(sale.at)
  const [day, hour] = [businessDay(at, sale.timeZone), businessHour(at, sale.timeZone)]
  const { registerId } = sale
  const shown = new Map(
    sale.lines.map(({ productId, pack, shownPrice }) => [pack ? null : productId, shownPrice]),
  )
  const sold = lines.map((line, place) => ({
    ...line,
    place,
    product_id: line.productId,
    unit_price: line.unitPrice,
    shown_price: shown.get(line.productId),
  }))
  const paid = payments.map((payment, place) => ({ ...payment, place, voucher_id: payment.voucherId }))
  const emission = tx.emission(
    SaleCompleted,
    {
      subject: `Sale/${id}`,
      storeId,
      data: {
        id,
        storeId,
        registerId,
        sessionId: sale.sessionId,
        channel: 'REGISTER',
        cashier: sale.cashier,
        customerId: null,
        number: 0,
        businessDay: day,
        hour,
        currency,
        total,
        tax,
        pricesIncludeTax,
        taxes,
        discounts: [],
        lines: lines.map(({ cost = null, parts, ...line }) => ({ ...line, cost, ...(parts && { parts }) })),
        payments,
      },
    },
    {
      from: fragment`completed`,
      data: fragment`jsonb_build_object('number', completed.number, 'sessionId', completed.session_id)`,
    },
  )
  return sql('complete-sale')`
    with session as (
      select id from register_session where id = ${sale.sessionId}::uuid and closed_at is null for share
    ), numbered as (
      insert into receipt_counter (store_id, last_number)
      select ${storeId}::uuid, 1 where ${sale.sessionId}::uuid is null or exists (select from session)
      on conflict (store_id) do update set last_number = receipt_counter.last_number + 1
      returning last_number
    ), completed as (
      insert into sale (id, store_id, register_id, session_id, state, idempotency_key, request_hash, number, total, tax,
        prices_include_tax, taxes, currency, business_day, cashier_id, cashier_name, created_at, settled_at)
      select ${id}::uuid, ${storeId}::uuid, ${registerId}::uuid, ${sale.sessionId}::uuid, 'COMPLETED', ${sale.key},
        ${sale.requestHash}, last_number, ${total}::bigint, ${tax}::bigint, ${pricesIncludeTax}::boolean,
        ${JSON.stringify(taxes)}::jsonb, ${currency}, ${day}::date, ${actor.id}, ${actor.name},
        ${sale.at}::timestamptz, now()
      from numbered
      on conflict (id) do update
      set state = excluded.state, number = excluded.number, total = excluded.total, tax = excluded.tax,
          prices_include_tax = excluded.prices_include_tax, taxes = excluded.taxes,
          business_day = excluded.business_day, settled_at = excluded.settled_at
      where sale.state = 'PENDING'
      returning *
    ), priced as (
      insert into sale_line (sale_id, place, product_id, name, sku, barcode, quantity, shown_price, unit_price, total, tax,
        cost, parts)
      select completed.id, l.place, l.product_id, l.name, l.sku, l.barcode, l.quantity, l.shown_price, l.unit_price,
             l.total, l.tax, l.cost, l.parts
      from completed, json_to_recordset(${JSON.stringify(sold)}::json)
        as l(place int, product_id uuid, name text, sku text, barcode text, quantity bigint, shown_price bigint,
             unit_price bigint, total bigint, tax bigint, cost bigint, parts jsonb)
      on conflict (sale_id, product_id) do update
      set name = excluded.name, sku = excluded.sku, barcode = excluded.barcode, unit_price = excluded.unit_price,
          total = excluded.total, tax = excluded.tax, cost = excluded.cost
    ), paid as (
      insert into payment (sale_id, place, kind, amount, tendered, voucher_id, session_id)
      select completed.id, p.place, p.kind, p.amount, p.tendered, p.voucher_id, completed.session_id
      from completed, json_to_recordset(${JSON.stringify(paid)}::json)
        as p(place int, kind text, amount bigint, tendered bigint, voucher_id uuid)
    ), emitted as (${emission})
    select * from completed`
}

async function hasOutcome(tx: Queries, id: string): Promise<boolean> {
  const [sale] = await tx.query(
    sql('read-outcome')`select id from sale where id = ${id} and state <> 'PENDING'`,
  )
  return sale !== undefined
}

const noOpenSession = (registerId: string) =>
  problem(
    'NoOpenSession',
    `The session of register ${registerId} was closed while the sale was rung up: expected an open one. Open it with openRegisterSession and ring up again.`,
    { registerId },
  )
