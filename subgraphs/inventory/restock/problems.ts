import { problem } from '../problem.ts'
import type { RestockRule } from './entities/restock-rule.ts'

/** The problem for a second rule with the same scope. The problem shows the existing rule. */
export const restockRuleExists = (rule: RestockRule) =>
  problem(
    'RestockRuleExists',
    `The rule ${rule.id} is for exactly this: expected a store, product or category without one. Change it with updateRestockRule.`,
    { rule },
  )
