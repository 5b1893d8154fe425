import type { RestockState } from '../api/schema.generated.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { Tone } from '../ui/problem.tsx'
import type { RestockSummaryFragment } from './restocks-page.generated.ts'

const tones: Record<RestockState, Tone | undefined> = {
  REQUESTED: 'warn',
  AWAITING_SUPPLY: 'danger',
  APPROVED: 'info',
  IN_TRANSIT: 'info',
  RECEIVED: 'ok',
  REJECTED: undefined,
  CANCELLED: undefined,
}

export const restockStates = Object.keys(tones) as RestockState[]

export const RestockStateBadge = ({ state }: { state: RestockState }) => (
  <Badge tone={tones[state]}>{t(`restock.state.${state}`)}</Badge>
)

export const restockPath = (id: string) => `/restocks/${id}`

/** Summarizes the lines of a request: `Coffee × 24` or `Coffee and 3 others`. */
export function wantedText({ lines }: Pick<RestockSummaryFragment, 'lines'>): string {
  const [first] = lines
  if (!first) return ''
  return lines.length === 1
    ? t('restock.wantedOne', { name: first.product.name, count: first.approved ?? first.quantity })
    : t('restock.wantedMany', { name: first.product.name, others: lines.length - 1 })
}
