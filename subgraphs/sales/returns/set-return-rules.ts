import { NIL } from 'uuid'
import { ReturnRulesSet } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { SetReturnRulesInput } from '../generated/schema-types.ts'

const maxDays = 3_650

/** Sets the rules of the chain about returns. @throws FORBIDDEN, Problem InvalidInput */
export async function setReturnRules(ctx: Context, input: SetReturnRulesInput) {
  ctx.principal.mustHave('return:rules')
  const { days, otherStores } = input
  if (days < 0 || days > maxDays) throw invalidInput('days', `days is ${days}: expected 0 to ${maxDays}.`)
  return ctx.idempotent('setReturnRules', NIL, input, async (tx) => {
    await tx.query(sql('set-return-rules')`
      update return_rules set days = ${days}, other_stores = ${otherStores}`)
    tx.emit(ReturnRulesSet, { subject: 'ReturnRules', data: { days, otherStores } })
    return { __typename: 'ReturnRulesSet' as const }
  })
}
