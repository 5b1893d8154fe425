import { type ProblemOf, useCommand } from '../api/use-command.ts'
import { dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import type { Line } from '../picker/lines.ts'
import { LinesEditor } from '../picker/lines-editor.tsx'
import { StoreNeeded } from '../shell/store-needed.tsx'
import type { ShellStore } from '../shell/stores.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Page } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { ReceiveDeliveryDocument, type ReceiveDeliveryMutation } from './delivery-page.generated.ts'

/** Records a supplier's delivery. */
export default function DeliveryPage() {
  return (
    <StoreNeeded title={t('delivery.title')}>
      {(store) => <Delivery key={store.id} store={store} />}
    </StoreNeeded>
  )
}

function Delivery({ store }: { store: ShellStore }) {
  const form = useFields(`delivery.${store.id}`, { supplierReference: '', lines: [] as Line[] })
  const command = useCommand(ReceiveDeliveryDocument)

  async function send(receiveAgain?: true) {
    const { supplierReference, lines } = form.values
    const outcome = await command.run({
      storeId: store.id,
      supplierReference: supplierReference.trim(),
      lines: lines.map(({ productId, quantity }) => ({ productId, quantity: Number(quantity) })),
      ...(receiveAgain && { receiveAgain }),
    })
    if (!outcome.ok) return
    form.clear()
    say(t('delivery.done', { count: outcome.ok.levels.length }))
  }

  return (
    <Page title={t('delivery.title')} sub={store.name}>
      <Card>
        <Form
          command={command}
          onSubmit={() => send()}
          submit={t('delivery.receive')}
          fields={['supplierReference', ...form.values.lines.map((_, at) => `lines.${at}.quantity`)]}
          onProblem={
            command.problem?.__typename === 'DuplicateDelivery' && (
              <Again first={command.problem.first} onAgain={() => send(true)} />
            )
          }
        >
          <TextField
            {...form.bind('supplierReference')}
            label={t('delivery.reference')}
            hint={t('delivery.referenceHint')}
            required
            maxLength={100}
          />
          <LinesEditor
            lines={form.values.lines}
            onLines={(lines) => form.set('lines', lines)}
            storeId={store.id}
          />
        </Form>
      </Card>
    </Page>
  )
}

type Duplicate = Extract<ProblemOf<ReceiveDeliveryMutation>, { __typename: 'DuplicateDelivery' }>

/** Shows the earlier delivery with the same lines, and a button to record this one too. */
const Again = ({ first, onAgain }: { first: Duplicate['first']; onAgain(): void }) => (
  <div class="stack tight">
    <p>{t('delivery.first', { at: dateTime(first.receivedAt), name: first.receivedBy.name })}</p>
    <Button small onClick={onAgain}>
      {t('delivery.again')}
    </Button>
  </div>
)
