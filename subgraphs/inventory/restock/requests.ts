import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { RestockState } from '../generated/schema-types.ts'
import { wrongState } from '../problems.ts'
import type { RestockRequest } from './entities/restock-request.ts'
import { findRequest } from './queries.ts'

/** What people write on a request. */
export const longestWords = { min: 1, max: 500, lines: true }

/**
 * A request that the caller sees. It is read before the transaction only for what never changes: access and the key are
 * scoped to its store.
 * @throws Problem NotFound
 */
export async function requestToChange(ctx: Context, id: string): Promise<RestockRequest> {
  const request = await findRequest(ctx, id)
  if (!request) throw notFound('RestockRequest', id)
  return request
}

/**
 * Holds a request that stands in one of these states until the commit: of two who decide at once the second finds
 * what the first has decided. Taken before its transfers, stores and stock levels.
 * @throws Problem WrongState
 */
export async function lockRequest(tx: Queries, id: string, states: RestockState[]): Promise<RestockState> {
  const [request] = await tx.query<{ state: RestockState }>(hold, [id])
  const { state } = request!
  if (!states.includes(state)) throw wrongState('RestockRequest', id, states.join(' or '), state)
  return state
}

const hold = sql('lock-restock-request', 'select state from restock_request where id = $1 for update')
