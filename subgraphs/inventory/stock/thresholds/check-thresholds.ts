import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { unitsOf, whole } from '../../../../runtime/values/quantity.ts'

/** The thresholds and the target level of a stock level, in thousandths. Null means that the value is not given. */
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
 * Checks thresholds. Each is 0 to 1,000,000. The critical threshold is at most the reorder point.
 * The target level is at least the reorder point, or 0 for no restock. The overstock threshold is
 * above the reorder point and not below the target level; otherwise a restock would open an
 * overstock alert.
 * @param path the path of the thresholds in the input, for example `lines.0`
 * @throws Problem InvalidInput that names the threshold
 */
export function checkThresholds(path: string, thresholds: Thresholds): void {
  const { reorderPoint, criticalThreshold, overstockThreshold, targetLevel } = thresholds
  for (const field of thresholdFields) {
    const value = thresholds[field]
    if (value !== null && (value < 0 || value > maxUnits * whole)) throw invalid(field, `0 to ${maxUnits}`)
  }
  if (criticalThreshold !== null && criticalThreshold > reorderPoint)
    throw invalid('criticalThreshold', `at most the reorder point ${unitsOf(reorderPoint)}`)
  if (targetLevel !== 0 && targetLevel < reorderPoint)
    throw invalid('targetLevel', `0, or at least the reorder point ${unitsOf(reorderPoint)}`)
  const minOver = Math.max(reorderPoint + 1, targetLevel)
  if (overstockThreshold !== null && overstockThreshold < minOver)
    throw invalid(
      'overstockThreshold',
      `more than the reorder point ${unitsOf(reorderPoint)}, and at least the target ${unitsOf(targetLevel)}`,
    )

  function invalid(field: keyof Thresholds, expected: string) {
    const at = `${path}.${field}`
    return invalidInput(
      at,
      `${at} would be ${unitsOf(thresholds[field]!)}: expected ${expected}. Set them together.`,
    )
  }
}
