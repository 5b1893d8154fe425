import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { say } from '../ui/toast.tsx'

/** Shows a secret once. The server does not return it again. */
export const Secret = ({ secret, onClose }: { secret: string; onClose(): void }) => (
  <Dialog title={t('rule.secret')} onClose={onClose}>
    <div class="stack">
      <p>{t('rule.secretHint')}</p>
      <TextField name="secret" label={t('rule.secret')} value={secret} onValue={() => undefined} />
      <div class="form-end">
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(secret)
            say(t('rule.copied'))
          }}
        >
          {t('rule.copy')}
        </Button>
        <Button kind="primary" onClick={onClose}>
          {t('rule.kept')}
        </Button>
      </div>
    </div>
  </Dialog>
)
