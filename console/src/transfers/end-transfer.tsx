import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Confirm } from '../ui/confirm.tsx'
import { TextField } from '../ui/field.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  CancelTransferDocument,
  CloseTransferDocument,
  ShipTransferDocument,
  type TransferDetailsFragment,
} from './transfer-page.generated.ts'
import { missingOf } from './words.tsx'

interface StepProps {
  transfer: TransferDetailsFragment
  onClose(): void
  onDone(): void
}

export function ShipTransfer({ transfer, onClose, onDone }: StepProps) {
  const command = useCommand(ShipTransferDocument)
  async function send() {
    if (!(await command.run({ transferId: transfer.id })).ok) return
    say(t('transfer.done.ship'))
    onDone()
    onClose()
  }
  return (
    <Confirm
      title={t('transfer.shipTitle')}
      submit={t('transfer.ship')}
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('transfer.shipHint', { from: transfer.from.name, to: transfer.to.name })}</p>
    </Confirm>
  )
}

/** Closes a transfer. The units that are not received are written off. */
export function CloseTransfer({ transfer, onClose, onDone }: StepProps) {
  const form = useFields(`transfer.${transfer.id}.close`, { note: '' })
  const command = useCommand(CloseTransferDocument)
  const missing = transfer.lines.reduce((sum, line) => sum + missingOf(line), 0)
  async function send() {
    const note = form.values.note.trim()
    if (!(await command.run({ transferId: transfer.id, ...(note && { note }) })).ok) return
    form.clear()
    say(t('transfer.done.close'))
    onDone()
    onClose()
  }
  return (
    <Confirm
      title={t('transfer.closeTitle')}
      submit={t('transfer.close')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('transfer.closeHint', { count: missing })}</p>
      <TextField {...form.bind('note')} label={t('transfer.closeNote')} maxLength={500} />
    </Confirm>
  )
}

export function CancelTransfer({ transfer, onClose, onDone }: StepProps) {
  const form = useFields(`transfer.${transfer.id}.cancel`, { note: '' })
  const command = useCommand(CancelTransferDocument)
  async function send() {
    const note = form.values.note.trim()
    if (!(await command.run({ transferId: transfer.id, ...(note && { note }) })).ok) return
    form.clear()
    say(t('transfer.done.cancel'))
    onDone()
    onClose()
  }
  return (
    <Confirm
      title={t('transfer.cancelTitle')}
      submit={t('transfer.cancel')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('transfer.cancelHint')}</p>
      <TextField {...form.bind('note')} label={t('restock.reasonOptional')} maxLength={500} />
    </Confirm>
  )
}
