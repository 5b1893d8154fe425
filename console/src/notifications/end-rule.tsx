import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Confirm } from '../ui/confirm.tsx'
import { say } from '../ui/toast.tsx'
import {
  DeleteNotificationRuleDocument,
  type EditedRuleFragment,
  RotateNotificationSecretDocument,
} from './notifications-page.generated.ts'
import { Secret } from './secret.tsx'

interface EndProps {
  rule: EditedRuleFragment
  onClose(): void
  onDone(): void
}

export function DeleteRule({ rule, onClose, onDone }: EndProps) {
  const command = useCommand(DeleteNotificationRuleDocument, { keyless: true })
  async function send() {
    if (!(await command.run({ ruleId: rule.id })).ok) return
    say(t('rule.deleted'))
    onDone()
    onClose()
  }
  return (
    <Confirm
      title={t('rule.deleteTitle')}
      submit={t('rule.delete')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('rule.deleteHint', { target: rule.target })}</p>
    </Confirm>
  )
}

export function RotateSecret({ rule, onClose, onDone }: EndProps) {
  const command = useCommand(RotateNotificationSecretDocument)
  const [secret, setSecret] = useState('')
  async function send() {
    const outcome = await command.run({ ruleId: rule.id })
    if (!outcome.ok) return
    onDone()
    setSecret(outcome.ok.webhookSecret ?? '')
  }
  if (secret) return <Secret secret={secret} onClose={onClose} />
  return (
    <Confirm
      title={t('rule.rotateTitle')}
      submit={t('rule.rotate')}
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('rule.rotateHint', { target: rule.target })}</p>
    </Confirm>
  )
}
