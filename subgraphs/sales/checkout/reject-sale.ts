import { SaleRejected } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { ProblemResult } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { PendingSale } from './pending-sale.ts'

/** PENDING -> REJECTED, with the reason that every retry gets. Idempotent. */
export async function rejectSale(ctx: Context, { id, storeId }: PendingSale, problem: ProblemResult) {
  await ctx.transaction(async (tx) => {
    const [rejected] = await tx.query(sql('reject-sale')`
      update sale set state = 'REJECTED', rejection = ${JSON.stringify(problem)}, settled_at = now()
      where id = ${id} and state = 'PENDING' returning id`)
    if (!rejected) return
    tx.emit(SaleRejected, {
      subject: `Sale/${id}`,
      storeId,
      data: { id, storeId, problem: problem.code },
    })
  })
}
