import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { usePages } from '../api/use-pages.ts'
import { useRefetchWhileVisible } from '../api/use-refetch-while-visible.ts'
import { dateTime, money, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { OpenSession } from './open-session.tsx'
import { type SessionRowFragment, SessionsPageDocument } from './sessions-page.generated.ts'

export default function SessionsPage() {
  const { values, bind } = useFilters({ open: '' })
  const [opening, setOpening] = useState(false)
  const pages = usePages(
    SessionsPageDocument,
    { filter: { storeIds: storeIds.value, ...(values.open && { open: values.open === 'yes' }) } },
    (data) => data.registerSessions,
  )
  useRefetchWhileVisible(pages.refetch)
  const chosen = store.value
  return (
    <Page
      title={t('sessions.title')}
      sub={chosen?.name}
      actions={
        may('session:work') &&
        chosen && (
          <Button kind="primary" icon="add" onClick={() => setOpening(true)}>
            {t('registerSession.open')}
          </Button>
        )
      }
    >
      <div class="stack">
        <div class="filters">
          <Select
            {...bind('open')}
            label={t('ui.state')}
            options={[
              { value: '', text: t('ui.all') },
              { value: 'yes', text: t('registerSession.isOpen') },
              { value: 'no', text: t('registerSession.isClosed') },
            ]}
          />
        </div>
        <LoadedList of={pages} empty={<EmptyState icon="till">{t('sessions.none')}</EmptyState>}>
          {(sessions) => (
            <Table
              caption={t('sessions.title')}
              rows={sessions}
              keyOf={({ id }) => id}
              columns={columns()}
              busy={pages.fetching}
            />
          )}
        </LoadedList>
      </div>
      {opening && chosen && <OpenSession store={chosen} onClose={() => setOpening(false)} />}
    </Page>
  )
}

const columns = (): Column<SessionRowFragment>[] => [
  {
    head: t('registerSession.one'),
    cell: (session) => (
      <Link href={`/sessions/${session.id}`}>
        {t('registerSession.name', { register: session.register.code, number: session.number })}
      </Link>
    ),
  },
  ...(store.value ? [] : [{ head: t('ui.store'), cell: (row: SessionRowFragment) => row.store.name }]),
  {
    head: t('ui.state'),
    cell: ({ closedAt }) =>
      closedAt ? (
        <Badge>{t('registerSession.isClosed')}</Badge>
      ) : (
        <Badge tone="ok">{t('registerSession.isOpen')}</Badge>
      ),
  },
  {
    head: t('registerSession.opened'),
    cell: ({ openedAt, openedBy }) => (
      <>
        <time dateTime={openedAt}>{dateTime(openedAt)}</time>
        <small>{openedBy.name}</small>
      </>
    ),
  },
  { head: t('registerSession.sales'), numeric: true, cell: ({ sales }) => number(sales) },
  { head: t('registerSession.salesTotal'), numeric: true, cell: ({ salesTotal }) => money(salesTotal) },
  {
    head: t('registerSession.difference'),
    numeric: true,
    cell: ({ difference }) => difference && money(difference),
  },
]
