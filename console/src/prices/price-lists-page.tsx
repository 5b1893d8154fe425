import { Link } from 'wouter-preact'
import type { PriceListScope } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Checkbox, Select, TextField } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { type PriceListSummaryFragment, PriceListsPageDocument } from './price-lists-page.generated.ts'
import { PriceListState, periodOf, scopes, whereOf } from './words.tsx'

export default function PriceListsPage() {
  const { values, bind, set } = useFilters({ scope: '', on: '', ended: '' })
  const pages = usePages(
    PriceListsPageDocument,
    {
      filter: {
        storeIds: storeIds.value,
        includeEnded: values.ended === 'yes',
        ...(values.scope && { scope: values.scope as PriceListScope }),
        ...(values.on && { on: values.on }),
      },
    },
    (data) => data.priceLists,
  )
  return (
    <Page
      title={t('priceLists.title')}
      sub={store.value?.name}
      actions={
        may('price:write') && (
          <>
            <ButtonLink href="/prices/change">{t('prices.change')}</ButtonLink>
            <ButtonLink kind="primary" icon="add" href="/prices/new">
              {t('priceList.create')}
            </ButtonLink>
          </>
        )
      }
    >
      <div class="stack">
        <div class="filters">
          <Select
            {...bind('scope')}
            label={t('priceList.scope')}
            options={[
              { value: '', text: t('ui.all') },
              ...scopes.map((value) => ({ value, text: t(`priceList.scope.${value}`) })),
            ]}
          />
          <TextField {...bind('on')} type="date" label={t('priceLists.on')} />
          <Checkbox
            label={t('priceLists.endedToo')}
            checked={values.ended === 'yes'}
            onValue={(checked) => set('ended', checked ? 'yes' : '')}
          />
        </div>
        <LoadedList of={pages} empty={<EmptyState icon="tag">{t('priceLists.none')}</EmptyState>}>
          {(lists) => (
            <Table
              caption={t('priceLists.title')}
              rows={lists}
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

const columns = (): Column<PriceListSummaryFragment>[] => [
  { head: t('priceList.name'), cell: ({ id, name }) => <Link href={`/prices/${id}`}>{name}</Link> },
  { head: t('priceList.where'), wide: true, cell: whereOf },
  { head: t('priceList.period'), wide: true, cell: periodOf },
  { head: t('ui.state'), cell: (list) => <PriceListState list={list} /> },
]
