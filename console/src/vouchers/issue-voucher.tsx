import { useState } from 'preact/hooks'
import type { VoucherKind } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { useCurrency } from '../picker/use-currency.ts'
import type { ShellStore } from '../shell/stores.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { amountOf, MoneyField } from '../ui/money-field.tsx'
import { Skeleton } from '../ui/page.tsx'
import { useFields } from '../ui/use-draft.ts'
import { voucherKinds } from './kinds.ts'
import { SecretCode } from './secret-code.tsx'
import { IssueVoucherDocument, type VoucherRowFragment } from './vouchers-page.generated.ts'

interface IssueProps {
  store: ShellStore
  onClose(): void
  onIssued(): void
}

/** Issues a gift card or store credit, and then shows its code. */
export function IssueVoucher({ store, onClose, onIssued }: IssueProps) {
  const currency = useCurrency()
  const form = useFields(`voucher.${store.id}`, { kind: 'GIFT_CARD' as VoucherKind, amount: '' })
  const command = useCommand(IssueVoucherDocument)
  const [issued, setIssued] = useState<{ voucher: VoucherRowFragment; secretCode?: string | null }>()

  async function send() {
    const { kind, amount } = form.values
    const outcome = await command.run({ storeId: store.id, kind, amount: amountOf(amount, currency!) })
    if (!outcome.ok) return
    form.clear()
    setIssued(outcome.ok)
    onIssued()
  }

  return (
    <Dialog title={t('voucher.issue')} onClose={onClose}>
      {issued ? (
        <SecretCode code={issued.secretCode} voucher={issued.voucher} onClose={onClose} />
      ) : currency ? (
        <Form
          command={command}
          onSubmit={send}
          onCancel={onClose}
          submit={t('voucher.issue')}
          fields={['kind', 'amount']}
        >
          <Select
            {...form.bind('kind')}
            label={t('voucher.kind')}
            options={voucherKinds.map((value) => ({
              value,
              text: t(`payment.${value}`),
            }))}
          />
          <MoneyField
            {...form.bind('amount')}
            label={t('voucher.amountIn', { currency })}
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
