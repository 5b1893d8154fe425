import type { NotificationState } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { usePages } from '../api/use-pages.ts'
import { dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { storeIds } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState } from '../ui/page.tsx'
import type { Tone } from '../ui/problem.tsx'
import { Table } from '../ui/table.tsx'
import { say } from '../ui/toast.tsx'
import { NotificationsDocument, RedeliverNotificationDocument } from './notifications-page.generated.ts'

const tones: Record<NotificationState, Tone | undefined> = {
  WAITING: 'info',
  SENT: 'ok',
  FAILED: 'danger',
  CANCELLED: undefined,
}

/** Lists the notifications that were sent, wait, or failed. */
export function Deliveries() {
  const pages = usePages(
    NotificationsDocument,
    { filter: { storeIds: storeIds.value } },
    (data) => data.notifications,
  )
  const redeliver = useCommand(RedeliverNotificationDocument, { keyless: true })
  async function again(notificationId: string) {
    const outcome = await redeliver.run({ notificationId })
    say(outcome.ok ? t('deliveries.again') : (outcome.problem?.message ?? t('fault.offline')), {
      tone: outcome.ok ? 'ok' : 'danger',
    })
    pages.refetch()
  }
  return (
    <LoadedList of={pages} empty={<EmptyState icon="mail">{t('deliveries.none')}</EmptyState>}>
      {(notifications) => (
        <Table
          caption={t('deliveries.title')}
          rows={notifications}
          keyOf={({ id }) => id}
          columns={[
            {
              head: t('rule.target'),
              cell: ({ target, store }) => (
                <>
                  {target}
                  <small>{store.name}</small>
                </>
              ),
            },
            {
              head: t('deliveries.about'),
              wide: true,
              cell: ({ lines }) =>
                lines
                  .map(({ product }) => product.name)
                  .slice(0, 3)
                  .join(', '),
            },
            { head: t('ui.when'), cell: ({ createdAt }) => dateTime(createdAt) },
            {
              head: t('ui.state'),
              cell: ({ state, lastError }) => (
                <span>
                  <Badge tone={tones[state]}>{t(`notification.state.${state}`)}</Badge>
                  {lastError && <small lang="en">{lastError}</small>}
                </span>
              ),
            },
            {
              head: t('ui.actions'),
              actions: true,
              cell: ({ id, state }) =>
                state === 'FAILED' && (
                  <Button small icon="refresh" onClick={() => again(id)}>
                    {t('deliveries.redeliver')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </LoadedList>
  )
}
