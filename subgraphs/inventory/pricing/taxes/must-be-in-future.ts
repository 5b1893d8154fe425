import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { forbidden } from '../../../../runtime/errors/errors.ts'
import type { Context } from '../../context.ts'
import { problem } from '../../problem.ts'
import { today } from '../price-list-to-change.ts'

/**
 * Allows a user of the store to set its taxes, and users who see every store to set those of an area.
 * @throws FORBIDDEN
 */
export function mustSetTaxes(ctx: Context, storeId: string | null): void {
  const may = ctx.principal.mustHave('tax:write')
  if (storeId !== null) may.in(storeId)
  else if (ctx.principal.scope() !== null)
    throw forbidden(`${ctx.principal.name} may not set taxes of an area. Name one of your own stores.`)
}

/**
 * Checks that a day has begun in no store. A chain that has not sold anything yet may also name today.
 * @throws Problem TaxNotInFuture
 */
export async function mustBeInFuture(tx: Queries, from: string): Promise<void> {
  const { earliest, latest } = await today(tx)
  if (from > latest) return
  const [chain] = await tx.query<{ sells: boolean }>(
    sql('read-if-chain-sells')`select exists (select from stock_movement where reason = 'SALE') as sells`,
  )
  if (!chain!.sells && from >= earliest) return
  const first = chain!.sells ? dayAfter(latest) : earliest
  throw problem(
    'TaxNotInFuture',
    `from is ${from}: expected ${first} or a later day, as taxes are never changed for a day that has begun. Choose a later day.`,
    { earliest: first },
  )
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
