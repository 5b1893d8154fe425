import { RegisterSessionClosed } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput, notFound } from '../../../runtime/errors/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import { checkAmount } from '../amounts.ts'
import type { Context } from '../context.ts'
import type { CloseRegisterSessionInput, SessionCountInput } from '../generated/schema-types.ts'
import { problem } from '../problem.ts'
import { ofScope } from '../scope.ts'
import type { RegisterSession } from './entities/register-session.ts'
import { lockRegister } from './lock-register.ts'
import { readFigures } from './session-figures.ts'

const maxCounted = 1_000_000_000
const kinds = 4

/**
 * Closes a session with the counted amounts. Its figures are final: the register is locked, so no sale
 * joins the session any more, and it has no sale that is not settled.
 * @throws FORBIDDEN, Problem NotFound, AlreadyDone, SalesUnsettled, InvalidInput
 */
export async function closeRegisterSession(ctx: Context, input: CloseRegisterSessionInput) {
  ctx.principal.mustHave('session:work')
  const session = ofScope(ctx, await ctx.load.registerSession.load(input.sessionId))
  if (!session) throw notFound('RegisterSession', input.sessionId)
  checkCounts(input.counts)
  return ctx.idempotent('closeRegisterSession', session.storeId, input, async (tx) => {
    await lockRegister(tx, session.registerId)
    await close(ctx, tx, session, input.counts)
    return { __typename: 'RegisterSessionSaved' as const, sessionId: session.id }
  })
}

async function close(
  ctx: Context,
  tx: Tx,
  { id, storeId, registerId, number, currency }: RegisterSession,
  counts: readonly SessionCountInput[],
) {
  const [closed] = await tx.query(
    sql('close-register-session')`update register_session
      set closed_at = now(), closed_by_id = ${ctx.actor.id}, closed_by_name = ${ctx.actor.name}
      where id = ${id} and closed_at is null returning id`,
  )
  if (!closed)
    throw problem(
      'AlreadyDone',
      `Session ${number} of the register is closed already: there is nothing to do.`,
      {},
    )
  const [figures] = await readFigures(tx, [id])
  const { unsettled, sales, salesTotal, expected, kinds } = figures!
  if (unsettled > 0)
    throw problem(
      'SalesUnsettled',
      `The session has ${unsettled} sales that are not settled yet: expected none. They are settled within a minute; try again then.`,
      { unsettled },
    )
  await tx.query(
    sql('insert-session-counts')`insert into session_count (session_id, kind, amount)
      select ${id}::uuid, c.kind, c.amount
      from json_to_recordset(${JSON.stringify(counts)}::json) as c(kind text, amount bigint)`,
  )
  tx.emit(RegisterSessionClosed, {
    subject: `RegisterSession/${id}`,
    storeId,
    data: {
      id,
      storeId,
      registerId,
      number,
      currency,
      sales,
      salesTotal,
      expected,
      expectedByKind: kinds.map(({ kind, expected: amount }) => ({ kind, amount })),
      counts: counts.map(({ kind, amount }) => ({ kind, amount })),
    },
  })
}

function checkCounts(counts: readonly SessionCountInput[]) {
  checkList('counts', counts, {
    max: kinds,
    ifEmpty: 'Count at least the cash, also when it is 0.',
    ifTooLong: 'Add up the amounts of a kind.',
  })
  const seen = new Set<string>()
  for (const [index, { kind, amount }] of counts.entries()) {
    checkAmount(`counts.${index}.amount`, amount, { min: 0, max: maxCounted })
    if (seen.has(kind))
      throw invalidInput(
        `counts.${index}.kind`,
        `counts.${index}.kind is ${kind}, as on an earlier line: expected each kind once. Add the amounts up.`,
      )
    seen.add(kind)
  }
}
