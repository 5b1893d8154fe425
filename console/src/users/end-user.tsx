import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Confirm } from '../ui/confirm.tsx'
import { say } from '../ui/toast.tsx'
import { DeleteUserDocument, DisableUserDocument, EnableUserDocument } from './user-page.generated.ts'
import type { EditedUserFragment } from './users-page.generated.ts'

export type Ending = 'disable' | 'enable' | 'delete'

interface EndProps {
  ending: Ending
  user: EditedUserFragment
  onClose(): void
  onDone(): void
}

/** A dialog that disables, enables or deletes an account. */
export function EndUser({ ending, user, onClose, onDone }: EndProps) {
  const disable = useCommand(DisableUserDocument)
  const enable = useCommand(EnableUserDocument)
  const remove = useCommand(DeleteUserDocument)
  const command = { disable, enable, delete: remove }[ending]
  async function send() {
    if (!(await command.run({ userId: user.id })).ok) return
    say(t(`user.done.${ending}`))
    onDone()
  }
  return (
    <Confirm
      title={t('category.stepTitle', { step: t(`user.${ending}`), name: user.name })}
      submit={t(`user.${ending}`)}
      danger={ending !== 'enable'}
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t(`user.${ending}Hint`)}</p>
    </Confirm>
  )
}
