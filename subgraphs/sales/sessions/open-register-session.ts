import { v7 as uuid } from 'uuid'
import { RegisterSessionOpened } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { checkAmount } from '../amounts.ts'
import type { Context } from '../context.ts'
import type { OpenRegisterSessionInput } from '../generated/schema-types.ts'
import { mustBeOpen } from '../open-store.ts'
import { problem } from '../problem.ts'
import type { RegisterSession } from './entities/register-session.ts'
import { lockRegister } from './lock-register.ts'

const maxFloat = 10_000_000

/**
 * Opens a session of a register with the cash that is in its drawer.
 * @throws FORBIDDEN, Problem NotFound, StoreClosed, UnknownRegister, SessionAlreadyOpen, InvalidInput
 */
export async function openRegisterSession(ctx: Context, input: OpenRegisterSessionInput) {
  const { storeId, registerId, openingFloat } = input
  ctx.principal.mustHave('session:work').in(storeId)
  checkAmount('openingFloat', openingFloat, { min: 0, max: maxFloat })
  return ctx.idempotent('openRegisterSession', storeId, input, async (tx) => {
    await mustBeOpen(tx, storeId)
    await registerInUse(tx, storeId, registerId)
    await noneOpen(tx, registerId)
    const { actor, currency } = ctx
    const [session] = await tx.query<{ id: string; number: number }>(
      sql('open-register-session')`insert into register_session
         (id, store_id, register_id, number, opening_float, currency, opened_by_id, opened_by_name)
       select ${uuid()}::uuid, ${storeId}::uuid, ${registerId}::uuid, coalesce(max(number), 0) + 1,
              ${openingFloat}::bigint, ${currency}, ${actor.id}, ${actor.name}
       from register_session where register_id = ${registerId}::uuid
       returning id, number`,
    )
    const { id, number } = session!
    tx.emit(RegisterSessionOpened, {
      subject: `RegisterSession/${id}`,
      storeId,
      data: { id, storeId, registerId, number, openingFloat, currency },
    })
    return { __typename: 'RegisterSessionSaved' as const, sessionId: id }
  })
}

/** Checks that the store has the register in use, and locks it: two requests open one session. */
async function registerInUse(tx: Queries, storeId: string, registerId: string) {
  const register = await lockRegister(tx, registerId)
  if (register?.storeId === storeId && !register.retiredAt) return
  const message =
    register?.storeId === storeId
      ? `Register ${register.code} is retired since ${register.retiredAt!.toISOString()}: use one that is in use.`
      : `Register ${registerId} does not stand in store ${storeId}: use one of the store's own registers.`
  throw problem('UnknownRegister', message, { registerId }, 'stores')
}

async function noneOpen(tx: Queries, registerId: string) {
  const [open] = await tx.query<Pick<RegisterSession, 'id' | 'openedAt' | 'openedByName'>>(
    sql('read-open-session')`select id, opened_at, opened_by_name from register_session
      where register_id = ${registerId} and closed_at is null`,
  )
  if (open)
    throw problem(
      'SessionAlreadyOpen',
      `The register has a session since ${open.openedAt.toISOString()}, opened by ${open.openedByName}: close it first with closeRegisterSession.`,
      { sessionId: open.id },
    )
}
