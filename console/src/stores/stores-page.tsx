import { Link } from 'wouter-preact'
import type { StoreKind } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { t } from '../i18n/language.ts'
import { useDebounced } from '../picker/use-debounced.ts'
import { Badge } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { type EditedStoreFragment, StoresPageDocument } from './stores-page.generated.ts'

export const storeKinds: StoreKind[] = ['STANDARD_STORE', 'LOGISTICS_CENTRE', 'HEAD_OFFICE']

export default function StoresPage() {
  const { values, bind } = useFilters({ search: '', kind: '', open: '' })
  const search = useDebounced(values.search.trim())
  const pages = usePages(
    StoresPageDocument,
    {
      filter: {
        ...(search && { search }),
        ...(values.kind && { kind: values.kind as StoreKind }),
        ...(values.open && { open: values.open === 'yes' }),
      },
    },
    (data) => data.stores,
  )
  return (
    <Page
      title={t('stores.title')}
      actions={
        <ButtonLink kind="primary" icon="add" href="/stores/new">
          {t('store.open')}
        </ButtonLink>
      }
    >
      <div class="stack">
        <div class="filters">
          <div class="wide">
            <TextField {...bind('search')} type="search" icon="search" label={t('ui.search')} />
          </div>
          <Select
            {...bind('kind')}
            label={t('store.kind')}
            options={[
              { value: '', text: t('ui.all') },
              ...storeKinds.map((value) => ({ value, text: t(`store.kind.${value}`) })),
            ]}
          />
          <Select
            {...bind('open')}
            label={t('ui.state')}
            options={[
              { value: '', text: t('ui.all') },
              { value: 'yes', text: t('store.isOpen') },
              { value: 'no', text: t('store.isClosed') },
            ]}
          />
        </div>
        <LoadedList of={pages} empty={<EmptyState icon="store">{t('stores.none')}</EmptyState>}>
          {(rows) => (
            <Table
              caption={t('stores.title')}
              rows={rows}
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

const columns = (): Column<EditedStoreFragment>[] => [
  {
    head: t('ui.store'),
    cell: ({ id, name, code }) => (
      <>
        <Link href={`/stores/${id}`}>{name}</Link>
        <small>{code}</small>
      </>
    ),
  },
  { head: t('store.kind'), cell: ({ kind }) => t(`store.kind.${kind}`) },
  { head: t('store.city'), cell: ({ address }) => address.city },
  { head: t('store.suppliedBy'), wide: true, cell: ({ suppliedBy }) => suppliedBy?.name },
  {
    head: t('ui.state'),
    cell: ({ closedAt }) =>
      closedAt ? <Badge>{t('store.isClosed')}</Badge> : <Badge tone="ok">{t('store.isOpen')}</Badge>,
  },
]
