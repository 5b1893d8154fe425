import { useData } from '../api/use-data.ts'
import {
  dateTime,
  day,
  digitsOf,
  type Money,
  money,
  number,
  percent,
  quantity as quantityText,
  signedPercent,
} from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Chart } from '../ui/chart.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, EmptyState, Page, Stat } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { type Preset, periodBefore, periodOf, presets } from './period.ts'
import { ReportPageDocument, type ReportPageQuery } from './report-page.generated.ts'

/** Shows the sales of a period by store and product, compared with the period before. */
export default function ReportPage() {
  const { values, bind } = useFilters({ period: 'week', from: '', to: '' })
  const preset = values.period as Preset
  const own = preset === 'own' && values.from && values.to ? { from: values.from, to: values.to } : undefined
  const period = own ?? periodOf(preset === 'own' ? 'week' : preset)
  const before = periodBefore(period)
  const read = useData(ReportPageDocument, { period, before })
  const title = t('report.title')
  return (
    <Page
      title={title}
      sub={t('report.period', { from: day(period.from), to: day(period.to) })}
      actions={
        <Button icon="print" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
      }
    >
      <div class="filters no-print">
        <Select
          {...bind('period')}
          label={t('report.choosePeriod')}
          options={presets.map((value) => ({ value, text: t(`report.preset.${value}`) }))}
        />
        {preset === 'own' && (
          <>
            <TextField {...bind('from')} type="date" label={t('report.from')} max={values.to} />
            <TextField {...bind('to')} type="date" label={t('report.to')} min={values.from} />
          </>
        )}
      </div>
      <Loaded of={read} lines={6}>
        {({ report, before: earlier }) =>
          report ? <Report report={report} before={earlier} /> : <NotThere />
        }
      </Loaded>
    </Page>
  )
}

type ReportData = NonNullable<ReportPageQuery['report']>

function Report({ report, before }: { report: ReportData; before: ReportPageQuery['before'] }) {
  const { currency } = report.revenue
  const earlier = new Map(before?.stores.map(({ store, revenue }) => [store.id, revenue]))
  const chartStores = report.stores.slice(0, 12)
  return (
    <>
      <div class="columns narrow">
        <Stat
          label={t('report.revenue')}
          value={money(report.revenue)}
          note={change(report.revenue.amount, before?.revenue.amount)}
        />
        <Stat
          label={t('report.sales')}
          value={number(report.sales)}
          note={change(report.sales, before?.sales)}
        />
        <Stat
          label={t('report.units')}
          value={quantityText(report.units)}
          note={change(report.units, before?.units)}
        />
        <Stat label={t('report.tax')} value={money(report.tax)} />
      </div>
      {report.sales === 0 ? (
        <EmptyState icon="chart">{t('report.nothing')}</EmptyState>
      ) : (
        <>
          <Card title={t('report.byStore')}>
            <div class="stack">
              {chartStores.length > 1 && (
                <Chart
                  kind="bars"
                  label={t('report.byStoreLabel')}
                  x={chartStores.map(({ store }) => store.name)}
                  y={chartStores.map(({ revenue }) => revenue.amount)}
                  unit={t('report.revenue')}
                  money={{ currency, digits: digitsOf(currency) }}
                />
              )}
              <Table
                figures
                caption={t('report.byStore')}
                rows={report.stores}
                keyOf={({ store }) => store.id}
                columns={[
                  { head: t('ui.store'), cell: ({ store }) => store.name },
                  { head: t('report.revenue'), numeric: true, cell: ({ revenue }) => money(revenue) },
                  {
                    head: t('report.change'),
                    numeric: true,
                    cell: ({ store, revenue }) => difference(revenue.amount, earlier.get(store.id)?.amount),
                  },
                  {
                    head: t('report.share'),
                    numeric: true,
                    cell: ({ revenue }) => shareOf(revenue, report.revenue),
                  },
                  { head: t('report.sales'), numeric: true, cell: ({ sales }) => number(sales) },
                  { head: t('report.units'), numeric: true, cell: ({ units }) => quantityText(units) },
                  { head: t('report.tax'), numeric: true, cell: ({ tax }) => money(tax) },
                ]}
                foot={[
                  t('report.total'),
                  money(report.revenue),
                  difference(report.revenue.amount, before?.revenue.amount),
                  '',
                  number(report.sales),
                  quantityText(report.units),
                  money(report.tax),
                ]}
              />
            </div>
          </Card>
          <Card title={t('report.topProducts')}>
            <Table
              caption={t('report.topProducts')}
              rows={report.topProducts}
              keyOf={({ product }) => product.id}
              columns={[
                {
                  head: t('ui.product'),
                  cell: ({ product }) => (
                    <>
                      {product.name}
                      <small>{product.sku}</small>
                    </>
                  ),
                },
                { head: t('report.units'), numeric: true, cell: ({ units }) => quantityText(units) },
                { head: t('report.revenue'), numeric: true, cell: ({ revenue }) => money(revenue) },
                {
                  head: t('report.share'),
                  numeric: true,
                  cell: ({ revenue }) => shareOf(revenue, report.revenue),
                },
              ]}
            />
          </Card>
          {report.asOf && <p class="soft">{t('report.asOf', { at: dateTime(report.asOf) })}</p>}
        </>
      )}
    </>
  )
}

const shareOf = (part: Money, whole: Money) => (whole.amount > 0 ? percent(part.amount / whole.amount) : '')

const difference = (now: number, before: number | undefined) =>
  before ? signedPercent((now - before) / before) : '–'

const change = (now: number, before: number | undefined) =>
  before ? t('report.against', { change: difference(now, before) }) : t('report.nothingBefore')
