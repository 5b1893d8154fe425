import { Link } from 'wouter-preact'
import type { TransferFilter, TransferState } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { useRefetchWhileVisible } from '../api/use-refetch-while-visible.ts'
import { ago, dateTime, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { type TransferSummaryFragment, TransfersPageDocument } from './transfers-page.generated.ts'
import { carriedText, missingOf, TransferStateBadge, transferPath, transferStates } from './words.tsx'

const open: TransferState[] = ['PLANNED', 'SHIPPED']
const directions = {
  '': 'storeIds',
  in: 'toStoreIds',
  out: 'fromStoreIds',
} as const satisfies Record<string, keyof TransferFilter>

export default function TransfersPage() {
  const { values, bind } = useFilters({ state: 'open', direction: '' })
  const states =
    values.state === 'open' ? open : values.state === 'all' ? undefined : [values.state as TransferState]
  const direction = values.direction as keyof typeof directions
  const pages = usePages(
    TransfersPageDocument,
    { filter: { states, [directions[direction]]: storeIds.value } },
    (data) => data.transfers,
  )
  useRefetchWhileVisible(pages.refetch)
  return (
    <Page
      title={t('transfers.title')}
      sub={store.value?.name}
      actions={
        may('transfer:send') && (
          <ButtonLink kind="primary" icon="add" href="/transfers/new">
            {t('transfer.plan')}
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
              { value: 'open', text: t('transfers.open') },
              { value: 'all', text: t('ui.all') },
              ...transferStates.map((value) => ({ value, text: t(`transfer.state.${value}`) })),
            ]}
          />
          <Select
            {...bind('direction')}
            label={t('transfers.direction')}
            options={[
              { value: '', text: t('transfers.both') },
              { value: 'in', text: t('transfers.in') },
              { value: 'out', text: t('transfers.out') },
            ]}
          />
        </div>
        <LoadedList
          of={pages}
          empty={
            <EmptyState icon="transfer">
              {values.state === 'open' ? t('transfers.noneOpen') : t('transfers.none')}
            </EmptyState>
          }
        >
          {(transfers) => (
            <Table
              caption={t('transfers.title')}
              rows={transfers}
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

const columns = (): Column<TransferSummaryFragment>[] => [
  {
    head: t('transfer.carries'),
    cell: (transfer) => <Link href={transferPath(transfer.id)}>{carriedText(transfer)}</Link>,
  },
  { head: t('ui.state'), cell: ({ state }) => <TransferStateBadge state={state} /> },
  { head: t('transfer.from'), cell: ({ from }) => from.name },
  { head: t('transfer.to'), cell: ({ to }) => to.name },
  {
    head: t('transfer.missing'),
    numeric: true,
    cell: ({ lines, state }) =>
      state === 'SHIPPED'
        ? number(
            lines.reduce((sum, line) => sum + missingOf(line), 0),
            3,
          )
        : '',
  },
  {
    head: t('transfer.planned'),
    cell: ({ plannedAt }) => (
      <time dateTime={plannedAt} title={dateTime(plannedAt)}>
        {ago(plannedAt)}
      </time>
    ),
  },
]
