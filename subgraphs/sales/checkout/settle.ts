import { settleTakings, type Taking } from '../../../contracts/calls/inventory.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import { completeSale } from './complete-sale.ts'
import type { KeptSale } from './kept-sale.ts'
import { rejectSale } from './reject-sale.ts'

/**
 * Writes the sale of a taking, completed or rejected. It must be idempotent, also when several processes do it
 * at once: the first row of the sale decides, and all return its outcome.
 * @throws Problem with the reason of a rejection
 */
export async function settle(ctx: Context, taking: Taking, sale: KeptSale) {
  const acting = ctx.actingFor(sale.cashier)
  const { id, stock } = taking
  if (stock.__typename === 'StockRejected') await rejectSale(acting, taking, sale, stock.problem)
  else
    try {
      const written = await completeSale(acting, taking, sale, stock)
      if (written) remember(ctx, written)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (await rejectSale(acting, taking, sale, error.result)) await giveBack(ctx, id)
    }
  return outcomeOf(ctx, id)
}

/** Spares the answer the statements that read what was just written. */
function remember(ctx: Context, { row, lines, payments }: Written) {
  ctx.load.sale.prime(row.id, row)
  ctx.load.lines.prime(row.id, { saleId: row.id, lines })
  ctx.load.payments.prime(row.id, { saleId: row.id, payments })
}

type Written = NonNullable<Awaited<ReturnType<typeof completeSale>>>

/** The stock of a rejected sale goes back. When the call fails, the sweeper does it. */
async function giveBack(ctx: Context, id: string) {
  try {
    await ctx.call(settleTakings, { input: { sold: [], notSold: [id] } })
  } catch (error) {
    ctx.log.warn({ error, sale: id }, 'the stock of a rejected sale goes back with the next sweep')
  }
}

/** The stored result: the first one, for every retry. @throws Problem of a rejected sale */
export async function outcomeOf(ctx: Context, saleId: string) {
  const sale = (await ctx.load.sale.load(saleId))!
  if (sale.rejection) throw Problem.from(sale.rejection)
  return { __typename: 'SaleCompleted' as const, sale: { id: saleId } }
}
