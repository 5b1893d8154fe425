import { Link } from 'wouter-preact'
import type { SaleState } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { dateTime, money, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { SalesPageDocument, type SalesPageQuery } from './sales-page.generated.ts'

type Row = NonNullable<SalesPageQuery['sales']>['nodes'][number]
const states: SaleState[] = ['COMPLETED', 'PENDING', 'REJECTED']

export default function SalesPage() {
  const { values, bind } = useFilters({ state: 'COMPLETED' })
  const pages = usePages(
    SalesPageDocument,
    { filter: { states: [values.state as SaleState], storeIds: storeIds.value } },
    (data) => data.sales,
  )
  return (
    <Page
      title={t('sales.title')}
      sub={store.value?.name}
      actions={
        may('sale:write') && (
          <ButtonLink icon="till" href="/till">
            {t('sales.toTill')}
          </ButtonLink>
        )
      }
    >
      <div class="stack">
        <div class="filters">
          <Select
            {...bind('state')}
            label={t('ui.state')}
            options={states.map((value) => ({ value, text: t(`sale.state.${value}`) }))}
          />
        </div>
        <LoadedList of={pages} empty={<EmptyState icon="receipt">{t('sales.none')}</EmptyState>}>
          {(sales) => (
            <Table
              caption={t('sales.title')}
              rows={sales}
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

const columns = (): Column<Row>[] => [
  {
    head: t('sales.receipt'),
    cell: ({ id, number: receipt }) => (
      <Link href={`/sales/${id}`}>
        {receipt ? t('receipt.number', { number: receipt }) : t('sales.noReceipt')}
      </Link>
    ),
  },
  { head: t('ui.when'), cell: ({ createdAt }) => <time dateTime={createdAt}>{dateTime(createdAt)}</time> },
  ...(store.value ? [] : [{ head: t('ui.store'), cell: (row: Row) => row.store.name }]),
  { head: t('sales.register'), cell: ({ register, cashier }) => `${register.code} · ${cashier.name}` },
  {
    head: t('sales.units'),
    numeric: true,
    cell: ({ lines }) =>
      number(
        lines.reduce((sum, { quantity }) => sum + quantity, 0),
        3,
      ),
  },
  {
    head: t('receipt.total'),
    numeric: true,
    cell: ({ total, state }) => (total ? money(total) : <Badge>{t(`sale.state.${state}`)}</Badge>),
  },
]
