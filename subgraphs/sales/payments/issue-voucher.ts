import { v7 as uuid } from 'uuid'
import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { checkAmount } from '../amounts.ts'
import type { Context } from '../context.ts'
import type { IssueVoucherInput, VoucherKind } from '../generated/schema-types.ts'
import { mustBeOpen } from '../open-store.ts'
import { emitMove } from './move-voucher.ts'
import { hashOfCode, lastFourOf, newVoucherCode } from './voucher-code.ts'

/** The limits of an amount that is put on or taken from a voucher, in minor units. */
export const amountLimits = { min: 1, max: 1_000_000 }

/**
 * Issues a gift card or a store credit. Only the first answer has the code: the database keeps its
 * hash, and the stored answer has no code. A caller who loses the answer gives the voucher a new code.
 * @throws FORBIDDEN, Problem NotFound, StoreClosed, InvalidInput
 */
export async function issueVoucher(ctx: Context, input: IssueVoucherInput) {
  const { storeId, kind, amount } = input
  ctx.principal.mustHave('voucher:manage').in(storeId)
  checkAmount('amount', amount, amountLimits)
  let secretCode: string | null = null
  const result = await ctx.idempotent('issueVoucher', storeId, input, async (tx) => {
    await mustBeOpen(tx, storeId)
    const issued = await issueIn(tx, ctx, { storeId, kind, amount, reference: input.idempotencyKey })
    secretCode = issued.secretCode
    return { __typename: 'VoucherIssued' as const, voucherId: issued.id }
  })
  return { ...result, secretCode }
}

interface NewVoucher {
  storeId: string
  kind: VoucherKind
  /** Minor units. */
  amount: number
  /** The request or the return that issues it. */
  reference: string
}

/** Issues a voucher within a command. Its code is nowhere but in what this returns. */
export async function issueIn(
  tx: Tx,
  { actor, currency }: Pick<Context, 'actor' | 'currency'>,
  { storeId, kind, amount, reference }: NewVoucher,
): Promise<{ id: string; secretCode: string }> {
  const [id, secretCode] = [uuid(), newVoucherCode()]
  await tx.query(
    sql('issue-voucher')`with issued as (
       insert into voucher (id, kind, store_id, code_hash, last_four, balance, currency)
       values (${id}, ${kind}, ${storeId}, ${hashOfCode(secretCode)}, ${lastFourOf(secretCode)}, ${amount}, ${currency})
       returning id, balance, store_id
     )
     insert into voucher_entry (id, voucher_id, kind, amount, balance_after, store_id, reference, actor_id, actor_name)
     select ${uuid()}::uuid, id, 'ISSUE', balance, balance, store_id, ${reference}, ${actor.id}, ${actor.name}
     from issued`,
  )
  emitMove(tx, { id, kind, currency }, { kind: 'ISSUE', amount, storeId, reference, actor }, amount)
  return { id, secretCode }
}
