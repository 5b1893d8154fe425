import { openTakings, readTakings, settleTakings, type Taking } from '../../../contracts/calls/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { KeptSale } from './kept-sale.ts'
import { finish, pendingSales } from './pending-sale.ts'
import { settle } from './settle.ts'

const second = 1_000
/** A sale that is being rung up now is skipped: to settle it twice would be harmless, but wasted work. */
const leftAloneSeconds = 5
const max = 200

/**
 * Writes the sales that a crash has left between their taking and their row, and tells inventory the outcome
 * of all sales since the last sweep, in one call for 1,000 of them.
 */
export const sweepSales: Sweeper = {
  name: 'sales',
  everyMs: 5 * second,
  async sweep(context) {
    const ctx = context as Context
    while (await sweepTakings(ctx));
    for (const sale of await pendingSales(ctx, leftAloneSeconds, max))
      await trying(ctx, sale.id, () => finish(ctx, sale))
  },
}

/** @returns true when takings ended and more may be open */
async function sweepTakings(ctx: Context): Promise<boolean> {
  const open = await ctx.call(openTakings, { seconds: leftAloneSeconds, storeId: null })
  if (open.length === 0) return false
  const unwritten = await withoutOutcome(ctx, open)
  if (unwritten.length > 0)
    for (const taking of await ctx.call(readTakings, { ids: unwritten })) await settleOne(ctx, taking)
  const outcomes = await outcomesOf(ctx, open)
  const sold = outcomes.filter(({ state }) => state === 'COMPLETED').map(({ id }) => id)
  const notSold = outcomes.filter(({ state }) => state === 'REJECTED').map(({ id }) => id)
  const { count } = await ctx.call(settleTakings, { input: { sold, notSold } })
  return count > 0
}

const settleOne = (ctx: Context, taking: Taking) =>
  trying(ctx, taking.id, async () => settle(ctx, taking, KeptSale.parse(taking.sale)))

async function trying(ctx: Context, sale: string, work: () => Promise<unknown>) {
  try {
    await work()
    ctx.log.info({ sale }, 'unsettled sale completed')
  } catch (error) {
    if (error instanceof Problem) ctx.log.info({ sale, code: error.code }, 'unsettled sale rejected')
    else ctx.log.warn({ error, sale }, 'unsettled sale waits for the next sweep')
  }
}

const outcomesOf = (ctx: Context, ids: string[]) =>
  ctx.db.query<{ id: string; state: string }>(
    sql('read-sale-outcomes')`select id, state from sale where id = any(${ids}::uuid[])`,
  )

/** The ids of takings whose sales are not written. */
export async function withoutOutcome(ctx: Context, ids: string[]): Promise<string[]> {
  const written = new Set((await outcomesOf(ctx, ids)).map(({ id }) => id))
  return ids.filter((id) => !written.has(id))
}
