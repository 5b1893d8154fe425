import { Link, useLocation } from 'wouter-preact'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { t } from '../i18n/language.ts'
import { useCurrency } from '../picker/use-currency.ts'
import type { ShellStore } from '../shell/stores.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { amountOf, MoneyField } from '../ui/money-field.tsx'
import { Skeleton } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { OpenRegisterSessionDocument, SessionRegistersDocument } from './sessions-page.generated.ts'

/** Opens a session of a register with the cash in its drawer. */
export function OpenSession({ store, onClose }: { store: ShellStore; onClose(): void }) {
  const [, go] = useLocation()
  const { data } = useData(SessionRegistersDocument, { storeId: store.id })
  const currency = useCurrency()
  const registers = data?.store?.registers
  const form = useFields(`session.${store.id}`, { registerId: '', openingFloat: '' })
  const command = useCommand(OpenRegisterSessionDocument)
  const { problem } = command

  async function send() {
    const outcome = await command.run({
      storeId: store.id,
      registerId: form.values.registerId,
      openingFloat: amountOf(form.values.openingFloat, currency!),
    })
    if (!outcome.ok) return
    form.clear()
    say(t('registerSession.openedDone'))
    go(`/sessions/${outcome.ok.session.id}`)
  }

  return (
    <Dialog title={t('registerSession.open')} onClose={onClose}>
      {registers && currency ? (
        <Form
          command={command}
          onSubmit={send}
          onCancel={onClose}
          submit={t('registerSession.open')}
          fields={['registerId', 'openingFloat']}
          onProblem={
            problem?.__typename === 'SessionAlreadyOpen' && (
              <Link href={`/sessions/${problem.sessionId}`}>{t('registerSession.toOpen')}</Link>
            )
          }
        >
          <Select
            {...form.bind('registerId')}
            label={t('till.register')}
            required
            options={[
              { value: '', text: t('registerSession.chooseRegister') },
              ...registers.map(({ id, code }) => ({ value: id, text: t('till.registerCode', { code }) })),
            ]}
          />
          <MoneyField
            {...form.bind('openingFloat')}
            label={t('registerSession.floatIn', { currency })}
            hint={t('registerSession.floatHint')}
            currency={currency}
            required
          />
        </Form>
      ) : (
        <Skeleton />
      )}
    </Dialog>
  )
}
