import type { ComponentChildren } from 'preact'
import type { OpeningHoursInput, Receiving, Weekday } from '../api/schema.generated.ts'
import { t } from '../i18n/language.ts'
import { stores } from '../shell/stores.ts'
import { Fieldset, Select, TextField } from '../ui/field.tsx'
import { Hours, type OpeningHours } from './hours.tsx'

export interface StoreFields {
  code: string
  name: string
  street: string
  city: string
  region: string
  postalCode: string
  country: string
  timeZone: string
  receiving: Receiving
  suppliedById: string
  hours: OpeningHours
}

/** The input fields that opening and updating a store have in common. */
export const storeDetails = (values: StoreFields) => ({
  code: values.code.trim(),
  name: values.name.trim(),
  address: {
    street: values.street.trim() || null,
    city: values.city.trim(),
    country: values.country.trim(),
    region: values.region.trim() || null,
    postalCode: values.postalCode.trim() || null,
  },
  timeZone: values.timeZone.trim(),
  receiving: values.receiving,
  suppliedById: values.suppliedById || null,
  hours: hoursOf(values),
})

const hoursOf = ({ hours }: StoreFields): OpeningHoursInput[] =>
  Object.entries(hours).map(([day, { opens, closes }]) => ({ day: day as Weekday, opens, closes }))

export const storeFieldNames = (values: StoreFields) => [
  'code',
  'name',
  'timeZone',
  'receiving',
  'suppliedById',
  ...['street', 'city', 'region', 'postalCode', 'country'].map((name) => `address.${name}`),
  ...hoursOf(values).flatMap((_, at) => [`hours.${at}.opens`, `hours.${at}.closes`]),
]

/** A form that has at least these fields. */
interface StoreFormFields {
  values: StoreFields
  bind(field: keyof StoreFields): { name: string; value: string; onValue(value: string): void }
  set<F extends keyof StoreFields>(field: F, value: StoreFields[F]): void
}

export function StoreFieldset(props: {
  form: StoreFormFields
  /** True for a logistics centre, which no store supplies. */
  centre: boolean
  children?: ComponentChildren
}) {
  const { values, bind, set } = props.form
  const centres = stores.value.filter(({ kind, closedAt }) => kind === 'LOGISTICS_CENTRE' && !closedAt)
  const address = (name: 'street' | 'city' | 'region' | 'postalCode' | 'country') => ({
    ...bind(name),
    name: `address.${name}`,
  })
  return (
    <>
      <div class="columns fields">
        <TextField {...bind('name')} label={t('store.name')} required maxLength={80} />
        <TextField {...bind('code')} label={t('store.code')} hint={t('store.codeHint')} required />
        {props.children}
        <TextField
          {...bind('timeZone')}
          label={t('store.timeZone')}
          hint={t('store.timeZoneHint')}
          required
        />
        {!props.centre && (
          <Select
            {...bind('suppliedById')}
            label={t('store.suppliedBy')}
            options={[
              { value: '', text: t('ui.none') },
              ...centres.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        )}
        <Select
          name="receiving"
          value={values.receiving}
          onValue={(value) => set('receiving', value as Receiving)}
          label={t('store.receiving')}
          options={(['AUTOMATIC', 'CONFIRMED'] as const).map((value) => ({
            value,
            text: t(`store.receiving.${value}`),
          }))}
        />
      </div>
      <Fieldset legend={t('store.address')}>
        <div class="columns fields">
          <TextField {...address('street')} label={t('store.street')} required={!props.centre} />
          <TextField {...address('city')} label={t('store.city')} required />
          <TextField {...address('region')} label={t('store.region')} />
          <TextField {...address('postalCode')} label={t('store.postalCode')} />
          <TextField
            {...address('country')}
            label={t('store.country')}
            hint={t('store.countryHint')}
            required
            short
          />
        </div>
      </Fieldset>
      {!props.centre && <Hours hours={values.hours} onHours={(hours) => set('hours', hours)} />}
    </>
  )
}
