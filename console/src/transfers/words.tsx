import type { TransferState } from '../api/schema.generated.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { Tone } from '../ui/problem.tsx'
import type { TransferSummaryFragment } from './transfers-page.generated.ts'

const tones: Record<TransferState, Tone | undefined> = {
  PLANNED: 'warn',
  SHIPPED: 'info',
  RECEIVED: 'ok',
  CANCELLED: undefined,
}

export const transferStates = Object.keys(tones) as TransferState[]

export const TransferStateBadge = ({ state }: { state: TransferState }) => (
  <Badge tone={tones[state]}>{t(`transfer.state.${state}`)}</Badge>
)

export const transferPath = (id: string) => `/transfers/${id}`

/** The units of a line that are neither received, nor lost, nor missing at the source store. */
export const missingOf = ({
  quantity,
  short,
  received,
  lost,
}: Pick<TransferSummaryFragment['lines'][number], 'quantity' | 'short' | 'received' | 'lost'>) =>
  quantity - short - received - lost

export function carriedText({ lines }: Pick<TransferSummaryFragment, 'lines'>): string {
  const [first] = lines
  if (!first) return ''
  return lines.length === 1
    ? t('restock.wantedOne', { name: first.product.name, count: first.quantity })
    : t('restock.wantedMany', { name: first.product.name, others: lines.length - 1 })
}
