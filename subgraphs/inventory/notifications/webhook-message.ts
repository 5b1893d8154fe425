import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { DueNotification } from './take-due.ts'

/**
 * Body of a webhook, in the shape that Standard Webhooks recommends. docs/webhooks.md documents its
 * fields.
 */
export function messageOf({ store, lines }: Pick<DueNotification, 'store' | 'lines'>): string {
  const [line] = lines
  const { product, alertId, change, severity, available, at } = line!
  const { reorderPoint, criticalThreshold, overstockThreshold } = line!
  return JSON.stringify({
    type: `stock_alert.${change.toLowerCase()}`,
    timestamp: at.toISOString(),
    data: {
      alertId,
      change,
      severity,
      available: unitsOf(available),
      thresholds: {
        reorderPoint: orNull(reorderPoint),
        criticalThreshold: orNull(criticalThreshold),
        overstockThreshold: orNull(overstockThreshold),
      },
      store,
      product,
    },
  })
}

const orNull = (quantity: number | null) => (quantity === null ? null : unitsOf(quantity))
