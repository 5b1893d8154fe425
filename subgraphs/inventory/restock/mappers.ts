import type { RestockDonorReason } from '../generated/schema-types.ts'
import type { RestockRule } from './entities/restock-rule.ts'

export interface ConsideredDonor {
  storeId: string
  surplus: number
  chosen: boolean
  /** Missing in plans of before rules, as its reason is. */
  quantity?: number
  reason?: RestockDonorReason
}

export interface SparingStore {
  storeId: string
  surplus: number
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
  figuresOfRule: boolean
}
