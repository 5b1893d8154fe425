import './secret-code.css'
import { money } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/problem.tsx'
import type { VoucherRowFragment } from './vouchers-page.generated.ts'

/** Shows the code of a voucher, for the only time, to be handed to its holder. */
export const SecretCode = (props: {
  code: string | null | undefined
  voucher: VoucherRowFragment
  onClose(): void
}) => {
  const { code, voucher, onClose } = props
  return (
    <div class="stack">
      {code ? (
        <>
          <p>{t('voucher.codeOnce')}</p>
          <p class="secret-code">{code}</p>
        </>
      ) : (
        <Notice tone="warn">{t('voucher.codeLost')}</Notice>
      )}
      <p>
        {t(`payment.${voucher.kind}`)} · {money(voucher.balance)} · {voucher.store.name}
      </p>
      <div class="form-end no-print">
        <Button icon="print" onClick={() => window.print()}>
          {t('receipt.print')}
        </Button>
        <Button kind="primary" onClick={onClose}>
          {t('ui.dismiss')}
        </Button>
      </div>
    </div>
  )
}
