import { Problem } from '../../../runtime/errors/problem.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { unsettledSales } from './pending-sale.ts'
import { finish } from './ring-up-sale.ts'

const second = 1_000
/** A sale that is being rung up now is skipped: to finish it twice would be harmless, but wasted work. */
const leftAloneSeconds = 5
const max = 200

/** Settles sales that a crash has left between their row and their outcome. */
export const sweepSales: Sweeper = {
  name: 'sales',
  everyMs: 5 * second,
  async sweep(context) {
    const ctx = context as Context
    for (const sale of await unsettledSales(ctx.db, leftAloneSeconds, max)) await settle(ctx, sale)
  },
}

async function settle(ctx: Context, sale: Parameters<typeof finish>[1]) {
  try {
    await finish(ctx, sale)
    ctx.log.info({ sale: sale.id }, 'unsettled sale completed')
  } catch (error) {
    if (error instanceof Problem) ctx.log.info({ sale: sale.id, code: error.code }, 'unsettled sale rejected')
    else ctx.log.warn({ error, sale: sale.id }, 'unsettled sale waits for the next sweep')
  }
}
