import { number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { LevelFragment } from './level.generated.ts'

/** Shows the state of a stock level by its thresholds, as a word. */
export function LevelState({
  available,
  criticalThreshold,
  reorderPoint,
  overstockThreshold,
}: LevelFragment) {
  if (available <= 0) return <Badge tone="danger">{t('alert.severity.OUT_OF_STOCK')}</Badge>
  if (available <= criticalThreshold) return <Badge tone="danger">{t('alert.severity.CRITICAL')}</Badge>
  if (available <= reorderPoint) return <Badge tone="warn">{t('alert.severity.LOW')}</Badge>
  if (overstockThreshold !== null && overstockThreshold !== undefined && available > overstockThreshold)
    return <Badge tone="info">{t('alert.severity.OVERSTOCK')}</Badge>
  return <Badge tone="ok">{t('stock.fine')}</Badge>
}

export const cover = (days: number | null | undefined): string =>
  days === null || days === undefined ? t('stock.notSold') : t('stock.days', { days: number(days, 0) })
