import { useState } from 'preact/hooks'
import { usePages } from '../api/use-pages.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { Card, EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { Deliveries } from './deliveries.tsx'
import { EditRule } from './edit-rule.tsx'
import { DeleteRule, RotateSecret } from './end-rule.tsx'
import { type EditedRuleFragment, NotificationRulesDocument } from './notifications-page.generated.ts'

type Step = 'edit' | 'delete' | 'rotate'

/** Shows the user's own rules for notifications by email and webhook. */
export default function NotificationsPage() {
  const pages = usePages(NotificationRulesDocument, {}, (data) => data.notificationRules)
  const [dialog, setDialog] = useState<{ step: Step; rule?: EditedRuleFragment }>()
  const props = { onClose: () => setDialog(undefined), onDone: pages.refetch }
  return (
    <Page
      title={t('notifications.title')}
      sub={t('notifications.hint')}
      actions={
        <Button kind="primary" icon="add" onClick={() => setDialog({ step: 'edit' })}>
          {t('rule.create')}
        </Button>
      }
    >
      <LoadedList of={pages} empty={<EmptyState icon="mail">{t('notifications.none')}</EmptyState>}>
        {(rules) => (
          <Table
            caption={t('notifications.title')}
            rows={rules}
            keyOf={({ id }) => id}
            busy={pages.fetching}
            columns={columns((step, rule) => setDialog({ step, rule }))}
          />
        )}
      </LoadedList>
      <Card title={t('deliveries.title')}>
        <Deliveries />
      </Card>
      {dialog?.step === 'edit' && <EditRule rule={dialog.rule} {...props} />}
      {dialog?.step === 'delete' && <DeleteRule rule={dialog.rule!} {...props} />}
      {dialog?.step === 'rotate' && <RotateSecret rule={dialog.rule!} {...props} />}
    </Page>
  )
}

const columns = (ask: (step: Step, rule: EditedRuleFragment) => void): Column<EditedRuleFragment>[] => [
  {
    head: t('rule.target'),
    cell: ({ target, channel }) => (
      <>
        {target}
        <small>{t(`channel.${channel}`)}</small>
      </>
    ),
  },
  {
    head: t('rule.severities'),
    wide: true,
    cell: ({ severities }) => severities.map((severity) => t(`alert.severity.${severity}`)).join(', '),
  },
  {
    head: t('user.stores'),
    cell: ({ stores }) => (stores ? stores.map(({ name }) => name).join(', ') : t('stores.allMine')),
  },
  {
    head: t('ui.state'),
    cell: ({ active, switchedOff }) => (
      <span>
        {active ? <Badge tone="ok">{t('rule.active')}</Badge> : <Badge tone="warn">{t('rule.off')}</Badge>}
        {switchedOff && <small lang="en">{switchedOff}</small>}
      </span>
    ),
  },
  {
    head: t('ui.actions'),
    actions: true,
    cell: (rule) => (
      <span class="row end">
        <Button small onClick={() => ask('edit', rule)}>
          {t('category.edit')}
          <span class="visually-hidden"> {rule.target}</span>
        </Button>
        {rule.channel === 'WEBHOOK' && (
          <Button small onClick={() => ask('rotate', rule)}>
            {t('rule.rotate')}
            <span class="visually-hidden"> {rule.target}</span>
          </Button>
        )}
        <Button small icon="trash" iconOnly onClick={() => ask('delete', rule)}>
          {t('ui.remove', { name: rule.target })}
        </Button>
      </span>
    ),
  },
]
