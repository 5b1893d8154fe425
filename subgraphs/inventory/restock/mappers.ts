import type { SourceReason } from '../generated/schema-types.ts'
import type { LineOfProblem } from '../mappers.ts'
import type { RestockRule } from './entities/restock-rule.ts'

export interface ConsideredStore {
  storeId: string
  surplus: number
  chosen: boolean
  /** This field and `reason` are missing in plans made before there were rules. */
  quantity?: number
  reason?: SourceReason
}

export interface SourceWithSurplus {
  storeId: string
  surplus: number
}

/** A product without a source store. */
export interface UnservedProduct extends LineOfProblem {
  quantity: number
  sourceStores: SourceWithSurplus[]
}

export interface SavedRequest {
  request: { id: string }
}

export interface SavedRestockRule {
  rule: { id: string }
}

export interface EffectiveRule {
  rule: RestockRule | null
  why: string
  others: RestockRule[]
  reorderPoint: number
  targetLevel: number
  thresholdsFromRule: boolean
}
