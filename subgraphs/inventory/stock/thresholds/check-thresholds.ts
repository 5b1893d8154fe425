import { invalidInput } from '../../../../runtime/errors/problem.ts'

/** From when on a stock level has too little or too much, and what a restock fills it up to; null for what is not stated. */
export interface Thresholds {
  reorderPoint: number
  criticalThreshold: number | null
  overstockThreshold: number | null
  targetLevel: number
}

export const thresholdFields = [
  'reorderPoint',
  'criticalThreshold',
  'overstockThreshold',
  'targetLevel',
] as const
const maxUnits = 1_000_000

/**
 * Each is 0 to 1,000,000. The critical one is at most the reorder point; the target at least, or 0 for no restock;
 * overstock is over the reorder point, and not below the target: a restock would open its alert.
 * @param path where in the input they are stated, as `lines.0`
 * @throws Problem InvalidInput that names the threshold
 */
export function checkThresholds(path: string, thresholds: Thresholds): void {
  const { reorderPoint, criticalThreshold, overstockThreshold, targetLevel } = thresholds
  for (const field of thresholdFields) {
    const value = thresholds[field]
    if (value !== null && (value < 0 || value > maxUnits)) throw invalid(field, `0 to ${maxUnits}`)
  }
  if (criticalThreshold !== null && criticalThreshold > reorderPoint)
    throw invalid('criticalThreshold', `at most the reorder point ${reorderPoint}`)
  if (targetLevel !== 0 && targetLevel < reorderPoint)
    throw invalid('targetLevel', `0, or at least the reorder point ${reorderPoint}`)
  const minOver = Math.max(reorderPoint + 1, targetLevel)
  if (overstockThreshold !== null && overstockThreshold < minOver)
    throw invalid(
      'overstockThreshold',
      `at least ${minOver}, over the reorder point and not below the target`,
    )

  function invalid(field: keyof Thresholds, expected: string) {
    const at = `${path}.${field}`
    return invalidInput(at, `${at} would be ${thresholds[field]}: expected ${expected}. Set them together.`)
  }
}
