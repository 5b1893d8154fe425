import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { QuantityField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import type { LevelFragment } from './level.generated.ts'
import { SetThresholdsDocument } from './level-page.generated.ts'

const names = ['criticalThreshold', 'reorderPoint', 'targetLevel', 'overstockThreshold'] as const

interface ThresholdsProps {
  level: LevelFragment
  onClose(): void
  onChanged(): void
}

export function SetThresholds({ level, onClose, onChanged }: ThresholdsProps) {
  const { store, product } = level
  const initial = Object.fromEntries(names.map((name) => [name, `${level[name] ?? ''}`]))
  const form = useFields(`thresholds.${store.id}.${product.id}`, initial)
  const command = useCommand(SetThresholdsDocument)

  async function send() {
    const line = Object.fromEntries(names.map((name) => [name, numberOrNull(form.values[name]!)]))
    const outcome = await command.run({ storeId: store.id, lines: [{ productId: product.id, ...line }] })
    if (!outcome.ok) return
    form.clear()
    say(t('ui.saved'))
    onChanged()
    onClose()
  }

  return (
    <Dialog title={t('stock.thresholds')} onClose={onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={t('ui.save')}
        fields={names.map((name) => `lines.0.${name}`)}
      >
        {names.map((name) => (
          <QuantityField
            key={name}
            unit={product.unit}
            {...form.bind(name)}
            name={`lines.0.${name}`}
            label={t(`stock.${name}`)}
            hint={t(`stock.${name}.hint`)}
            min={0}
            required={name !== 'overstockThreshold'}
            short
          />
        ))}
      </Form>
    </Dialog>
  )
}

const numberOrNull = (text: string) => (text.trim() === '' ? null : Number(text))
