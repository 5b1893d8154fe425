import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { levelPath } from '../alerts/words.tsx'
import { useData } from '../api/use-data.ts'
import { useRefetchWhileVisible } from '../api/use-refetch-while-visible.ts'
import { dateTime, quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { mine } from '../shell/stores.ts'
import { transferPath } from '../transfers/words.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Facts, Page } from '../ui/page.tsx'
import { Notice } from '../ui/problem.tsx'
import { Table } from '../ui/table.tsx'
import { ApproveRestock } from './approve-restock.tsx'
import { CancelRestock, RejectRestock } from './end-restock.tsx'
import { Explanation } from './explanation.tsx'
import { type RestockDetailsFragment, RestockPageDocument } from './restock-page.generated.ts'
import { RestockStateBadge, wantedText } from './words.tsx'

export default function RestockPage({ id }: { id: string }) {
  const read = useData(RestockPageDocument, { id })
  useRefetchWhileVisible(read.refetch)
  const request = read.data?.restockRequest
  return (
    <Page
      title={request ? wantedText(request) : t('restock.title')}
      sub={
        request && (
          <span class="row">
            <RestockStateBadge state={request.state} /> {t('restock.for', { store: request.store.name })}
          </span>
        )
      }
      back={{ href: '/restocks', text: t('restocks.title') }}
      actions={request && <Actions request={request} onDone={read.refetch} />}
    >
      <Loaded of={read} lines={6}>
        {() => (request ? <Details request={request} /> : <NotThere />)}
      </Loaded>
    </Page>
  )
}

function Actions({ request, onDone }: { request: RestockDetailsFragment; onDone(): void }) {
  const [step, setStep] = useState<'approve' | 'reject' | 'cancel'>()
  const waits = request.state === 'REQUESTED' || request.state === 'AWAITING_SUPPLY'
  const decides = may('restock:approve') && waits
  const withdraws = waits && !decides && may('restock:request') && mine(request.store.id)
  const props = { request, onClose: () => setStep(undefined), onDone }
  return (
    <>
      {decides && (
        <>
          <Button icon="close" onClick={() => setStep('reject')}>
            {t('restock.reject')}
          </Button>
          <Button kind="primary" icon="check" onClick={() => setStep('approve')}>
            {t('restock.approve')}
          </Button>
        </>
      )}
      {withdraws && <Button onClick={() => setStep('cancel')}>{t('restock.cancel')}</Button>}
      {step === 'approve' && <ApproveRestock {...props} />}
      {step === 'reject' && <RejectRestock {...props} />}
      {step === 'cancel' && <CancelRestock {...props} />}
    </>
  )
}

const Details = ({ request }: { request: RestockDetailsFragment }) => (
  <div class="with-aside">
    <div class="stack">
      {request.state === 'AWAITING_SUPPLY' && <Notice tone="warn">{t('restock.awaiting')}</Notice>}
      <Card title={t('restock.wanted')}>
        <Table
          caption={t('restock.wanted')}
          rows={request.lines}
          keyOf={({ product }) => product.id}
          columns={[
            {
              head: t('ui.product'),
              cell: ({ product }) => (
                <>
                  <Link href={levelPath(request.store.id, product.id)}>{product.name}</Link>
                  <small>{product.sku}</small>
                </>
              ),
            },
            { head: t('restock.asked'), numeric: true, cell: ({ quantity }) => quantityText(quantity) },
            {
              head: t('restock.approved'),
              numeric: true,
              cell: ({ approved }) =>
                approved === null || approved === undefined ? '' : quantityText(approved),
            },
            {
              head: t('restock.sourceStores'),
              wide: true,
              cell: ({ product }) =>
                request.allocations
                  .filter((allocation) => allocation.product.id === product.id)
                  .map(({ sourceStore, quantity }) => `${sourceStore.name} (${quantityText(quantity)})`)
                  .join(', '),
            },
          ]}
        />
      </Card>
      {request.explanation && <Explanation of={request.explanation} />}
      <Card title={t('ui.history')}>
        <ol class="timeline">
          {request.history.map(({ at, type, actor, note }) => (
            <li key={`${at}${type}`}>
              <strong>{t(`restock.step.${type}`)}</strong>
              <div class="soft">
                {dateTime(at)} · {t('ui.by', { name: actor.name })}
              </div>
              {note && <blockquote>{note}</blockquote>}
            </li>
          ))}
        </ol>
      </Card>
    </div>
    <div class="stack">
      <Card>
        <Facts
          of={[
            [t('restock.receiver'), request.store.name],
            [t('restocks.origin'), t(`restock.origin.${request.origin}`)],
            [t('restock.requested'), dateTime(request.requestedAt)],
            [t('restock.requestedBy'), request.requestedBy.name],
            [t('ui.note'), request.note],
            [t('restock.decidedBy'), request.decidedBy?.name],
            [t('restock.reason'), request.reason],
          ]}
        />
      </Card>
      {request.transfers.length > 0 && (
        <Card title={t('restock.transfers')}>
          <ul class="stack tight">
            {request.transfers.map(({ id, from, state }) => (
              <li key={id} class="row between">
                <Link href={transferPath(id)}>{t('restock.from', { store: from.name })}</Link>
                <Badge>{t(`transfer.state.${state}`)}</Badge>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  </div>
)
