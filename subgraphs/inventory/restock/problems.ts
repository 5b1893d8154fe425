import { Problem } from '../../../runtime/errors/problem.ts'
import type { RestockRule } from './entities/restock-rule.ts'

/** Shows the rule that there is. */
export const restockRuleExists = (rule: RestockRule) =>
  new Problem(
    'RestockRuleExists',
    'RESTOCK_RULE_EXISTS',
    `The rule ${rule.id} is for exactly this: expected a store, product or category without one. Change it with updateRestockRule.`,
    { rule },
  )
