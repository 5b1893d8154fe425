import { useClient } from '@urql/preact'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { levelPath } from '../alerts/words.tsx'
import type { StockLevelOrder, StockLevelStatus } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { quantity } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { PickerProductDocument } from '../picker/picker.generated.ts'
import { useCategories } from '../picker/use-categories.ts'
import { useDebounced } from '../picker/use-debounced.ts'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import type { LevelFragment } from './level.generated.ts'
import { cover, LevelState } from './level-state.tsx'
import { locationText } from './location-text.ts'
import { StockPageDocument } from './stock-page.generated.ts'

const orders: StockLevelOrder[] = [
  'NAME',
  'AVAILABLE',
  'MOST_AVAILABLE',
  'DAYS_OF_COVER',
  'LONGEST_COVER',
  'LOCATION',
]

export default function StockPage() {
  const { values, bind } = useFilters({ search: '', category: '', status: '', location: '', order: 'NAME' })
  const search = useDebounced(values.search.trim())
  const location = useDebounced(values.location.trim())
  const categories = useCategories()
  const pages = usePages(
    StockPageDocument,
    {
      filter: {
        storeIds: storeIds.value,
        ...(search && { search }),
        ...(values.category && { categoryId: values.category }),
        ...(location && { location }),
        ...(values.status && { status: values.status as StockLevelStatus }),
      },
      orderBy: values.order as StockLevelOrder,
    },
    (data) => data.stockLevels,
  )
  return (
    <Page
      title={t('stock.title')}
      sub={store.value?.name}
      actions={
        may('stock:adjust') && (
          <ButtonLink href="/stock/count" icon="count">
            {t('stock.count')}
          </ButtonLink>
        )
      }
    >
      <div class="stack">
        <div class="filters">
          <SearchOrScan {...bind('search')} />
          <Select
            {...bind('category')}
            label={t('stock.category')}
            options={[{ value: '', text: t('stock.everyCategory') }, ...categories]}
          />
          <Select
            {...bind('status')}
            label={t('stock.status')}
            options={[
              { value: '', text: t('ui.all') },
              { value: 'LOW', text: t('stock.status.LOW') },
              { value: 'OVERSTOCKED', text: t('stock.status.OVERSTOCKED') },
            ]}
          />
          <TextField {...bind('location')} label={t('stock.location')} short />
          <Select
            {...bind('order')}
            label={t('stock.order')}
            options={orders.map((value) => ({ value, text: t(`stock.order.${value}`) }))}
          />
        </div>
        <LoadedList of={pages} empty={<EmptyState>{t('stock.none')}</EmptyState>}>
          {(levels) => (
            <Table
              caption={t('stock.title')}
              columns={columns()}
              rows={levels}
              keyOf={({ store, product }) => `${store.id}${product.id}`}
              busy={pages.fetching}
            />
          )}
        </LoadedList>
      </div>
    </Page>
  )
}

/**
 * A search field. Typing filters the list. If one store is chosen, a scanned barcode or an SKU opens its
 * stock level.
 */
function SearchOrScan(props: { name: string; value: string; onValue(value: string): void }) {
  const client = useClient()
  const [, go] = useLocation()
  const [unknown, setUnknown] = useState('')
  async function enter(code: string) {
    if (!code || !store.value) return
    const variables = {
      barcode: code,
      sku: code.toUpperCase(),
      storeId: store.value.id,
      withStock: false,
      pricedIn: store.value.id,
    }
    const { data } = await client.query(PickerProductDocument, variables).toPromise()
    const product = data?.scanned ?? data?.typed
    if (product) go(levelPath(store.value.id, product.id))
    // Other text only filters the list below.
    else if (/^\d{8,14}$/.test(code)) setUnknown(code)
  }
  return (
    <div class="wide">
      <TextField
        {...props}
        type="search"
        label={t('stock.search')}
        icon="scan"
        wrong={unknown && unknown === props.value.trim() ? t('picker.unknown', { code: unknown }) : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter(props.value.trim())
        }}
      />
    </div>
  )
}

const columns = (): Column<LevelFragment>[] => [
  {
    head: t('ui.product'),
    cell: ({ product, store }) => (
      <>
        <Link href={levelPath(store.id, product.id)}>{product.name}</Link>
        <small>{product.sku}</small>
      </>
    ),
  },
  ...(store.value ? [] : [{ head: t('ui.store'), cell: (level: LevelFragment) => level.store.name }]),
  { head: t('stock.location'), cell: ({ location }) => locationText(location) },
  { head: t('ui.state'), cell: (level) => <LevelState {...level} /> },
  {
    head: t('stock.available'),
    numeric: true,
    cell: ({ available, product }) => quantity(available, product.unit),
  },
  {
    head: t('stock.onHand'),
    numeric: true,
    cell: ({ onHand, reserved, product }) => (
      <>
        {quantity(onHand, product.unit)}
        {reserved > 0 && (
          <small>{t('stock.reservedCount', { count: quantity(reserved, product.unit) })}</small>
        )}
      </>
    ),
  },
  {
    head: t('stock.incoming'),
    numeric: true,
    cell: ({ incoming, product }) => (incoming ? quantity(incoming, product.unit) : ''),
  },
  {
    head: t('stock.reorderPoint'),
    numeric: true,
    cell: ({ reorderPoint, product }) => quantity(reorderPoint, product.unit),
  },
  { head: t('stock.cover'), numeric: true, cell: ({ daysOfCover }) => cover(daysOfCover) },
]
