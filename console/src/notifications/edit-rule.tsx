import { useState } from 'preact/hooks'
import { severities } from '../alerts/words.tsx'
import type { NotificationChannel, StockAlertSeverity } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { myStores } from '../shell/stores.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox, Fieldset, Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  CreateNotificationRuleDocument,
  type EditedRuleFragment,
  UpdateNotificationRuleDocument,
} from './notifications-page.generated.ts'
import { Secret } from './secret.tsx'

interface EditProps {
  /** The rule to edit. Undefined for a new rule. */
  rule?: EditedRuleFragment
  onClose(): void
  onDone(): void
}

export function EditRule({ rule, onClose, onDone }: EditProps) {
  const form = useFields(`rule.${rule?.id ?? 'new'}`, {
    channel: rule?.channel ?? 'EMAIL',
    target: rule?.target ?? '',
    severities: [...(rule?.severities ?? severities.filter((severity) => severity !== 'OVERSTOCK'))],
    storeIds: rule?.stores?.map(({ id }) => id) ?? [],
    onResolved: rule?.onResolved ?? false,
    active: rule?.active ?? true,
  })
  const create = useCommand(CreateNotificationRuleDocument)
  const update = useCommand(UpdateNotificationRuleDocument, { keyless: true })
  const [secret, setSecret] = useState('')
  const { values, set } = form

  async function send() {
    const fields = {
      target: values.target.trim(),
      severities: values.severities as StockAlertSeverity[],
      storeIds: values.storeIds.length > 0 ? values.storeIds : null,
      onResolved: values.onResolved,
    }
    const outcome = rule
      ? await update.run({ ruleId: rule.id, active: values.active, ...fields })
      : await create.run({ channel: values.channel as NotificationChannel, ...fields })
    if (!outcome.ok) return
    form.clear()
    onDone()
    if (outcome.ok.webhookSecret) return setSecret(outcome.ok.webhookSecret)
    say(t('ui.saved'))
    onClose()
  }

  const title = rule ? t('rule.edit') : t('rule.create')
  if (secret) return <Secret secret={secret} onClose={onClose} />
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        command={rule ? update : create}
        onSubmit={send}
        onCancel={onClose}
        submit={t('ui.save')}
        fields={['channel', 'target']}
      >
        {!rule && (
          <Select
            {...form.bind('channel')}
            label={t('rule.channel')}
            options={(['EMAIL', 'WEBHOOK'] as const).map((value) => ({ value, text: t(`channel.${value}`) }))}
          />
        )}
        <TextField
          {...form.bind('target')}
          type={values.channel === 'EMAIL' ? 'email' : 'url'}
          label={values.channel === 'EMAIL' ? t('user.email') : t('rule.url')}
          required
        />
        <Fieldset legend={t('rule.severities')}>
          <div class="checks">
            {severities.map((severity) => (
              <Checkbox
                key={severity}
                label={t(`alert.severity.${severity}`)}
                checked={values.severities.includes(severity)}
                onValue={(checked) =>
                  set(
                    'severities',
                    checked
                      ? [...values.severities, severity]
                      : values.severities.filter((other) => other !== severity),
                  )
                }
              />
            ))}
          </div>
        </Fieldset>
        {myStores.value.length > 1 && (
          <Fieldset legend={t('rule.stores')}>
            <div class="checks">
              {myStores.value.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={values.storeIds.includes(id)}
                  onValue={(checked) =>
                    set(
                      'storeIds',
                      checked ? [...values.storeIds, id] : values.storeIds.filter((other) => other !== id),
                    )
                  }
                />
              ))}
            </div>
          </Fieldset>
        )}
        <Checkbox
          label={t('rule.onResolved')}
          checked={values.onResolved}
          onValue={(checked) => set('onResolved', checked)}
        />
        {rule && (
          <Checkbox
            label={t('rule.isActive')}
            checked={values.active}
            onValue={(checked) => set('active', checked)}
          />
        )}
      </Form>
    </Dialog>
  )
}
