import { commitStock } from '../../../contracts/calls/inventory.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { RingUpSaleInput } from '../generated/schema-types.ts'
import { checkSale } from './check-sale.ts'
import { completeSale } from './complete-sale.ts'
import { openSale } from './open-sale.ts'
import type { PendingSale } from './pending-sale.ts'
import { rejectSale } from './reject-sale.ts'

/** PENDING -> COMPLETED | REJECTED. After a crash in between, the sweeper calls `finish` again. */
export async function ringUpSale(ctx: Context, input: RingUpSaleInput) {
  ctx.principal.mustHave('sale:write').in(input.storeId)
  const lines = checkSale(input)
  const sale = await openSale(ctx, input, lines)
  return finish(ctx, sale)
}

/**
 * Asks inventory for the stock and settles the sale by its answer. It must be idempotent, also when
 * called twice at once: stock is taken under the id of the sale, which has one answer, and the row
 * is settled only while it is PENDING.
 */
export async function finish(ctx: Context, sale: PendingSale) {
  if (sale.state === 'PENDING') {
    const { id, storeId, cashier: actor, lines } = sale
    const at = sale.createdAt.toISOString()
    const stock = await ctx.call(commitStock, { input: { id, storeId, actor, at, lines } })
    if (stock.__typename === 'StockCommitted')
      await completeSale(ctx.actingFor(actor), sale, stock.lines, stock.taxation)
    else await rejectSale(ctx.actingFor(actor), sale, stock.problem)
  }
  return outcomeOf(ctx, sale.id)
}

/** The stored result: the first one, for every retry. */
async function outcomeOf(ctx: Context, saleId: string) {
  const sale = (await ctx.load.sale.load(saleId))!
  if (sale.rejection) throw Problem.from(sale.rejection)
  return { __typename: 'SaleCompleted' as const, sale: { id: saleId } }
}
