import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { SecretCode } from './secret-code.tsx'
import {
  BlockVoucherDocument,
  ReplaceVoucherCodeDocument,
  type VoucherRowFragment,
} from './vouchers-page.generated.ts'

interface StepProps {
  voucher: VoucherRowFragment
  onClose(): void
  onDone(): void
}

export function BlockVoucher({ voucher, onClose, onDone }: StepProps) {
  const form = useFields(`voucher.${voucher.id}.block`, { reason: '' })
  const command = useCommand(BlockVoucherDocument)
  async function send() {
    if (!(await command.run({ voucherId: voucher.id, reason: form.values.reason.trim() })).ok) return
    form.clear()
    say(t('voucher.blockedDone'))
    onDone()
    onClose()
  }
  return (
    <Confirm
      title={t('voucher.blockTitle', { lastFour: voucher.lastFour })}
      submit={t('voucher.block')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('voucher.blockHint')}</p>
      <TextField {...form.bind('reason')} label={t('voucher.reason')} required maxLength={200} />
    </Confirm>
  )
}

/** Gives a voucher a new code, and then shows it. */
export function ReplaceCode({ voucher, onClose, onDone }: StepProps) {
  const command = useCommand(ReplaceVoucherCodeDocument)
  const [saved, setSaved] = useState<{ voucher: VoucherRowFragment; secretCode?: string | null }>()
  const title = t('voucher.replaceTitle', { lastFour: voucher.lastFour })
  async function send() {
    const outcome = await command.run({ voucherId: voucher.id })
    if (!outcome.ok) return
    setSaved(outcome.ok)
    onDone()
  }
  if (saved)
    return (
      <Dialog title={title} onClose={onClose}>
        <SecretCode code={saved.secretCode} voucher={saved.voucher} onClose={onClose} />
      </Dialog>
    )
  return (
    <Confirm title={title} submit={t('voucher.replace')} command={command} onConfirm={send} onClose={onClose}>
      <p>{t('voucher.replaceHint')}</p>
    </Confirm>
  )
}
