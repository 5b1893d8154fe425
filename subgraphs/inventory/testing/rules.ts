import { v7 as uuid } from 'uuid'
import { expect } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { person } from '../../../runtime/testing/principals.ts'
import type { TestSubgraph } from '../../../runtime/testing/subgraphs.ts'
import { applyRule } from '../commands/apply-restock-rule.ts'
import type { Context } from '../loaders.ts'
import type { Outcome } from './catalogue.ts'

export const ruler = person(['stock:read', 'restock:rules', 'store:all'], [], 'ruler')

/** Ways to make the restock rules of a subgraph under test. */
export function rulesOf(inventory: TestSubgraph) {
  return {
    change,
    ask,
    /** A rule that stands, taken to its shelves. */
    async rule(scope: object, terms: object = {}): Promise<Outcome> {
      const saved = await change('createRestockRule', { ...scope, terms })
      expect(saved.__typename, saved.message).toBe('RestockRuleSaved')
      await applyRule(inventory.context() as Context, saved.rule.id)
      return saved.rule
    },
    async effective(storeId: string, productId: string, principal = ruler): Promise<Outcome> {
      const { data, errors } = await inventory.ask(effective, { storeId, productId }, principal)
      expect(errors).toBeUndefined()
      return (data as Outcome).effectiveRestockRule
    },
  }

  /** A mutation's answer, which must have come without an error. */
  async function change(name: string, input: object, principal = ruler): Promise<Outcome> {
    const { data, errors } = await ask(name, input, principal)
    expect(errors).toBeUndefined()
    return (data as Record<string, Outcome>)[name]!
  }

  function ask(name: string, input: object, principal: Principal) {
    const document = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      __typename ... on Problem { code message } ... on InvalidInput { field } ${outcomes[name]}
      ... on RestockRuleSaved { rule { ${ruleFields} } } } }`
    return inventory.ask(document, { input: { idempotencyKey: uuid(), ...input } }, principal)
  }
}

const ruleFields = `id version store { id } product { id } category { id } reorderPoint targetLevel criticalThreshold overstockThreshold packSize
  minimumQuantity source donors { id } approveUpToUnits approveUpToValue { amount currency } approvesItself applied
  archived history { type actor { name } }`
const outcomes: Record<string, string> = {
  createRestockRule: '... on RestockRuleExists { rule { id } } ... on NotFound { kind id }',
  updateRestockRule:
    '... on VersionConflict { present { version ... on RestockRule { packSize } } } ... on NotFound { kind id }',
  archiveRestockRule: '... on NotFound { kind id }',
}
const effective = `query ($storeId: ID!, $productId: ID!) {
  effectiveRestockRule(storeId: $storeId, productId: $productId) {
    rule { id } others { id } why reorderPoint targetLevel figuresOfRule } }`
