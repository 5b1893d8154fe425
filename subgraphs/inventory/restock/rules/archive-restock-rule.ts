import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { ArchiveRestockRuleInput } from '../../generated/schema-types.ts'
import { chainScope } from '../../scope.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import { emitRule, mustBeInForce, ruleToChange } from './rule-to-change.ts'

/**
 * Archives a rule. The next most specific rule applies from now on. @throws FORBIDDEN, Problem
 * NotFound, AlreadyDone
 */
export async function archiveRestockRule(ctx: Context, input: ArchiveRestockRuleInput) {
  const { id, storeId } = await ruleToChange(ctx, input.ruleId)

  return ctx.idempotent('archiveRestockRule', storeId ?? chainScope, input, async (tx) => {
    await mustBeInForce(tx, id)
    const [rule] = await tx.query<RestockRule>(sql('archive-restock-rule')`
      update restock_rule set archived_at = now(), version = version + 1 where id = ${id} returning *`)
    emitRule(tx, 'ARCHIVED', rule!)
    return { __typename: 'RestockRuleSaved' as const, rule: { id } }
  })
}
