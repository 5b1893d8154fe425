import type { AdjustmentReason } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { quantity } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { plus } from '../picker/lines.ts'
import { Dialog } from '../ui/dialog.tsx'
import { QuantityField, Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import type { LevelFragment } from './level.generated.ts'
import { AdjustStockDocument } from './level-page.generated.ts'
import { Promised } from './promised.tsx'

const reasons: AdjustmentReason[] = ['CORRECTION', 'DAMAGE', 'LOSS', 'DELIVERY']

interface AdjustProps {
  level: LevelFragment
  onClose(): void
  onChanged(): void
}

export function AdjustStock({ level, onClose, onChanged }: AdjustProps) {
  const { store, product, onHand } = level
  const form = useFields(`adjust.${store.id}.${product.id}`, { delta: '', reason: 'CORRECTION', note: '' })
  const command = useCommand(AdjustStockDocument)
  const delta = Number(form.values.delta)

  async function send(shortenPromises?: true) {
    const { reason, note } = form.values
    const outcome = await command.run({
      storeId: store.id,
      productId: product.id,
      delta,
      reason: reason as AdjustmentReason,
      ...(note.trim() && { note: note.trim() }),
      ...(shortenPromises && { shortenPromises }),
    })
    if (!outcome.ok) return
    form.clear()
    say(t('stock.adjusted', { count: quantity(outcome.ok.level.onHand, product.unit) }))
    onChanged()
    onClose()
  }

  return (
    <Dialog title={t('stock.adjust')} onClose={onClose}>
      <Form
        command={command}
        onSubmit={() => send()}
        onCancel={onClose}
        submit={t('stock.adjust')}
        fields={['delta', 'reason', 'note']}
        onProblem={
          command.problem?.__typename === 'StockPromised' && (
            <Promised lines={command.problem.lines} onShorten={() => send(true)} />
          )
        }
      >
        <QuantityField
          unit={product.unit}
          {...form.bind('delta')}
          label={t('stock.deltaLabel')}
          hint={
            form.values.delta && Number.isFinite(delta)
              ? t('stock.deltaAfter', {
                  before: quantity(onHand, product.unit),
                  after: quantity(plus(`${onHand}`, delta), product.unit),
                })
              : t('stock.deltaHint', { before: quantity(onHand, product.unit) })
          }
          required
          short
        />
        <Select
          {...form.bind('reason')}
          label={t('stock.reason')}
          options={reasons.map((value) => ({ value, text: t(`movement.${value}`) }))}
        />
        <TextField {...form.bind('note')} label={t('stock.note')} maxLength={200} />
      </Form>
    </Dialog>
  )
}
