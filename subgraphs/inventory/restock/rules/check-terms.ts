import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import type { RestockTerms } from '../../generated/schema-types.ts'
import { mustBeOpen } from '../../read-models/stores.ts'
import { checkThresholds } from '../../stock/thresholds/check-thresholds.ts'
import type { RestockRule } from '../entities/restock-rule.ts'

/** The terms of a rule as they are kept. */
type Terms = Pick<
  RestockRule,
  | 'reorderPoint'
  | 'targetLevel'
  | 'criticalThreshold'
  | 'overstockThreshold'
  | 'packSize'
  | 'minimumQuantity'
  | 'source'
  | 'donorIds'
  | 'approveUpToUnits'
  | 'approveUpToValue'
>

const mostUnits = 1_000_000
const largestPack = 10_000
const mostDonors = 20
const mostValue = 1_000_000_000_000

/**
 * Terms that can be kept, for a rule of a store or, null, of every store; who gives is asked by `holdDonors`.
 * @throws Problem InvalidInput that names the field
 */
export function checkTerms(asked: RestockTerms, storeId: string | null): Terms {
  const terms: Terms = {
    reorderPoint: asked.reorderPoint ?? null,
    targetLevel: asked.targetLevel ?? null,
    criticalThreshold: asked.criticalThreshold ?? null,
    overstockThreshold: asked.overstockThreshold ?? null,
    packSize: asked.packSize ?? 1,
    minimumQuantity: asked.minimumQuantity ?? 1,
    source: asked.source ?? 'AUTOMATIC',
    donorIds: [...(asked.donorIds ?? [])],
    approveUpToUnits: asked.approveUpToUnits ?? null,
    approveUpToValue: asked.approveUpToValue ?? null,
  }
  checkFigures(terms)
  within(terms, 'packSize', 1, largestPack)
  within(terms, 'minimumQuantity', 1, mostUnits)
  within(terms, 'approveUpToUnits', 1, mostUnits)
  within(terms, 'approveUpToValue', 1, mostValue)
  checkDonors(terms, storeId)
  return terms
}

/**
 * Holds the donors of a rule open until the commit, and its store with the centre that it has. As they are now, and so
 * inside the command's transaction: a retry gets the first answer.
 * @throws Problem InvalidInput that names the field, NotFound and StoreClosed of a donor
 */
export async function holdDonors(
  tx: Queries,
  { source, donorIds }: Terms,
  storeId: string | null,
): Promise<void> {
  if (donorIds.length > 0) await mustBeOpen(tx, donorIds)
  if (source !== 'CENTRE' || storeId === null) return
  const [supplied] = await tx.query(holdSupplied, [storeId])
  if (!supplied)
    throw unfit(
      'source',
      `source is CENTRE, and no centre supplies the store: expected AUTOMATIC, or LISTED donors.`,
    )
}

function checkFigures(terms: Terms) {
  const { reorderPoint, targetLevel, criticalThreshold, overstockThreshold } = terms
  if ((reorderPoint === null) !== (targetLevel === null)) {
    const missing = reorderPoint === null ? 'reorderPoint' : 'targetLevel'
    throw unfit(
      missing,
      `${missing} is missing: expected reorderPoint and targetLevel together, or neither, when the shelves keep theirs.`,
    )
  }
  if (reorderPoint === null || targetLevel === null) {
    for (const field of ['criticalThreshold', 'overstockThreshold'] as const)
      if (terms[field] !== null)
        throw unfit(field, `${field} came without reorderPoint and targetLevel: expected all of them.`)
    return
  }
  checkThresholds('terms', { reorderPoint, targetLevel, criticalThreshold, overstockThreshold })
  if (targetLevel < reorderPoint)
    throw unfit(
      'targetLevel',
      `targetLevel is 0: expected at least the reorder point ${reorderPoint}, as a rule restocks.`,
    )
}

function checkDonors({ source, donorIds }: Terms, storeId: string | null) {
  const [least, most, expected] = source === 'LISTED' ? [1, mostDonors, `1 to ${mostDonors}`] : [0, 0, 'none']
  if (donorIds.length < least || donorIds.length > most)
    throw unfit('donorIds', `donorIds has ${donorIds.length} stores: expected ${expected} for ${source}.`)
  for (const [at, id] of donorIds.entries()) {
    const field = `donorIds.${at}`
    if (donorIds.indexOf(id) !== at) throw unfit(field, `${field} is ${id} again: expected each donor once.`)
    if (id === storeId) throw unfit(field, `${field} is the rule's own store: expected another one to give.`)
  }
}

function within(terms: Terms, field: keyof Terms, least: number, most: number) {
  const value = terms[field] as number | null
  if (value !== null && (value < least || value > most))
    throw unfit(field, `${field} is ${value}: expected ${least} to ${most}.`)
}

const unfit = (field: string, message: string) => invalidInput(`terms.${field}`, `terms.${message}`)

const holdSupplied = sql(
  'hold-supplied-store',
  'select from store where id = $1 and supplied_by is not null for share',
)
