import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useData } from '../api/use-data.ts'
import { useRefetchWhileVisible } from '../api/use-refetch-while-visible.ts'
import { dateTime, quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { restockPath } from '../restock/words.tsx'
import { may } from '../session/session.ts'
import { mine } from '../shell/stores.ts'
import { locationText } from '../stock/location-text.ts'
import { Button } from '../ui/button.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Facts, Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { CancelTransfer, CloseTransfer, ShipTransfer } from './end-transfer.tsx'
import { ReceiveTransfer } from './receive-transfer.tsx'
import { type TransferDetailsFragment, TransferPageDocument } from './transfer-page.generated.ts'
import { carriedText, missingOf, TransferStateBadge } from './words.tsx'

export default function TransferPage({ id }: { id: string }) {
  const read = useData(TransferPageDocument, { id })
  useRefetchWhileVisible(read.refetch)
  const transfer = read.data?.transfer
  return (
    <Page
      title={transfer ? carriedText(transfer) : t('transfer.title')}
      sub={
        transfer && (
          <span class="row">
            <TransferStateBadge state={transfer.state} /> {transfer.from.name} → {transfer.to.name}
          </span>
        )
      }
      back={{ href: '/transfers', text: t('transfers.title') }}
      actions={transfer && <Actions transfer={transfer} onDone={read.refetch} />}
    >
      <Loaded of={read} lines={6}>
        {() => (transfer ? <Details transfer={transfer} /> : <NotThere />)}
      </Loaded>
    </Page>
  )
}

function Actions({ transfer, onDone }: { transfer: TransferDetailsFragment; onDone(): void }) {
  const [step, setStep] = useState<'ship' | 'receive' | 'close' | 'cancel'>()
  const { state, from, to } = transfer
  const sends = may('transfer:send') && mine(from.id) && state === 'PLANNED'
  const receives = may('transfer:receive') && mine(to.id) && state === 'SHIPPED'
  const props = { transfer, onClose: () => setStep(undefined), onDone }
  return (
    <>
      {sends && (
        <>
          <Button onClick={() => setStep('cancel')}>{t('transfer.cancel')}</Button>
          <Button kind="primary" icon="delivery" onClick={() => setStep('ship')}>
            {t('transfer.ship')}
          </Button>
        </>
      )}
      {receives && (
        <>
          <Button onClick={() => setStep('close')}>{t('transfer.close')}</Button>
          <Button kind="primary" icon="check" onClick={() => setStep('receive')}>
            {t('transfer.receive')}
          </Button>
        </>
      )}
      {step === 'ship' && <ShipTransfer {...props} />}
      {step === 'receive' && <ReceiveTransfer {...props} />}
      {step === 'close' && <CloseTransfer {...props} />}
      {step === 'cancel' && <CancelTransfer {...props} />}
    </>
  )
}

const Details = ({ transfer }: { transfer: TransferDetailsFragment }) => (
  <div class="with-aside">
    <div class="stack">
      <Card title={t('transfer.carries')}>
        <Table
          caption={t('transfer.carries')}
          rows={transfer.lines}
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
            { head: t('stock.location'), cell: ({ location }) => locationText(location) },
            {
              head: t('transfer.sent'),
              numeric: true,
              cell: ({ quantity, short }) => (
                <>
                  {quantityText(quantity - short)}
                  {short > 0 && <small>{t('transfer.short', { count: quantityText(short) })}</small>}
                </>
              ),
            },
            { head: t('transfer.received'), numeric: true, cell: ({ received }) => quantityText(received) },
            {
              head: t('transfer.missing'),
              numeric: true,
              cell: (line) => (transfer.state === 'SHIPPED' ? quantityText(missingOf(line)) : ''),
            },
            { head: t('transfer.lost'), numeric: true, cell: ({ lost }) => (lost ? quantityText(lost) : '') },
          ]}
        />
      </Card>
      <Card title={t('ui.history')}>
        <ol class="timeline">
          {transfer.history.map(({ at, type, actor, note, lines }) => (
            <li key={`${at}${type}`}>
              <strong>{t(`transfer.step.${type}`)}</strong>
              <div class="soft">
                {dateTime(at)} · {t('ui.by', { name: actor.name })}
              </div>
              {lines.length > 0 && (
                <div>
                  {lines
                    .map(({ product, quantity }) => `${product.name} × ${quantityText(quantity)}`)
                    .join(', ')}
                </div>
              )}
              {note && <blockquote>{note}</blockquote>}
            </li>
          ))}
        </ol>
      </Card>
    </div>
    <Card>
      <Facts
        of={[
          [t('transfer.from'), transfer.from.name],
          [t('transfer.to'), transfer.to.name],
          [t('transfer.receiving'), transfer.to.receiving && t(`store.receiving.${transfer.to.receiving}`)],
          [t('transfer.planned'), dateTime(transfer.plannedAt)],
          [t('transfer.shipped'), transfer.shippedAt && dateTime(transfer.shippedAt)],
          [t('transfer.receivedAt'), transfer.receivedAt && dateTime(transfer.receivedAt)],
          [t('transfer.cancelledAt'), transfer.cancelledAt && dateTime(transfer.cancelledAt)],
          [
            t('transfer.request'),
            transfer.request && (
              <Link href={restockPath(transfer.request.id)}>{t('transfer.toRequest')}</Link>
            ),
          ],
          [t('ui.note'), transfer.note],
        ]}
      />
    </Card>
  </div>
)
