import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useData } from '../api/use-data.ts'
import { usePages } from '../api/use-pages.ts'
import { taxClasses } from '../catalogue/tax-classes.ts'
import { day } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { today } from '../prices/words.tsx'
import { myStores, store } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Loaded, LoadedList } from '../ui/loaded.tsx'
import { Card, EmptyState, Facts, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { SetTaxRules } from './set-tax-rules.tsx'
import {
  TaxesOfStoreDocument,
  type TaxRatesFragment,
  type TaxScheduleRowFragment,
  TaxSchedulesDocument,
} from './taxes-page.generated.ts'
import { areaOf, rateText, taxText } from './words.tsx'

export default function TaxesPage() {
  const pages = usePages(TaxSchedulesDocument, {}, (data) => data.taxSchedules)
  const [rulesOpen, setRulesOpen] = useState(false)
  return (
    <Page
      title={t('taxes.title')}
      actions={
        <>
          <Button onClick={() => setRulesOpen(true)}>{t('taxes.setRules')}</Button>
          <ButtonLink kind="primary" icon="add" href="/taxes/set">
            {t('taxes.set')}
          </ButtonLink>
        </>
      }
    >
      <TaxesOfStore />
      <Card title={t('taxes.schedules')}>
        <LoadedList of={pages} empty={<EmptyState icon="percent">{t('taxes.noSchedules')}</EmptyState>}>
          {(schedules) => (
            <Table
              caption={t('taxes.schedules')}
              rows={schedules}
              keyOf={({ id }) => id}
              columns={scheduleColumns()}
              busy={pages.fetching}
            />
          )}
        </LoadedList>
      </Card>
      {rulesOpen && <SetTaxRules onClose={() => setRulesOpen(false)} />}
    </Page>
  )
}

const scheduleColumns = (): Column<TaxScheduleRowFragment>[] => [
  { head: t('taxes.area'), cell: areaOf },
  {
    head: t('taxes.from'),
    cell: ({ from }) => (
      <span class="row">
        {day(from)}
        {from > today() && <Badge tone="info">{t('priceList.state.planned')}</Badge>}
      </span>
    ),
  },
  {
    head: t('taxes.title'),
    wide: true,
    cell: ({ inherits, taxes }) => {
      if (inherits) return t('taxes.inherits')
      if (taxes.length === 0) return t('taxes.none')
      return (
        <ul>
          {taxes.map((tax) => (
            <li key={tax.name}>{taxText(tax)}</li>
          ))}
        </ul>
      )
    },
  },
  {
    head: t('ui.actions'),
    actions: true,
    cell: (schedule) => (
      <Link class="button small" href={`/taxes/set?schedule=${schedule.id}`}>
        {t('taxes.change')}
        <span class="visually-hidden">
          {' '}
          {areaOf(schedule)}, {day(schedule.from)}
        </span>
      </Link>
    ),
  },
]

/** The taxes and rules of a store today. */
function TaxesOfStore() {
  const [chosen, choose] = useState(store.value?.id ?? myStores.value[0]?.id ?? '')
  const read = useData(TaxesOfStoreDocument, { storeId: chosen }, { pause: chosen === '' })
  return (
    <Card title={t('taxes.today')}>
      <div class="stack">
        <Select
          name="storeId"
          label={t('ui.store')}
          value={chosen}
          onValue={choose}
          options={myStores.value.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Loaded of={read}>
          {({ taxesOf }) =>
            taxesOf ? (
              <>
                <Facts
                  across
                  of={[
                    [t('taxes.day'), day(taxesOf.day)],
                    [t('taxes.prices'), t(taxesOf.pricesIncludeTax ? 'taxes.included' : 'taxes.added')],
                    [t('taxes.rounding'), t(`taxes.rounding.${taxesOf.rounding}`)],
                  ]}
                />
                {taxesOf.taxes.length > 0 ? (
                  <Table
                    caption={t('taxes.today')}
                    rows={taxesOf.taxes}
                    keyOf={({ name }) => name}
                    columns={taxColumns()}
                  />
                ) : (
                  <p class="soft">{t('taxes.none')}</p>
                )}
              </>
            ) : null
          }
        </Loaded>
      </div>
    </Card>
  )
}

const taxColumns = (): Column<TaxRatesFragment>[] => [
  { head: t('taxes.name'), cell: ({ name }) => name },
  { head: t('taxes.number'), cell: ({ number }) => number },
  ...taxClasses.map((taxClass) => ({
    head: t(`taxClass.${taxClass}`),
    numeric: true,
    cell: ({ rates }: TaxRatesFragment) => {
      const rate = rates.find((one) => one.taxClass === taxClass)
      return rate && rateText(rate.partsPerMillion)
    },
  })),
]
