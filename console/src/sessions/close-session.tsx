import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { amountOf, MoneyField } from '../ui/money-field.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { paymentKinds } from './kinds.ts'
import { CloseRegisterSessionDocument, type SessionReportFragment } from './sessions-page.generated.ts'

/**
 * Closes a session with the counted amounts. The expected amounts are not shown, so that the cashier counts
 * what is there.
 */
export function CloseSession(props: { session: SessionReportFragment; onClose(): void; onDone(): void }) {
  const { session, onClose, onDone } = props
  const { currency } = session.openingFloat
  const form = useFields(`session.${session.id}.close`, {
    CASH: '',
    CARD: '',
    GIFT_CARD: '',
    STORE_CREDIT: '',
  })
  const command = useCommand(CloseRegisterSessionDocument)
  const counted = paymentKinds.filter((kind) => form.values[kind].trim() !== '')

  async function send() {
    const counts = counted.map((kind) => ({ kind, amount: amountOf(form.values[kind], currency) }))
    if (!(await command.run({ sessionId: session.id, counts })).ok) return
    form.clear()
    say(t('registerSession.closedDone'))
    onDone()
    onClose()
  }

  return (
    <Dialog title={t('registerSession.close')} onClose={onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={t('registerSession.close')}
        fields={counted.map((_, at) => `counts.${at}.amount`)}
      >
        <p>{t('registerSession.closeHint', { currency })}</p>
        <div class="columns fields">
          {paymentKinds.map((kind) => (
            <MoneyField
              key={kind}
              {...form.bind(kind)}
              name={`counts.${counted.indexOf(kind)}.amount`}
              label={t(`payment.${kind}`)}
              hint={kind === 'CASH' ? t('registerSession.cashHint') : undefined}
              currency={currency}
              required={kind === 'CASH'}
            />
          ))}
        </div>
      </Form>
    </Dialog>
  )
}
