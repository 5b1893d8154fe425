import { useEffect } from 'preact/hooks'
import { type Data, useData } from '../api/use-data.ts'
import {
  digitsOf,
  type Money,
  money,
  number,
  percent,
  quantity as quantityText,
  shortDay,
} from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { store } from '../shell/stores.ts'
import { Chart } from '../ui/chart.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Card, Stat } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { ChainWeekDocument, StoreWeekDocument } from './dashboard-page.generated.ts'
import { dayAgo, oneDay } from './days.ts'

interface Day {
  revenue: Money
  sales: number
  units: number
}
type Week = Partial<Record<'before' | 'd0' | 'd1' | 'd2' | 'd3' | 'd4' | 'd5' | 'd6', Day | null>>
const againMs = 60_000
const names = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const

/** Compares today's sales with the same weekday a week ago, and shows the last seven days. */
export function SalesOfTheWeek() {
  const at = store.value
  const dates = names.map((_, index) => dayAgo(6 - index, at?.timeZone))
  const [d0, d1, d2, d3, d4, d5, d6] = dates.map(oneDay) as ReturnType<typeof oneDay>[]
  const periods = {
    before: oneDay(dayAgo(7, at?.timeZone)),
    d0: d0!,
    d1: d1!,
    d2: d2!,
    d3: d3!,
    d4: d4!,
    d5: d5!,
    d6: d6!,
  }
  const chain = useData(ChainWeekDocument, periods, { pause: at !== undefined })
  const one = useData(StoreWeekDocument, { storeId: at?.id ?? '', ...periods }, { pause: at === undefined })
  const read = at ? one : chain
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && read.refetch(), againMs)
    return () => clearInterval(timer)
  }, [at?.id])
  const week: Week | undefined = at ? (one.data?.store ?? undefined) : chain.data
  return (
    <Loaded of={read as Data<unknown>}>
      {() =>
        week?.d6 ? (
          <Shown week={week} today={week.d6} dates={dates} />
        ) : (
          <p class="soft">{t('dashboard.noFigures')}</p>
        )
      }
    </Loaded>
  )
}

function Shown({ week, today, dates }: { week: Week; today: Day; dates: string[] }) {
  const days = names.map((name, at) => ({ date: dates[at]!, day: week[name] }))
  const { currency } = today.revenue
  const average = today.sales > 0 ? Math.round(today.revenue.amount / today.sales) : undefined
  return (
    <>
      <div class="columns narrow">
        <Stat
          label={t('dashboard.revenueToday')}
          value={money(today.revenue)}
          note={compared(today.revenue.amount, week.before?.revenue.amount)}
        />
        <Stat
          label={t('dashboard.salesToday')}
          value={number(today.sales)}
          note={compared(today.sales, week.before?.sales)}
        />
        <Stat
          label={t('dashboard.basketToday')}
          value={average === undefined ? '–' : money({ amount: average, currency })}
          note={t('dashboard.unitsToday', { count: quantityText(today.units) })}
        />
      </div>
      <Card title={t('dashboard.week')}>
        <div class="with-aside stretch">
          <Chart
            kind="bars"
            label={t('dashboard.weekLabel')}
            x={days.map(({ date }) => shortDay(date))}
            y={days.map(({ day }) => day?.revenue.amount ?? 0)}
            unit={t('report.revenue')}
            money={{ currency, digits: digitsOf(currency) }}
          />
          <Table
            figures
            caption={t('dashboard.week')}
            rows={[...days].reverse()}
            keyOf={({ date }) => date}
            columns={[
              { head: t('dashboard.day'), cell: ({ date }) => shortDay(date) },
              { head: t('report.revenue'), numeric: true, cell: ({ day }) => day && money(day.revenue) },
              { head: t('report.sales'), numeric: true, cell: ({ day }) => day && number(day.sales) },
            ]}
          />
        </div>
      </Card>
    </>
  )
}

/** Formats today's sales as a share of the whole day a week ago, because today is not over. */
const compared = (now: number, before: number | undefined) =>
  before ? t('dashboard.ofLastWeek', { share: percent(now / before) }) : t('dashboard.noLastWeek')
