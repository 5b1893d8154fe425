import { useCommand } from '../api/use-command.ts'
import { quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { NumberField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { ReceiveTransferDocument, type TransferDetailsFragment } from './transfer-page.generated.ts'
import { missingOf } from './words.tsx'

interface ReceiveProps {
  transfer: TransferDetailsFragment
  onClose(): void
  onDone(): void
}

/** Receives all outstanding units of a transfer, or the part that has arrived. */
export function ReceiveTransfer({ transfer, onClose, onDone }: ReceiveProps) {
  const toCome = transfer.lines.filter((line) => missingOf(line) > 0)
  const all = Object.fromEntries(toCome.map((line) => [line.product.id, `${missingOf(line)}`]))
  const [arrived, setArrived, clear] = useDraft<Record<string, string>>(
    `receive.${transfer.id}.${Object.values(all).join()}`,
    all,
  )
  const command = useCommand(ReceiveTransferDocument)
  const lines = toCome
    .map(({ product }) => ({ productId: product.id, quantity: Number(arrived[product.id] ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
  const partly =
    lines.length < toCome.length || lines.some(({ productId, quantity }) => `${quantity}` !== all[productId])

  async function send() {
    const outcome = await command.run({ transferId: transfer.id, lines })
    if (!outcome.ok) return
    clear()
    say(partly ? t('transfer.done.receivePart') : t('transfer.done.receive'))
    onDone()
    onClose()
  }

  return (
    <Dialog title={t('transfer.receiveTitle')} onClose={onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={partly ? t('transfer.receivePart') : t('transfer.receiveAll')}
        fields={lines.map((_, at) => `lines.${at}.quantity`)}
      >
        <p class="soft">{t('transfer.receiveHint')}</p>
        {toCome.map((line) => (
          <NumberField
            key={line.product.id}
            name={`lines.${lines.findIndex(({ productId }) => productId === line.product.id)}.quantity`}
            label={line.product.name}
            hint={t('transfer.toCome', { count: quantityText(missingOf(line)) })}
            value={arrived[line.product.id] ?? ''}
            onValue={(quantity) => setArrived({ ...arrived, [line.product.id]: quantity })}
            min={0}
            required
            short
          />
        ))}
      </Form>
    </Dialog>
  )
}
