import type { PriceListScope } from '../api/schema.generated.ts'
import { t } from '../i18n/language.ts'
import { myStores } from '../shell/stores.ts'
import { Checkbox, Fieldset, Select, TextField } from '../ui/field.tsx'
import type { useFields } from '../ui/use-draft.ts'

export interface PriceListFields {
  name: string
  scope: PriceListScope
  storeIds: string[]
  from: string
  until: string
}

export const priceListFieldNames = ['name', 'scope', 'storeIds', 'from', 'until']

type Form = ReturnType<typeof useFields<PriceListFields>>

export const NameAndPeriod = ({ form: { bind }, begun }: { form: Form; begun?: boolean }) => (
  <>
    <TextField {...bind('name')} label={t('priceList.name')} required maxLength={100} />
    <div class="columns fields">
      {!begun && (
        <TextField
          {...bind('from')}
          type="date"
          label={t('priceList.from')}
          hint={t('priceList.fromHint')}
          required
        />
      )}
      <TextField
        {...bind('until')}
        type="date"
        label={t('priceList.until')}
        hint={t('priceList.untilHint')}
      />
    </div>
  </>
)

/** Chooses the stores that a list of this scope is for: one, several or none. */
export function StoresOfList({ form: { values, set } }: { form: Form }) {
  const { scope, storeIds } = values
  if (scope === 'CHAIN') return null
  if (scope === 'STORE')
    return (
      <Select
        name="storeIds"
        label={t('ui.store')}
        value={storeIds[0] ?? ''}
        onValue={(id) => set('storeIds', id ? [id] : [])}
        options={[
          { value: '', text: t('priceList.chooseStore') },
          ...myStores.value.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        required
      />
    )
  return (
    <Fieldset legend={t('priceList.stores')}>
      <div class="checks">
        {myStores.value.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={storeIds.includes(id)}
            onValue={(checked) =>
              set('storeIds', checked ? [...storeIds, id] : storeIds.filter((other) => other !== id))
            }
          />
        ))}
      </div>
    </Fieldset>
  )
}
