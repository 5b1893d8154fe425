import type { TaxRounding } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { dayAgo } from '../dashboard/days.ts'
import { t } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { SetTaxRulesDocument } from './taxes-page.generated.ts'
import { atFrom, roundings } from './words.tsx'

/** Sets for the chain, from a day on, if prices include tax, and how taxes are rounded. */
export function SetTaxRules({ onClose }: { onClose(): void }) {
  const form = useFields('taxes.rules', {
    from: dayAgo(-1, undefined),
    pricesIncludeTax: 'yes',
    rounding: 'LINE' as TaxRounding,
  })
  const command = useCommand(SetTaxRulesDocument)
  async function send() {
    const { from, pricesIncludeTax, rounding } = form.values
    if (!(await command.run({ from, pricesIncludeTax: pricesIncludeTax === 'yes', rounding })).ok) return
    form.clear()
    say(t('taxes.rulesSaved'))
    onClose()
  }
  return (
    <Dialog title={t('taxes.setRules')} onClose={onClose}>
      <Form
        command={atFrom(command)}
        onSubmit={send}
        onCancel={onClose}
        submit={t('taxes.setRules')}
        fields={['from']}
      >
        <p>{t('taxes.rulesHint')}</p>
        <TextField {...form.bind('from')} type="date" label={t('taxes.from')} required />
        <Select
          {...form.bind('pricesIncludeTax')}
          label={t('taxes.prices')}
          options={[
            { value: 'yes', text: t('taxes.included') },
            { value: 'no', text: t('taxes.added') },
          ]}
        />
        <Select
          {...form.bind('rounding')}
          label={t('taxes.rounding')}
          options={roundings.map((value) => ({ value, text: t(`taxes.rounding.${value}`) }))}
        />
      </Form>
    </Dialog>
  )
}
