import { useLocation } from 'wouter-preact'
import { useCommand } from '../api/use-command.ts'
import { quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import type { Line } from '../picker/lines.ts'
import { LinesEditor } from '../picker/lines-editor.tsx'
import { myStores, store, stores } from '../shell/stores.ts'
import { Select, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Page } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { PlanTransferDocument } from './new-transfer-page.generated.ts'
import { transferPath } from './words.tsx'

export default function NewTransferPage() {
  const [, go] = useLocation()
  const form = useFields('transfer.new', {
    fromStoreId: store.value?.id ?? '',
    toStoreId: '',
    note: '',
    lines: [] as Line[],
  })
  const command = useCommand(PlanTransferDocument)
  const { fromStoreId, toStoreId, lines } = form.values
  const { problem } = command
  const short = problem?.__typename === 'InsufficientStock' ? problem.lines : []

  async function send() {
    const note = form.values.note.trim()
    const outcome = await command.run({
      fromStoreId,
      toStoreId,
      lines: lines.map(({ productId, quantity }) => ({ productId, quantity: Number(quantity) })),
      ...(note && { note }),
    })
    if (!outcome.ok) return
    form.clear()
    say(t('transfer.done.plan'))
    go(transferPath(outcome.ok.transfer.id))
  }

  const choose = { value: '', text: t('transfer.choose') }
  return (
    <Page title={t('transfer.plan')} back={{ href: '/transfers', text: t('transfers.title') }}>
      <Card>
        <Form
          command={command}
          onSubmit={send}
          submit={t('transfer.plan')}
          fields={['fromStoreId', 'toStoreId', 'note', ...lines.map((_, at) => `lines.${at}.quantity`)]}
        >
          <div class="columns fields">
            <Select
              {...form.bind('fromStoreId')}
              label={t('transfer.from')}
              required
              options={[choose, ...myStores.value.map(({ id, name }) => ({ value: id, text: name }))]}
            />
            <Select
              {...form.bind('toStoreId')}
              label={t('transfer.to')}
              required
              options={[
                choose,
                ...stores.value
                  .filter(({ id, closedAt }) => !closedAt && id !== fromStoreId)
                  .map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          </div>
          <LinesEditor
            lines={lines}
            onLines={(next) => form.set('lines', next)}
            storeId={fromStoreId || undefined}
            about={({ productId }) => {
              const line = short.find(({ product }) => product.id === productId)
              return (
                line && (
                  <span class="wrong">{t('till.onlyLeft', { count: quantityText(line.available) })}</span>
                )
              )
            }}
          />
          <TextArea {...form.bind('note')} label={t('transfer.note')} maxLength={500} />
        </Form>
      </Card>
    </Page>
  )
}
