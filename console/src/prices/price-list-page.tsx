import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useData } from '../api/use-data.ts'
import { usePages } from '../api/use-pages.ts'
import { dateTime, money } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Loaded, LoadedList, NotThere } from '../ui/loaded.tsx'
import { Card, EmptyState, Facts, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { EditPriceList, EndPriceList } from './edit-price-list.tsx'
import { PriceListLinesDocument, PriceListPageDocument } from './price-list-page.generated.ts'
import type { PriceListSummaryFragment } from './price-lists-page.generated.ts'
import { type PriceLine, RemovePrice, SetPrice } from './set-price.tsx'
import { isOpen, PriceListState, periodOf, whereOf } from './words.tsx'

export default function PriceListPage({ id }: { id: string }) {
  const read = useData(PriceListPageDocument, { id })
  const [step, setStep] = useState<'edit' | 'end'>()
  const list = read.data?.priceList
  const props = { onClose: () => setStep(undefined), onDone: read.refetch }
  const editable = list && isOpen(list) && may('price:write')
  return (
    <Page
      title={list?.name ?? t('priceList.one')}
      sub={list && <PriceListState list={list} />}
      back={{ href: '/prices', text: t('priceLists.title') }}
      actions={
        editable && (
          <>
            <ButtonLink href={`/prices/change?list=${id}`}>{t('prices.change')}</ButtonLink>
            <Button icon="edit" onClick={() => setStep('edit')}>
              {t('priceList.edit')}
            </Button>
            <Button onClick={() => setStep('end')}>{t('priceList.end')}</Button>
          </>
        )
      }
    >
      <Loaded of={read}>
        {() =>
          list ? (
            <>
              <Card>
                <Facts
                  across
                  of={[
                    [t('priceList.scope'), t(`priceList.scope.${list.scope}`)],
                    [t('priceList.where'), storeNames(list)],
                    [t('priceList.period'), periodOf(list)],
                    [t('priceList.state.ended'), list.endedAt && dateTime(list.endedAt)],
                  ]}
                />
              </Card>
              <Lines listId={id} editable={editable === true} />
            </>
          ) : (
            <NotThere />
          )
        }
      </Loaded>
      {list && step === 'edit' && <EditPriceList key={list.version} list={list} {...props} />}
      {list && step === 'end' && <EndPriceList list={list} {...props} />}
    </Page>
  )
}

const storeNames = (list: PriceListSummaryFragment) =>
  list.scope === 'CHAIN' ? whereOf(list) : list.stores.map(({ name }) => name).join(', ')

type LineStep = { step: 'set' | 'remove'; line?: PriceLine }

function Lines({ listId, editable }: { listId: string; editable: boolean }) {
  const pages = usePages(PriceListLinesDocument, { id: listId }, ({ priceList }) => priceList?.lines)
  const [open, setOpen] = useState<LineStep>()
  const props = { listId, onClose: () => setOpen(undefined), onDone: pages.refetch }
  return (
    <Card
      title={t('prices.title')}
      aside={
        editable && (
          <Button kind="primary" small icon="add" onClick={() => setOpen({ step: 'set' })}>
            {t('prices.set')}
          </Button>
        )
      }
    >
      <LoadedList of={pages} empty={<EmptyState icon="tag">{t('prices.none')}</EmptyState>}>
        {(lines) => (
          <Table
            caption={t('prices.title')}
            rows={lines}
            keyOf={({ product }) => product.id}
            columns={columns(editable, setOpen)}
            busy={pages.fetching}
          />
        )}
      </LoadedList>
      {open?.step === 'set' && <SetPrice line={open.line} {...props} />}
      {open?.step === 'remove' && <RemovePrice line={open.line!} {...props} />}
    </Card>
  )
}

const columns = (editable: boolean, open: (step: LineStep) => void): Column<PriceLine>[] => [
  {
    head: t('ui.product'),
    cell: ({ product: { id, name, sku } }) => (
      <>
        {may('product:edit') ? <Link href={`/catalogue/${id}`}>{name}</Link> : name}
        <small>{sku}</small>
      </>
    ),
  },
  { head: t('product.unit'), cell: ({ product }) => t(`unit.${product.unit}`) },
  { head: t('product.price'), numeric: true, cell: ({ price }) => money(price) },
  { head: t('prices.base'), numeric: true, cell: ({ product }) => money(product.basePrice) },
  { head: t('prices.setAt'), cell: ({ setAt }) => <time dateTime={setAt}>{dateTime(setAt)}</time> },
  ...(editable
    ? [
        {
          head: t('ui.actions'),
          actions: true,
          cell: (line: PriceLine) => (
            <span class="row end">
              <Button small onClick={() => open({ step: 'set', line })}>
                {t('prices.edit')}
                <span class="visually-hidden"> {line.product.name}</span>
              </Button>
              <Button small kind="quiet" icon="trash" iconOnly onClick={() => open({ step: 'remove', line })}>
                {t('ui.remove', { name: line.product.name })}
              </Button>
            </span>
          ),
        },
      ]
    : []),
]
