import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  CancelRestockDocument,
  RejectRestockDocument,
  type RestockDetailsFragment,
} from './restock-page.generated.ts'

interface EndProps {
  request: RestockDetailsFragment
  onClose(): void
  onDone(): void
}

/** A dialog in which logistics rejects a request, with a reason. */
export function RejectRestock({ request, onClose, onDone }: EndProps) {
  const form = useFields(`restock.${request.id}.reject`, { reason: '' })
  const command = useCommand(RejectRestockDocument)
  async function send() {
    const outcome = await command.run({ requestId: request.id, reason: form.values.reason.trim() })
    if (!outcome.ok) return
    form.clear()
    say(t('restock.done.reject'))
    onDone()
    onClose()
  }
  return (
    <Dialog title={t('restock.rejectTitle')} onClose={onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={t('restock.reject')}
        danger
        fields={['reason']}
      >
        <TextArea {...form.bind('reason')} label={t('restock.reason')} required maxLength={500} />
      </Form>
    </Dialog>
  )
}

/** A dialog in which a store cancels its request. */
export function CancelRestock({ request, onClose, onDone }: EndProps) {
  const form = useFields(`restock.${request.id}.cancel`, { reason: '' })
  const command = useCommand(CancelRestockDocument)
  async function send() {
    const reason = form.values.reason.trim()
    const outcome = await command.run({ requestId: request.id, ...(reason && { reason }) })
    if (!outcome.ok) return
    form.clear()
    say(t('restock.done.cancel'))
    onDone()
    onClose()
  }
  return (
    <Dialog title={t('restock.cancelTitle')} onClose={onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={t('restock.cancel')}
        danger
        fields={['reason']}
      >
        <TextArea {...form.bind('reason')} label={t('restock.reasonOptional')} maxLength={500} />
      </Form>
    </Dialog>
  )
}
