import { Link } from 'wouter-preact'
import { useRefetchOnNews } from '../alerts/live.ts'
import type { RestockRequestOrder, RestockState } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { useRefetchWhileVisible } from '../api/use-refetch-while-visible.ts'
import { ago, dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { type RestockSummaryFragment, RestocksPageDocument } from './restocks-page.generated.ts'
import { RestockStateBadge, restockPath, restockStates, wantedText } from './words.tsx'

const open: RestockState[] = ['REQUESTED', 'AWAITING_SUPPLY', 'APPROVED', 'IN_TRANSIT']

export default function RestocksPage() {
  const { values, bind } = useFilters({ state: 'open', origin: '', order: 'NEWEST' })
  const states =
    values.state === 'open' ? open : values.state === 'all' ? undefined : [values.state as RestockState]
  const pages = usePages(
    RestocksPageDocument,
    {
      filter: {
        states,
        storeIds: storeIds.value,
        ...(values.origin && { origins: [values.origin as 'MANUAL' | 'PLANNED'] }),
      },
      orderBy: values.order as RestockRequestOrder,
    },
    (data) => data.restockRequests,
  )
  useRefetchOnNews(pages.refetch)
  useRefetchWhileVisible(pages.refetch)
  return (
    <Page
      title={t('restocks.title')}
      sub={store.value?.name}
      actions={
        may('restock:request') && (
          <ButtonLink kind="primary" icon="add" href="/restocks/new">
            {t('restock.ask')}
          </ButtonLink>
        )
      }
    >
      <div class="stack">
        <div class="filters">
          <Select
            {...bind('state')}
            label={t('ui.state')}
            options={[
              { value: 'open', text: t('restocks.open') },
              { value: 'all', text: t('ui.all') },
              ...restockStates.map((value) => ({ value, text: t(`restock.state.${value}`) })),
            ]}
          />
          <Select
            {...bind('origin')}
            label={t('restocks.origin')}
            options={[
              { value: '', text: t('ui.all') },
              { value: 'PLANNED', text: t('restock.origin.PLANNED') },
              { value: 'MANUAL', text: t('restock.origin.MANUAL') },
            ]}
          />
          <Select
            {...bind('order')}
            label={t('restocks.order')}
            options={[
              { value: 'NEWEST', text: t('restocks.order.NEWEST') },
              { value: 'OLDEST', text: t('restocks.order.OLDEST') },
            ]}
          />
        </div>
        <LoadedList
          of={pages}
          empty={
            <EmptyState icon="restock">
              {values.state === 'open' ? t('restocks.noneOpen') : t('restocks.none')}
            </EmptyState>
          }
        >
          {(requests) => (
            <Table
              caption={t('restocks.title')}
              rows={requests}
              keyOf={({ id }) => id}
              columns={columns()}
              busy={pages.fetching}
            />
          )}
        </LoadedList>
      </div>
    </Page>
  )
}

const columns = (): Column<RestockSummaryFragment>[] => [
  {
    head: t('restock.wanted'),
    cell: (request) => <Link href={restockPath(request.id)}>{wantedText(request)}</Link>,
  },
  { head: t('ui.state'), cell: ({ state }) => <RestockStateBadge state={state} /> },
  ...(store.value
    ? []
    : [{ head: t('restock.receiver'), cell: (row: RestockSummaryFragment) => row.store.name }]),
  { head: t('restock.sourceStore'), cell: ({ sourceStore }) => sourceStore?.name },
  {
    head: t('restock.requested'),
    cell: ({ requestedAt, requestedBy, origin }) => (
      <span>
        <time dateTime={requestedAt} title={dateTime(requestedAt)}>
          {ago(requestedAt)}
        </time>
        <small>{origin === 'PLANNED' ? t('restock.origin.PLANNED') : requestedBy.name}</small>
      </span>
    ),
  },
]
