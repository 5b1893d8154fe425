import { useEffect } from 'preact/hooks'
import { useLocation, useSearchParams } from 'wouter-preact'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { t } from '../i18n/language.ts'
import { addTo, type Line } from '../picker/lines.ts'
import { LinesEditor } from '../picker/lines-editor.tsx'
import { StoreNeeded } from '../shell/store-needed.tsx'
import { chooseStore, type ShellStore } from '../shell/stores.ts'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Page } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { RequestRestockDocument, RestockProductDocument } from './new-restock-page.generated.ts'
import { restockPath } from './words.tsx'

export default function NewRestockPage() {
  const [query] = useSearchParams()
  const storeOfLink = query.get('store')
  useEffect(() => {
    if (storeOfLink) chooseStore(storeOfLink)
  }, [storeOfLink])
  return (
    <StoreNeeded title={t('restock.ask')}>
      {(store) => <NewRestock key={store.id} store={store} productId={query.get('product') ?? undefined} />}
    </StoreNeeded>
  )
}

function NewRestock({ store, productId }: { store: ShellStore; productId?: string }) {
  const [, go] = useLocation()
  const form = useFields(`restock.new.${store.id}`, { lines: [] as Line[], note: '' })
  const command = useCommand(RequestRestockDocument)
  const { lines } = form.values

  // If a link to this page names a product, the list starts with the units that its stock level lacks.
  const { data } = useData(
    RestockProductDocument,
    { productId: productId ?? '', storeId: store.id },
    { pause: productId === undefined },
  )
  useEffect(() => {
    const product = data?.product
    if (!product || lines.some((line) => line.productId === product.id)) return
    const { targetLevel = 1, available = 0, incoming = 0 } = product.stock ?? {}
    form.set('lines', addTo(lines, product, Math.max(1, targetLevel - available - incoming)))
  }, [data])

  async function send() {
    const note = form.values.note.trim()
    const outcome = await command.run({
      storeId: store.id,
      lines: lines.map((line) => ({ productId: line.productId, quantity: Number(line.quantity) })),
      ...(note && { note }),
    })
    if (!outcome.ok) return
    form.clear()
    say(t('restock.done.ask'))
    go(restockPath(outcome.ok.request.id))
  }

  return (
    <Page
      title={t('restock.ask')}
      sub={t('restock.for', { store: store.name })}
      back={{ href: '/restocks', text: t('restocks.title') }}
    >
      <Card>
        <Form
          command={command}
          onSubmit={send}
          submit={t('restock.ask')}
          fields={['note', ...lines.map((_, at) => `lines.${at}.quantity`)]}
        >
          <LinesEditor lines={lines} onLines={(next) => form.set('lines', next)} storeId={store.id} />
          <TextArea {...form.bind('note')} label={t('restock.note')} maxLength={500} />
        </Form>
      </Card>
    </Page>
  )
}
