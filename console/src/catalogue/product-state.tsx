import type { ProductState } from '../api/schema.generated.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'

export const productStates: ProductState[] = ['ACTIVE', 'RUN_OUT', 'ARCHIVED']

/** Renders nothing for an active product. */
export const StateBadge = ({ state }: { state: ProductState }) =>
  state === 'ACTIVE' ? null : (
    <Badge {...(state === 'RUN_OUT' && { tone: 'warn' })}>{t(`productState.${state}`)}</Badge>
  )
