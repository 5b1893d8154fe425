import type { PriceListScope } from '../api/schema.generated.ts'
import { dayAgo } from '../dashboard/days.ts'
import { day } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { PriceListSummaryFragment } from './price-lists-page.generated.ts'

export const scopes: PriceListScope[] = ['CHAIN', 'GROUP', 'STORE']

/** Today by the clock of the browser. The server decides by the clock of each store. */
export const today = () => dayAgo(0, undefined)

export const hasBegun = ({ from }: PriceListSummaryFragment): boolean => from <= today()

/** True if the list can still be changed. */
export const isOpen = ({ until, endedAt }: PriceListSummaryFragment): boolean =>
  !endedAt && (!until || until >= today())

export const periodOf = ({ from, until }: Pick<PriceListSummaryFragment, 'from' | 'until'>): string =>
  until
    ? t('priceList.fromUntil', { from: day(from), until: day(until) })
    : t('priceList.since', { from: day(from) })

/** Names the stores of a list. A list of many stores has their number. */
export function whereOf({ scope, stores }: PriceListSummaryFragment): string {
  if (scope === 'CHAIN') return t('priceList.everyStore')
  if (stores.length > 3) return t('priceList.storeCount', { count: stores.length })
  return stores.map(({ name }) => name).join(', ')
}

export function PriceListState({ list }: { list: PriceListSummaryFragment }) {
  if (list.endedAt) return <Badge>{t('priceList.state.ended')}</Badge>
  if (!hasBegun(list)) return <Badge tone="info">{t('priceList.state.planned')}</Badge>
  return isOpen(list) ? (
    <Badge tone="ok">{t('priceList.state.holds')}</Badge>
  ) : (
    <Badge>{t('priceList.state.over')}</Badge>
  )
}
