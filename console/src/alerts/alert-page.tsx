import { useState } from 'preact/hooks'
import { useData } from '../api/use-data.ts'
import { dateTime, quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { mine } from '../shell/stores.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Facts, Page, Skeleton } from '../ui/page.tsx'
import { AlertPageDocument, type AlertPageQuery } from './alert-page.generated.ts'
import { HandleAlert, type Handling } from './handle-alert.tsx'
import { useRefetchOnNews } from './live.ts'
import { alertStatus, levelPath, SeverityBadge } from './words.tsx'

export type ShownAlert = NonNullable<AlertPageQuery['stockAlerts']>['nodes'][number]

/** Shows the newest alert of a stock level, its history and the possible actions. */
export default function AlertPage({ storeId, productId }: { storeId: string; productId: string }) {
  const alerts = useData(AlertPageDocument, { storeId, productId })
  useRefetchOnNews(alerts.refetch)
  const back = { href: '/alerts', text: t('alerts.title') }
  const [newest] = alerts.data?.stockAlerts?.nodes ?? []
  return (
    <Page
      title={newest?.product.name ?? t('alert.title')}
      sub={newest && `${newest.product.sku} · ${newest.store.name}`}
      back={back}
      actions={newest && <Actions alert={newest} onHandled={alerts.refetch} />}
    >
      <Loaded of={alerts}>
        {({ stockAlerts }) => {
          if (!stockAlerts) return <NotThere />
          const [alert, ...earlier] = stockAlerts.nodes
          if (!alert) return alerts.fetching ? <Skeleton /> : <NotThere />
          return (
            <div class="with-aside">
              <Card title={t('ui.history')}>
                <History of={alert.history.nodes} />
              </Card>
              <div class="stack">
                <Card>
                  <Facts
                    of={[
                      [t('alert.severity'), <SeverityBadge severity={alert.severity} />],
                      [t('ui.state'), t(`alert.state.${alert.state}`)],
                      [t('stock.available'), quantityText(alert.available)],
                      [t('alert.opened'), dateTime(alert.openedAt)],
                      [t('alert.standing'), alertStatus(alert)],
                    ]}
                  />
                </Card>
                {earlier.length > 0 && (
                  <Card title={t('alert.earlier')}>
                    <ul class="stack tight">
                      {earlier.map(({ id, severity, openedAt }) => (
                        <li key={id} class="row between">
                          <span>{dateTime(openedAt)}</span>
                          <SeverityBadge severity={severity} />
                        </li>
                      ))}
                    </ul>
                  </Card>
                )}
              </div>
            </div>
          )
        }}
      </Loaded>
    </Page>
  )
}

const History = ({ of }: { of: ShownAlert['history']['nodes'] }) => (
  <ol class="timeline">
    {of.map(({ at, change, actor, available, severity, comment, snoozedUntil }) => (
      <li key={`${at}${change}`}>
        <strong>{t(`alert.change.${change}`)}</strong>{' '}
        {snoozedUntil && change === 'SNOOZED' && t('alert.until', { at: dateTime(snoozedUntil) })}
        <div class="soft">
          {dateTime(at)} · {t('ui.by', { name: actor.name })} · {t(`alert.severity.${severity}`)} ·{' '}
          {t('alert.availableCount', { count: available })}
        </div>
        {comment && <blockquote>{comment}</blockquote>}
      </li>
    ))}
  </ol>
)

function Actions({ alert, onHandled }: { alert: ShownAlert; onHandled(): void }) {
  const [handling, setHandling] = useState<Handling>()
  const { store, product } = alert
  const handle = may('alert:handle') && mine(store.id) && alert.state === 'OPEN'
  return (
    <>
      <ButtonLink href={levelPath(store.id, product.id)} icon="box">
        {t('alert.toLevel')}
      </ButtonLink>
      {may('restock:request') &&
        mine(store.id) &&
        alert.state === 'OPEN' &&
        alert.severity !== 'OVERSTOCK' && (
          <ButtonLink href={`/restocks/new?store=${store.id}&product=${product.id}`} icon="restock">
            {t('restock.ask')}
          </ButtonLink>
        )}
      {handle && (
        <>
          <Button onClick={() => setHandling('comment')} icon="edit">
            {t('alert.comment')}
          </Button>
          {alert.snoozedUntil ? (
            <Button onClick={() => setHandling('wake')} icon="snooze">
              {t('alert.wake')}
            </Button>
          ) : (
            <Button onClick={() => setHandling('snooze')} icon="snooze">
              {t('alert.snooze')}
            </Button>
          )}
          {!alert.acknowledgedBy && (
            <Button kind="primary" icon="check" onClick={() => setHandling('acknowledge')}>
              {t('alert.acknowledge')}
            </Button>
          )}
        </>
      )}
      {handling && (
        <HandleAlert
          handling={handling}
          alertId={alert.id}
          onClose={() => setHandling(undefined)}
          onDone={() => {
            setHandling(undefined)
            onHandled()
          }}
        />
      )}
    </>
  )
}
