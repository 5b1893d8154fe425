import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import type { PriceChangeInput } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { useAll } from '../api/use-pages.ts'
import { money, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { useCategories } from '../picker/use-categories.ts'
import { may } from '../session/session.ts'
import { Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Card, EmptyState, Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { say } from '../ui/toast.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { basisPoints } from './basis-points.ts'
import {
  ChangePricesDocument,
  PriceDifferencesDocument,
  type PriceDifferencesQuery,
} from './change-prices-page.generated.ts'
import { Overlaps } from './overlaps.tsx'
import { PriceListsPageDocument } from './price-lists-page.generated.ts'
import { isOpen } from './words.tsx'

type Difference = NonNullable<PriceDifferencesQuery['priceDifferences']>['first'][number]

/** Changes the prices of a category by a percentage, in a list or the base prices, after a preview. */
export default function ChangePricesPage() {
  const { values, bind } = useFilters({ list: '', category: '', percent: '' })
  const [change, setChange] = useState<PriceChangeInput>()
  const [wrong, setWrong] = useState(false)
  const categories = useCategories()
  const lists = useAll(PriceListsPageDocument, { filter: {} }, (data) => data.priceLists).rows.filter(isOpen)

  function preview() {
    const points = basisPoints(values.percent)
    setWrong(points === undefined)
    if (points === undefined) return
    setChange({
      priceListId: values.list || null,
      category: { categoryId: values.category, basisPoints: points },
    })
  }
  /** Binds a field. The preview ends when the user changes what it is about. */
  const field = (name: keyof typeof values) => {
    const { onValue, ...bound } = bind(name)
    return {
      ...bound,
      onValue(value: string) {
        setChange(undefined)
        onValue(value)
      },
    }
  }

  return (
    <Page title={t('prices.change')} back={{ href: '/prices', text: t('priceLists.title') }}>
      <Card>
        <Form command={{ busy: false }} onSubmit={preview} submit={t('prices.preview')}>
          <div class="columns fields">
            <Select
              {...field('list')}
              label={t('priceList.one')}
              hint={t('prices.changeHint')}
              required={!may('product:edit')}
              options={[
                may('product:edit')
                  ? { value: '', text: t('prices.basePrices') }
                  : { value: '', text: t('prices.chooseList') },
                ...lists.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
            <Select
              {...field('category')}
              label={t('stock.category')}
              required
              options={[{ value: '', text: t('product.chooseCategory') }, ...categories]}
            />
            <TextField
              {...field('percent')}
              label={t('prices.percent')}
              hint={t('prices.percentHint')}
              wrong={wrong ? t('prices.percentWrong') : undefined}
              autoComplete="off"
              numeric
              required
            />
          </div>
        </Form>
      </Card>
      {change && <Preview key={JSON.stringify(change)} change={change} />}
    </Page>
  )
}

function Preview({ change }: { change: PriceChangeInput }) {
  const [, go] = useLocation()
  const read = useData(PriceDifferencesDocument, { change })
  const command = useCommand(ChangePricesDocument)
  const list = change.priceListId

  async function apply() {
    const outcome = await command.run({ change })
    if (!outcome.ok) return
    say(t('prices.changed', { count: outcome.ok.changed }))
    go(list ? `/prices/${list}` : '/catalogue')
  }

  return (
    <Loaded of={read}>
      {({ priceDifferences }) =>
        !priceDifferences || priceDifferences.count === 0 ? (
          <EmptyState icon="tag">{t('prices.noDifference')}</EmptyState>
        ) : (
          <Card title={t('prices.differences', { count: priceDifferences.count })}>
            <Table
              caption={t('prices.preview')}
              rows={priceDifferences.first}
              keyOf={({ product }) => product.id}
              columns={[
                {
                  head: t('ui.product'),
                  cell: ({ product: { name, sku } }: Difference) => (
                    <>
                      {name}
                      <small>{sku}</small>
                    </>
                  ),
                },
                {
                  head: t('prices.before'),
                  numeric: true,
                  cell: ({ before }) => (before ? money(before) : t('prices.notInList')),
                },
                { head: t('prices.after'), numeric: true, cell: ({ after }) => after && money(after) },
              ]}
            />
            {priceDifferences.count > priceDifferences.first.length && (
              <p class="soft">
                {t('ui.shownOf', {
                  shown: number(priceDifferences.first.length),
                  total: number(priceDifferences.count),
                })}
              </p>
            )}
            <Form
              command={command}
              onSubmit={apply}
              submit={t('prices.apply', { count: priceDifferences.count })}
              onProblem={<Overlaps problem={command.problem} />}
            />
          </Card>
        )
      }
    </Loaded>
  )
}
