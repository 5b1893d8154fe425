import type { StockAlertSeverity } from '../api/schema.generated.ts'
import { dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { Tone } from '../ui/problem.tsx'
import type { AlertFragment } from './alert.generated.ts'

const tones: Record<StockAlertSeverity, Tone> = {
  OUT_OF_STOCK: 'danger',
  CRITICAL: 'danger',
  LOW: 'warn',
  OVERSTOCK: 'info',
}

export const severities = Object.keys(tones) as StockAlertSeverity[]

export const SeverityBadge = ({ severity }: { severity: StockAlertSeverity }) => (
  <Badge tone={tones[severity]} icon={severity === 'OUT_OF_STOCK' ? 'alert' : undefined}>
    {t(`alert.severity.${severity}`)}
  </Badge>
)

/**
 * Says when the alert was resolved, until when it is snoozed, who acknowledged it, or that it waits for a
 * user.
 */
export function alertStatus({ state, snoozedUntil, acknowledgedBy, resolvedAt }: AlertFragment): string {
  if (state === 'RESOLVED') return t('alert.resolvedAt', { at: dateTime(resolvedAt!) })
  if (snoozedUntil) return t('alert.snoozedUntil', { at: dateTime(snoozedUntil) })
  if (acknowledgedBy) return t('alert.acknowledgedBy', { name: acknowledgedBy.name })
  return t('alert.waiting')
}

export const alertPath = ({ store, product }: Pick<AlertFragment, 'store' | 'product'>) =>
  `/alerts/${store.id}/${product.id}`

export const levelPath = (storeId: string, productId: string) => `/stock/${storeId}/${productId}`
