import { useLocation } from 'wouter-preact'
import type { StoreKind } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { stores } from '../shell/stores.ts'
import { Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Page } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { type StoreFields, StoreFieldset, storeDetails, storeFieldNames } from './store-form.tsx'
import { OpenStoreDocument } from './store-page.generated.ts'

interface NewStore extends StoreFields {
  kind: string
  registers: string
  copiesStoreId: string
}

const kinds: StoreKind[] = ['STANDARD_STORE', 'LOGISTICS_CENTRE']

/** Opens a store that can sell within a minute, with registers and the products of another store. */
export default function NewStorePage() {
  const [, go] = useLocation()
  const form = useFields<NewStore>('store.new', {
    code: '',
    name: '',
    street: '',
    city: '',
    region: '',
    postalCode: '',
    country: 'CA',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    receiving: 'AUTOMATIC',
    suppliedById: '',
    hours: {},
    kind: 'STANDARD_STORE',
    registers: 'T1, T2',
    copiesStoreId: '',
  })
  const command = useCommand(OpenStoreDocument)
  const centre = form.values.kind === 'LOGISTICS_CENTRE'
  // CODE_TAKEN can only mean the code of the store: its registers are new, so their codes are free.
  const { problem } = command
  const formCommand =
    problem?.code === 'CODE_TAKEN' ? { ...command, problem: { ...problem, field: 'code' } } : command

  async function send() {
    const { kind, registers, copiesStoreId } = form.values
    const outcome = await command.run({
      ...storeDetails(form.values),
      kind: kind as StoreKind,
      registers: centre ? [] : registers.split(/[\s,]+/).filter(Boolean),
      copiesStoreId: copiesStoreId || null,
    })
    if (!outcome.ok) return
    form.clear()
    say(t('store.opened'))
    go(`/stores/${outcome.ok.store.id}`)
  }

  return (
    <Page title={t('store.open')} back={{ href: '/stores', text: t('stores.title') }}>
      <Card>
        <Form
          command={formCommand}
          onSubmit={send}
          submit={t('store.open')}
          fields={[...storeFieldNames(form.values), 'kind', 'registers', 'copiesStoreId']}
        >
          <StoreFieldset form={form} centre={centre}>
            <Select
              {...form.bind('kind')}
              label={t('store.kind')}
              options={kinds.map((value) => ({ value, text: t(`store.kind.${value}`) }))}
            />
            {!centre && (
              <TextField
                {...form.bind('registers')}
                label={t('store.registers')}
                hint={t('store.registersHint')}
                required
              />
            )}
            <Select
              {...form.bind('copiesStoreId')}
              label={t('store.copies')}
              hint={t('store.copiesHint')}
              options={[
                { value: '', text: t('store.copiesNone') },
                ...stores.value.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          </StoreFieldset>
        </Form>
      </Card>
    </Page>
  )
}
