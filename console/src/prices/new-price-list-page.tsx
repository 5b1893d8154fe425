import { useLocation } from 'wouter-preact'
import type { PriceListScope } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Page } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  NameAndPeriod,
  type PriceListFields,
  priceListFieldNames,
  StoresOfList,
} from './price-list-fields.tsx'
import { CreatePriceListDocument } from './price-list-page.generated.ts'
import { scopes, today } from './words.tsx'

export default function NewPriceListPage() {
  const [, go] = useLocation()
  const form = useFields<PriceListFields>('priceList.new', {
    name: '',
    scope: 'CHAIN',
    storeIds: [],
    from: today(),
    until: '',
  })
  const command = useCommand(CreatePriceListDocument)

  async function send() {
    const { name, scope, storeIds, from, until } = form.values
    const outcome = await command.run({
      name: name.trim(),
      scope,
      storeIds: scope === 'CHAIN' ? [] : storeIds,
      from,
      until: until || null,
    })
    if (!outcome.ok) return
    form.clear()
    say(t('priceList.created'))
    go(`/prices/${outcome.ok.priceList.id}`)
  }

  return (
    <Page title={t('priceList.create')} back={{ href: '/prices', text: t('priceLists.title') }}>
      <Card>
        <Form
          command={command}
          onSubmit={send}
          submit={t('priceList.create')}
          fields={priceListFieldNames.filter((name) => name !== 'storeIds' || form.values.scope === 'STORE')}
        >
          <NameAndPeriod form={form} />
          <Select
            name="scope"
            label={t('priceList.scope')}
            hint={t('priceList.scopeHint')}
            value={form.values.scope}
            onValue={(scope) => form.set('scope', scope as PriceListScope)}
            options={scopes.map((value) => ({ value, text: t(`priceList.scope.${value}`) }))}
          />
          <StoresOfList form={form} />
        </Form>
      </Card>
    </Page>
  )
}
