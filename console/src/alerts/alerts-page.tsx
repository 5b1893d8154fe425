import { Link } from 'wouter-preact'
import type { StockAlertOrder, StockAlertSeverity, StockAlertState } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { ago, dateTime, quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { store, storeIds } from '../shell/stores.ts'
import { Select } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import type { AlertFragment } from './alert.generated.ts'
import { AlertsPageDocument } from './alerts-page.generated.ts'
import { useRefetchOnNews } from './live.ts'
import { LiveFeed } from './live-feed.tsx'
import { alertPath, alertStatus, SeverityBadge, severities } from './words.tsx'

export default function AlertsPage() {
  const { values, bind } = useFilters({ state: 'OPEN', severity: '', handled: '', order: 'MOST_SEVERE' })
  const { handled } = values
  const severity = values.severity as StockAlertSeverity | ''
  const state = values.state as StockAlertState
  const pages = usePages(
    AlertsPageDocument,
    {
      filter: {
        states: [state],
        storeIds: storeIds.value,
        ...(severity && { severities: [severity] }),
        ...(handled && { acknowledged: handled === 'yes' }),
      },
      orderBy: (state === 'OPEN' ? values.order : 'NEWEST') as StockAlertOrder,
    },
    (data) => data.stockAlerts,
  )
  useRefetchOnNews(pages.refetch)

  return (
    <Page title={t('alerts.title')} sub={store.value?.name}>
      <div class="with-aside">
        <div class="stack">
          <div class="filters">
            <Select
              {...bind('state')}
              label={t('alerts.filter.state')}
              options={(['OPEN', 'RESOLVED'] as const).map((value) => ({
                value,
                text: t(`alert.state.${value}`),
              }))}
            />
            <Select
              {...bind('severity')}
              label={t('alerts.filter.severity')}
              options={[
                { value: '', text: t('ui.all') },
                ...severities.map((value) => ({ value, text: t(`alert.severity.${value}`) })),
              ]}
            />
            <Select
              {...bind('handled')}
              label={t('alerts.filter.handled')}
              options={[
                { value: '', text: t('ui.all') },
                { value: 'no', text: t('alerts.handled.no') },
                { value: 'yes', text: t('alerts.handled.yes') },
              ]}
            />
            {state === 'OPEN' && (
              <Select
                {...bind('order')}
                label={t('alerts.order')}
                options={(['MOST_SEVERE', 'NEWEST'] as const).map((value) => ({
                  value,
                  text: t(`alerts.order.${value}`),
                }))}
              />
            )}
          </div>
          <LoadedList
            of={pages}
            empty={
              <EmptyState icon="check">
                {state === 'OPEN' && !severity && !handled ? t('alerts.none') : t('alerts.noneSuch')}
              </EmptyState>
            }
          >
            {(alerts) => (
              <Table
                caption={t('alerts.title')}
                columns={columns()}
                rows={alerts}
                keyOf={({ id }) => id}
                busy={pages.fetching}
              />
            )}
          </LoadedList>
        </div>
        <LiveFeed />
      </div>
    </Page>
  )
}

const columns = (): Column<AlertFragment>[] => [
  {
    head: t('ui.product'),
    cell: (alert) => (
      <>
        <Link href={alertPath(alert)}>{alert.product.name}</Link>
        <small>{alert.product.sku}</small>
      </>
    ),
  },
  { head: t('alert.severity'), cell: ({ severity }) => <SeverityBadge severity={severity} /> },
  ...(store.value ? [] : [{ head: t('ui.store'), cell: (alert: AlertFragment) => alert.store.name }]),
  { head: t('stock.available'), numeric: true, cell: ({ available }) => quantityText(available) },
  {
    head: t('alert.opened'),
    cell: ({ openedAt }) => (
      <time dateTime={openedAt} title={dateTime(openedAt)}>
        {ago(openedAt)}
      </time>
    ),
  },
  { head: t('alert.standing'), cell: alertStatus },
]
