import { Link } from 'wouter-preact'
import { useRefetchOnNews } from '../alerts/live.ts'
import { alertPath, alertStatus, levelPath, SeverityBadge } from '../alerts/words.tsx'
import { useData } from '../api/use-data.ts'
import { ago, number, quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { RestockStateBadge, restockPath, wantedText } from '../restock/words.tsx'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { cover } from '../stock/level-state.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Card, EmptyState, Page, Stat } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { DashboardStockDocument, type DashboardStockQuery } from './dashboard-page.generated.ts'
import { SalesOfTheWeek } from './week.tsx'

export default function DashboardPage() {
  const read = useData(DashboardStockDocument, { storeIds: storeIds.value })
  useRefetchOnNews(read.refetch)
  return (
    <Page title={t('dashboard.title')} sub={store.value?.name}>
      {may('report:read') && <SalesOfTheWeek />}
      <Loaded of={read} lines={6}>
        {(data) => <Stock data={data} />}
      </Loaded>
    </Page>
  )
}

function Stock({ data: { out, alerts, low, restocks, arriving } }: { data: DashboardStockQuery }) {
  return (
    <>
      <div class="columns narrow">
        <Stat
          label={t('dashboard.outOfStock')}
          value={number(out?.totalCount ?? 0)}
          href="/alerts?severity=OUT_OF_STOCK"
        />
        <Stat
          label={t('dashboard.tooLittle')}
          value={number(low?.totalCount ?? 0)}
          href="/stock?status=LOW"
        />
        <Stat label={t('dashboard.restocks')} value={number(restocks?.totalCount ?? 0)} href="/restocks" />
        <Stat
          label={t('dashboard.arriving')}
          value={number(arriving?.totalCount ?? 0)}
          href="/transfers?state=SHIPPED&direction=in"
        />
      </div>
      <div class="columns pairs">
        <Card title={t('alerts.title')} aside={<Link href="/alerts">{t('dashboard.all')}</Link>}>
          {alerts?.nodes.length ? (
            <Table
              caption={t('alerts.title')}
              rows={alerts.nodes}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('ui.product'),
                  cell: (alert) => (
                    <>
                      <Link href={alertPath(alert)}>{alert.product.name}</Link>
                      <small>{store.value ? alertStatus(alert) : alert.store.name}</small>
                    </>
                  ),
                },
                { head: t('alert.severity'), cell: ({ severity }) => <SeverityBadge severity={severity} /> },
                {
                  head: t('alert.opened'),
                  cell: ({ openedAt }) => <time dateTime={openedAt}>{ago(openedAt)}</time>,
                },
              ]}
            />
          ) : (
            <EmptyState icon="check">{t('alerts.none')}</EmptyState>
          )}
        </Card>
        <Card
          title={t('dashboard.shortest')}
          aside={<Link href="/stock?status=LOW&order=DAYS_OF_COVER">{t('dashboard.all')}</Link>}
        >
          {low?.nodes.length ? (
            <Table
              caption={t('dashboard.shortest')}
              rows={low.nodes}
              keyOf={({ store, product }) => store.id + product.id}
              columns={[
                {
                  head: t('ui.product'),
                  cell: (level) => (
                    <>
                      <Link href={levelPath(level.store.id, level.product.id)}>{level.product.name}</Link>
                      {!store.value && <small>{level.store.name}</small>}
                    </>
                  ),
                },
                {
                  head: t('stock.available'),
                  numeric: true,
                  cell: ({ available }) => quantityText(available),
                },
                { head: t('stock.cover'), numeric: true, cell: ({ daysOfCover }) => cover(daysOfCover) },
              ]}
            />
          ) : (
            <EmptyState icon="check">{t('dashboard.noneShort')}</EmptyState>
          )}
        </Card>
        <Card title={t('dashboard.restocks')} aside={<Link href="/restocks">{t('dashboard.all')}</Link>}>
          {restocks?.nodes.length ? (
            <Table
              caption={t('dashboard.restocks')}
              rows={restocks.nodes}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('restock.wanted'),
                  cell: (request) => (
                    <>
                      <Link href={restockPath(request.id)}>{wantedText(request)}</Link>
                      {!store.value && <small>{request.store.name}</small>}
                    </>
                  ),
                },
                { head: t('ui.state'), cell: ({ state }) => <RestockStateBadge state={state} /> },
                {
                  head: t('restock.requested'),
                  cell: ({ requestedAt }) => <time dateTime={requestedAt}>{ago(requestedAt)}</time>,
                },
              ]}
            />
          ) : (
            <EmptyState icon="restock">{t('restocks.noneOpen')}</EmptyState>
          )}
        </Card>
      </div>
    </>
  )
}
