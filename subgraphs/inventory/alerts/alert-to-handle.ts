import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import { checkText } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import { wrongState } from '../problems.ts'
import type { StockAlert } from './entities/stock-alert.ts'
import { findAlert } from './queries.ts'

/**
 * Loads an alert that the caller may handle: an alert of a store where the caller works. The caller
 * can read the alerts of their centre and of head office, but cannot handle them.
 * @throws FORBIDDEN, Problem NotFound
 */
export async function alertToHandle(ctx: Context, id: string): Promise<StockAlert> {
  const may = ctx.principal.mustHave('alert:handle')
  const alert = await findAlert(ctx, id)
  if (!alert) throw notFound('StockAlert', id)
  may.in(alert.storeId)
  return alert
}

/**
 * Locks an open alert until the commit and returns its current state. @throws Problem WrongState
 * unless it is open
 */
export async function lockOpenAlert(tx: Queries, id: string): Promise<StockAlert> {
  const [alert] = await tx.query<StockAlert>(
    sql('lock-alert')`select * from stock_alert where id = ${id} for update`,
  )
  if (alert!.state !== 'OPEN') throw wrongState('StockAlert', id, 'OPEN', alert!.state)
  return alert!
}

/** @throws Problem InvalidInput */
export const checkComment = (comment: string) =>
  checkText('comment', comment, { min: 1, max: 1_000, lines: true })

export const handled = (id: string) => ({ __typename: 'AlertHandled' as const, alert: { id } })
