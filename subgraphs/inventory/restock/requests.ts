import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { RestockState } from '../generated/schema-types.ts'
import { wrongState } from '../problems.ts'
import type { RestockRequest } from './entities/restock-request.ts'
import { findRequest } from './queries.ts'

/** Limits of the texts that users write on a request. */
export const reasonLimits = { min: 1, max: 500, lines: true }

/**
 * A request that the caller may read. Use only its store and its requester, which never change, for the
 * access check and the idempotency key: it is read outside the transaction, without a lock.
 * @throws Problem NotFound
 */
export async function requestToChange(ctx: Context, id: string): Promise<RestockRequest> {
  const request = await findRequest(ctx, id)
  if (!request) throw notFound('RestockRequest', id)
  return request
}

/**
 * Locks a request until the commit. It must be in one of the given states. When two users decide at
 * once, the second waits and reads the decision of the first. Lock the request before its transfers,
 * stores and stock levels.
 * @returns its state
 * @throws Problem WrongState
 */
export async function lockRequest(tx: Queries, id: string, states: RestockState[]): Promise<RestockState> {
  const [request] = await tx.query<{ state: RestockState }>(
    sql('lock-restock-request')`select state from restock_request where id = ${id} for update`,
  )
  const { state } = request!
  if (!states.includes(state)) throw wrongState('RestockRequest', id, states.join(' or '), state)
  return state
}
