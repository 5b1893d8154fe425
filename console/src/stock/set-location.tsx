import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import type { LevelFragment } from './level.generated.ts'
import { SetShelfLocationsDocument } from './level-page.generated.ts'

/** A dialog that sets the location of a product on the shelves of a store. An empty aisle removes it. */
export function SetLocation(props: { level: LevelFragment; onClose(): void; onChanged(): void }) {
  const { store, product, location } = props.level
  const form = useFields(`location.${store.id}.${product.id}`, {
    aisle: location?.aisle ?? '',
    bay: location?.bay ?? '',
  })
  const command = useCommand(SetShelfLocationsDocument)

  async function send() {
    const { aisle, bay } = form.values
    const line = { productId: product.id, aisle: aisle.trim() || null, bay: bay.trim() || null }
    const outcome = await command.run({ storeId: store.id, lines: [line] })
    if (!outcome.ok) return
    form.clear()
    say(t('ui.saved'))
    props.onChanged()
    props.onClose()
  }

  return (
    <Dialog title={t('stock.location')} onClose={props.onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={props.onClose}
        submit={t('ui.save')}
        fields={['lines.0.aisle', 'lines.0.bay']}
      >
        <TextField
          {...form.bind('aisle')}
          name="lines.0.aisle"
          label={t('stock.aisle')}
          hint={t('stock.aisleHint')}
          maxLength={20}
          short
        />
        <TextField
          {...form.bind('bay')}
          name="lines.0.bay"
          label={t('stock.bay')}
          hint={t('stock.bayHint')}
          maxLength={20}
          short
        />
      </Form>
    </Dialog>
  )
}
