import { commitStock } from '../../../contracts/calls/inventory.ts'
import { fragment, type Statement, sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { KeptSale } from './kept-sale.ts'
import { settle } from './settle.ts'

/** A sale that an earlier version has written before its stock was taken, and left PENDING. */
type PendingSale = { id: string; storeId: string; createdAt: Date } & Omit<
  KeptSale,
  'at' | 'payments' | 'lines'
> & {
    /** Sales of that version named all products by id. */
    lines: { productId: string; quantity: number; shownPrice: number | null }[]
  }

/** Settles a sale that an earlier version left PENDING. Its stock is taken under its id, once. */
export async function finishPending(ctx: Context, id: string): Promise<void> {
  const [sale] = await readPending(ctx, sql('read-pending-sale')`${pending} where s.id = ${id}`)
  if (sale) await finish(ctx, sale)
}

/** Sales that were left PENDING at least `seconds` ago, oldest first. */
export const pendingSales = (ctx: Context, seconds: number, max: number) =>
  readPending(
    ctx,
    sql('read-pending-sales')`${pending}
      where s.state = 'PENDING' and s.created_at < now() - make_interval(secs => ${seconds})
      order by s.created_at limit ${max}`,
  )

export async function finish(ctx: Context, { id, storeId, createdAt, ...pending }: PendingSale) {
  const sale = { ...pending, at: createdAt.toISOString(), payments: null }
  const { cashier: actor, at, lines } = sale
  const stock = await ctx.call(commitStock, { input: { id, storeId, actor, at, lines } })
  return settle(ctx, { id, storeId, sale, stock }, sale)
}

const readPending = (ctx: Context, statement: Statement) => ctx.db.query<PendingSale>(statement)

const pending = fragment`
  select s.id, s.store_id, s.register_id, s.session_id, s.created_at, s.idempotency_key as key, s.request_hash,
         store.time_zone, json_build_object('id', s.cashier_id, 'name', s.cashier_name) as cashier,
         (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity,
                                            'shownPrice', l.shown_price) order by l.place)
          from sale_line l where l.sale_id = s.id) as lines
  from sale s join store on store.id = s.store_id`
