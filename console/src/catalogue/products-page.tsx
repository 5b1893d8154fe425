import { Link } from 'wouter-preact'
import type { ProductOrder } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { money } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { useCategories } from '../picker/use-categories.ts'
import { useCurrency } from '../picker/use-currency.ts'
import { useDebounced } from '../picker/use-debounced.ts'
import { Badge } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { minorUnits } from '../ui/price.ts'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { attributesOf } from './attributes.ts'
import { productStates, StateBadge } from './product-state.tsx'
import { type EditedProductFragment, ProductsPageDocument } from './products-page.generated.ts'

const orders: ProductOrder[] = ['NAME', 'PRICE', 'HIGHEST_PRICE', 'NEWEST']

export default function ProductsPage() {
  const { values, bind } = useFilters({
    search: '',
    category: '',
    state: '',
    order: 'NAME',
    from: '',
    to: '',
    attribute: '',
  })
  const currency = useCurrency() ?? ''
  const attribute = useDebounced(values.attribute)
  const [priceFrom, priceTo] = [values.from, values.to].map((text) =>
    currency ? minorUnits(text, currency) : undefined,
  )
  const search = useDebounced(values.search.trim())
  const categories = useCategories()
  const pages = usePages(
    ProductsPageDocument,
    {
      filter: {
        states: productStates.filter(
          (state) => state === values.state || (!values.state && state !== 'ARCHIVED'),
        ),
        ...(search && { search }),
        ...(values.category && { categoryId: values.category }),
        ...attributesOf(attribute),
        priceFrom,
        priceTo,
      },
      orderBy: values.order as ProductOrder,
    },
    (data) => data.products,
  )
  return (
    <Page
      title={t('products.title')}
      actions={
        <ButtonLink kind="primary" icon="add" href="/catalogue/new">
          {t('product.create')}
        </ButtonLink>
      }
    >
      <div class="stack">
        <div class="filters">
          <div class="wide">
            <TextField {...bind('search')} type="search" icon="search" label={t('ui.search')} />
          </div>
          <Select
            {...bind('category')}
            label={t('stock.category')}
            options={[{ value: '', text: t('stock.everyCategory') }, ...categories]}
          />
          <Select
            {...bind('state')}
            label={t('ui.state')}
            options={[
              { value: '', text: t('products.assortment') },
              ...productStates.map((value) => ({ value, text: t(`productState.${value}`) })),
            ]}
          />
          <Select
            {...bind('order')}
            label={t('products.order')}
            options={orders.map((value) => ({ value, text: t(`products.order.${value}`) }))}
          />
          <TextField {...bind('from')} label={t('products.priceFrom')} inputMode="decimal" numeric />
          <TextField {...bind('to')} label={t('products.priceTo')} inputMode="decimal" numeric />
          <TextField
            {...bind('attribute')}
            label={t('products.attribute')}
            placeholder={t('products.attributeHint')}
          />
        </div>
        <LoadedList of={pages} empty={<EmptyState icon="tag">{t('stock.none')}</EmptyState>}>
          {(products) => (
            <Table
              caption={t('products.title')}
              rows={products}
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

const columns = (): Column<EditedProductFragment>[] => [
  {
    head: t('ui.product'),
    cell: ({ id, name, sku }) => (
      <>
        <Link href={`/catalogue/${id}`}>{name}</Link>
        <small>{sku}</small>
      </>
    ),
  },
  { head: t('stock.category'), cell: ({ category }) => category?.name },
  { head: t('product.barcode'), cell: ({ barcode }) => barcode },
  { head: t('product.unit'), cell: ({ unit }) => t(`unit.${unit}`) },
  { head: t('product.taxClass'), cell: ({ taxClass }) => t(`taxClass.${taxClass}`) },
  {
    head: t('ui.state'),
    cell: ({ state, archived, availability }) => (
      <span class="row">
        <StateBadge state={state} />
        {!archived && (
          <Badge tone={availability === 'IN_STOCK' ? 'ok' : availability === 'LOW' ? 'warn' : 'danger'}>
            {t(`availability.${availability}`)}
          </Badge>
        )}
      </span>
    ),
  },
  { head: t('product.price'), numeric: true, cell: ({ basePrice }) => money(basePrice) },
]
