import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { unitsOf, whole } from '../../../../runtime/values/quantity.ts'
import type { RestockTerms } from '../../generated/schema-types.ts'
import { type Counted, fits, notWhole } from '../../pieces.ts'
import { mustBeOpen } from '../../read-models/stores.ts'
import { checkThresholds, thresholdFields } from '../../stock/thresholds/check-thresholds.ts'
import type { RestockRule } from '../entities/restock-rule.ts'

/** The terms of a rule, as stored. */
type Terms = Pick<
  RestockRule,
  | 'reorderPoint'
  | 'targetLevel'
  | 'criticalThreshold'
  | 'overstockThreshold'
  | 'packSize'
  | 'minimumQuantity'
  | 'source'
  | 'sourceStoreIds'
  | 'approveUpToUnits'
  | 'approveUpToValue'
>

const maxUnits = 1_000_000 * whole
const largestPack = 10_000 * whole
const ruleQuantities = [...thresholdFields, 'packSize', 'minimumQuantity', 'approveUpToUnits'] as const
const maxSources = 20
const maxValue = 1_000_000_000_000

/**
 * Checks the terms of a rule of one store or, with null, of every store, and fills in defaults.
 * `lockSources` checks the source stores. For a product that is sold by the piece the quantities are whole;
 * a rule of many products may have any, and its plans are rounded up to whole pieces.
 * @throws Problem InvalidInput that names the field
 */
export function checkTerms(input: RestockTerms, storeId: string | null, product?: Counted | null): Terms {
  const terms: Terms = {
    reorderPoint: input.reorderPoint ?? null,
    targetLevel: input.targetLevel ?? null,
    criticalThreshold: input.criticalThreshold ?? null,
    overstockThreshold: input.overstockThreshold ?? null,
    packSize: input.packSize ?? whole,
    minimumQuantity: input.minimumQuantity ?? whole,
    source: input.source ?? 'AUTOMATIC',
    sourceStoreIds: [...(input.sourceStoreIds ?? [])],
    approveUpToUnits: input.approveUpToUnits ?? null,
    approveUpToValue: input.approveUpToValue ?? null,
  }
  checkRuleThresholds(terms)
  within(terms, 'packSize', 1, largestPack)
  within(terms, 'minimumQuantity', 1, maxUnits)
  within(terms, 'approveUpToUnits', 1, maxUnits)
  if (terms.approveUpToValue !== null && (terms.approveUpToValue < 1 || terms.approveUpToValue > maxValue))
    throw invalid(
      'approveUpToValue',
      `approveUpToValue is ${terms.approveUpToValue}: expected 1 to ${maxValue}.`,
    )
  for (const field of ruleQuantities) {
    const quantity = terms[field]
    if (product && quantity !== null && !fits(product, quantity))
      throw invalid(field, `${field}: ${notWhole(product, quantity)}.`)
  }
  checkSources(terms, storeId)
  return terms
}

/**
 * Keeps the source stores of a rule open until the commit, and keeps the centre of its store. It runs
 * inside the transaction of the command, and so after the idempotency check: a retry gets the first
 * result, even if a store has closed since.
 * @throws Problem InvalidInput that names the field, NotFound and StoreClosed for a source store
 */
export async function lockSources(
  tx: Queries,
  { source, sourceStoreIds }: Terms,
  storeId: string | null,
): Promise<void> {
  if (sourceStoreIds.length > 0) await mustBeOpen(tx, sourceStoreIds)
  if (source !== 'CENTRE' || storeId === null) return
  const [supplied] = await tx.query(sql('lock-supplied-store')`
    select from store where id = ${storeId} and supplied_by is not null for share`)
  if (!supplied)
    throw invalid(
      'source',
      `source is CENTRE, and no centre supplies the store: expected AUTOMATIC, or LISTED source stores.`,
    )
}

function checkRuleThresholds(terms: Terms) {
  const { reorderPoint, targetLevel, criticalThreshold, overstockThreshold } = terms
  if ((reorderPoint === null) !== (targetLevel === null)) {
    const missing = reorderPoint === null ? 'reorderPoint' : 'targetLevel'
    throw invalid(
      missing,
      `${missing} is missing: expected reorderPoint and targetLevel together, or neither, when the stock levels keep theirs.`,
    )
  }
  if (reorderPoint === null || targetLevel === null) {
    for (const field of ['criticalThreshold', 'overstockThreshold'] as const)
      if (terms[field] !== null)
        throw invalid(field, `${field} came without reorderPoint and targetLevel: expected all of them.`)
    return
  }
  checkThresholds('terms', { reorderPoint, targetLevel, criticalThreshold, overstockThreshold })
  if (targetLevel < reorderPoint)
    throw invalid(
      'targetLevel',
      `targetLevel is 0: expected at least the reorder point ${unitsOf(reorderPoint)}, as a rule restocks.`,
    )
}

function checkSources({ source, sourceStoreIds }: Terms, storeId: string | null) {
  const [min, max, expected] = source === 'LISTED' ? [1, maxSources, `1 to ${maxSources}`] : [0, 0, 'none']
  if (sourceStoreIds.length < min || sourceStoreIds.length > max)
    throw invalid(
      'sourceStoreIds',
      `sourceStoreIds has ${sourceStoreIds.length} stores: expected ${expected} for ${source}.`,
    )
  for (const [at, id] of sourceStoreIds.entries()) {
    const field = `sourceStoreIds.${at}`
    if (sourceStoreIds.indexOf(id) !== at)
      throw invalid(field, `${field} is ${id} again: expected each source store once.`)
    if (id === storeId)
      throw invalid(field, `${field} is the rule's own store: expected another one to give.`)
  }
}

/** Checks a quantity in thousandths. */
function within(terms: Terms, field: keyof Terms, min: number, max: number) {
  const value = terms[field] as number | null
  if (value !== null && (value < min || value > max))
    throw invalid(field, `${field} is ${unitsOf(value)}: expected ${unitsOf(min)} to ${unitsOf(max)}.`)
}

const invalid = (field: string, message: string) => invalidInput(`terms.${field}`, `terms.${message}`)
