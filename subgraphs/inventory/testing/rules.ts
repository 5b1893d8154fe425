import { expect } from 'vitest'
import { changesBy } from '../../../runtime/testing/changes.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Outcome, TestSubgraph } from '../../../runtime/testing/subgraphs.ts'
import type { Context } from '../context.ts'
import { applyRule } from '../restock/rules/apply-restock-rule.ts'

export const ruler = user(['stock:read', 'restock:rules', 'store:all'], [], 'ruler')

/** Fixtures that create restock rules in a subgraph under test. */
export function rulesOf(inventory: TestSubgraph) {
  const { ask, change } = changesBy(inventory, fieldsOf, ruler)

  return {
    change,
    ask,
    /** Saves a rule and applies it to its stock levels. */
    async rule(scope: object, terms: object = {}): Promise<Outcome> {
      const saved = await change('createRestockRule', { ...scope, terms })
      expect(saved.__typename, saved.message).toBe('RestockRuleSaved')
      await applyRule(inventory.context() as Context, saved.rule.id)
      return saved.rule
    },
    async effective(storeId: string, productId: string, principal = ruler): Promise<Outcome> {
      const { data } = await inventory.asked(effective, { storeId, productId }, principal)
      return data.effectiveRestockRule
    },
  }
}

const ruleFields = `id version store { id } product { id } category { id } reorderPoint targetLevel criticalThreshold overstockThreshold packSize
  minimumQuantity source sourceStores { id } approveUpToUnits approveUpToValue { amount currency } approvesItself applied
  archived history { type actor { name } }`
const fieldsOf = (name: string) =>
  `... on InvalidInput { field } ${outcomes[name]} ... on RestockRuleSaved { rule { ${ruleFields} } }`
const outcomes: Record<string, string> = {
  createRestockRule: '... on RestockRuleExists { rule { id } } ... on NotFound { kind id }',
  updateRestockRule:
    '... on VersionConflict { present { version ... on RestockRule { packSize } } } ... on NotFound { kind id }',
  archiveRestockRule: '... on NotFound { kind id }',
}
const effective = `query ($storeId: ID!, $productId: ID!) {
  effectiveRestockRule(storeId: $storeId, productId: $productId) {
    rule { id } others { id } why reorderPoint targetLevel thresholdsFromRule } }`
