import { useState } from 'preact/hooks'
import { useData } from '../api/use-data.ts'
import { useRefetchWhileVisible } from '../api/use-refetch-while-visible.ts'
import { dateTime, money, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { mine } from '../shell/stores.ts'
import { Button } from '../ui/button.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Facts, Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { CloseSession } from './close-session.tsx'
import { SessionPageDocument, type SessionReportFragment } from './sessions-page.generated.ts'

/** The figures of a session: of the moment (X report) while it is open, final (Z report) once it is closed. */
export default function SessionPage({ id }: { id: string }) {
  const read = useData(SessionPageDocument, { id })
  const session = read.data?.registerSession
  const [closing, setClosing] = useState(false)
  useRefetchWhileVisible(read.refetch)
  return (
    <Page
      title={session ? titleOf(session) : t('registerSession.one')}
      sub={session && `${session.store.name} · ${t('till.registerCode', { code: session.register.code })}`}
      back={{ href: '/sessions', text: t('sessions.title') }}
      actions={
        session && (
          <>
            <Button icon="print" onClick={() => window.print()}>
              {t('receipt.print')}
            </Button>
            {!session.closedAt && may('session:work') && mine(session.store.id) && (
              <Button kind="primary" onClick={() => setClosing(true)}>
                {t('registerSession.close')}
              </Button>
            )}
          </>
        )
      }
    >
      <Loaded of={read} lines={6}>
        {() => (session ? <Report session={session} /> : <NotThere />)}
      </Loaded>
      {session && closing && (
        <CloseSession session={session} onClose={() => setClosing(false)} onDone={read.refetch} />
      )}
    </Page>
  )
}

const titleOf = ({ closedAt, number: count }: SessionReportFragment) =>
  closedAt ? t('registerSession.zReport', { number: count }) : t('registerSession.xReport', { number: count })

const Report = ({ session }: { session: SessionReportFragment }) => (
  <>
    <Card>
      <Facts
        across
        of={[
          [t('registerSession.opened'), `${dateTime(session.openedAt)} · ${session.openedBy.name}`],
          [
            t('registerSession.closed'),
            session.closedAt && `${dateTime(session.closedAt)} · ${session.closedBy?.name}`,
          ],
          [t('registerSession.float'), money(session.openingFloat)],
          [t('registerSession.sales'), number(session.sales)],
          [t('registerSession.salesTotal'), money(session.salesTotal)],
          [t('receipt.tax'), money(session.salesTax)],
        ]}
      />
    </Card>
    <Card title={t('registerSession.kinds')}>
      <Table
        caption={t('registerSession.kinds')}
        rows={session.kinds}
        keyOf={({ kind }) => kind}
        figures
        columns={[
          { head: t('registerSession.kind'), cell: ({ kind }) => t(`payment.${kind}`) },
          { head: t('registerSession.expected'), numeric: true, cell: ({ expected }) => money(expected) },
          ...(session.closedAt
            ? [
                {
                  head: t('registerSession.counted'),
                  numeric: true,
                  cell: ({ counted }: Kind) => (counted ? money(counted) : t('registerSession.notCounted')),
                },
                {
                  head: t('registerSession.difference'),
                  numeric: true,
                  cell: ({ difference }: Kind) => difference && money(difference),
                },
              ]
            : []),
        ]}
        foot={[
          t('receipt.total'),
          money(session.expected),
          ...(session.counted && session.difference
            ? [money(session.counted), money(session.difference)]
            : []),
        ]}
      />
    </Card>
  </>
)

type Kind = SessionReportFragment['kinds'][number]
