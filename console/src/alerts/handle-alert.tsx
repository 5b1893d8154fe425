import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Select, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  AcknowledgeAlertDocument,
  CommentOnAlertDocument,
  SnoozeAlertDocument,
  WakeAlertDocument,
} from './alert-page.generated.ts'

export type Handling = 'acknowledge' | 'comment' | 'snooze' | 'wake'

interface HandleProps {
  handling: Handling
  alertId: string
  onClose(): void
  onDone(): void
}

/** A dialog for one action on an alert, with a comment if the action takes one. */
export function HandleAlert({ handling, alertId, onClose, onDone }: HandleProps) {
  const { values, bind, clear } = useFields(`alert.${alertId}.${handling}`, { comment: '', until: '' })
  const [preset, setPreset] = useState('1')
  const acknowledge = useCommand(AcknowledgeAlertDocument)
  const comment = useCommand(CommentOnAlertDocument)
  const snooze = useCommand(SnoozeAlertDocument)
  const wake = useCommand(WakeAlertDocument)
  const command = { acknowledge, comment, snooze, wake }[handling]

  async function send() {
    const text = values.comment.trim()
    const outcome = await {
      acknowledge: () => acknowledge.run({ alertId, ...(text && { comment: text }) }),
      comment: () => comment.run({ alertId, comment: text }),
      snooze: () => snooze.run({ alertId, until: until(), ...(text && { comment: text }) }),
      wake: () => wake.run({ alertId }),
    }[handling]()
    if (!outcome.ok) return
    clear()
    say(t(`alert.done.${handling}`))
    onDone()
  }

  /** Rounds to the minute, so that sending again sends the same input. */
  const until = () => (preset === 'own' ? new Date(values.until) : inHours(Number(preset))).toISOString()

  return (
    <Dialog title={t(`alert.${handling}`)} onClose={onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={t(`alert.${handling}`)}
        fields={['comment', 'until']}
      >
        {handling === 'snooze' && (
          <>
            <Select
              name={preset === 'own' ? 'preset' : 'until'}
              label={t('alert.snoozeFor')}
              value={preset}
              onValue={setPreset}
              options={[
                ...['1', '4', '24', '72'].map((hours) => ({
                  value: hours,
                  text: t('alert.hours', { hours: Number(hours), at: dateTime(inHours(Number(hours))) }),
                })),
                { value: 'own', text: t('alert.ownTime') },
              ]}
            />
            {preset === 'own' && (
              <TextField {...bind('until')} type="datetime-local" required label={t('alert.snoozeUntil')} />
            )}
          </>
        )}
        {handling === 'wake' ? (
          <p>{t('alert.wakeHint')}</p>
        ) : (
          <TextArea
            {...bind('comment')}
            label={handling === 'comment' ? t('alert.commentLabel') : t('alert.commentOptional')}
            maxLength={1000}
            required={handling === 'comment'}
          />
        )}
      </Form>
    </Dialog>
  )
}

function inHours(hours: number): Date {
  const at = new Date(Date.now() + hours * 3_600_000)
  at.setSeconds(0, 0)
  return at
}
