import { useLocation, useSearchParams } from 'wouter-preact'
import type { ScheduledTaxInput, SetTaxesInput, TaxClass } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { useAll } from '../api/use-pages.ts'
import { taxClasses } from '../catalogue/tax-classes.ts'
import { dayAgo } from '../dashboard/days.ts'
import { t } from '../i18n/language.ts'
import { myStores } from '../shell/stores.ts'
import { Button } from '../ui/button.tsx'
import { scaled, unscaled } from '../ui/decimal.ts'
import { Fieldset, Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Page, Skeleton } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  SetTaxesDocument,
  type TaxScheduleRowFragment,
  TaxSchedulesDocument,
} from './taxes-page.generated.ts'
import { atFrom } from './words.tsx'

const kinds = ['chain', 'country', 'region', 'store'] as const
const modes = ['own', 'none', 'inherits'] as const

interface TaxFields {
  name: string
  number: string
  /** The rate in percent as typed. Empty when products of the class do not have the tax. */
  rates: Partial<Record<TaxClass, string>>
}

interface Fields {
  kind: (typeof kinds)[number]
  country: string
  region: string
  storeId: string
  from: string
  mode: (typeof modes)[number]
  taxes: TaxFields[]
}

/** Sets the taxes of an area from a day on. `?schedule=ID` begins with the area and the taxes of a schedule. */
export default function SetTaxesPage() {
  const [query] = useSearchParams()
  const schedules = useAll(TaxSchedulesDocument, {}, (data) => data.taxSchedules)
  const schedule = schedules.rows.find(({ id }) => id === query.get('schedule'))
  return (
    <Page title={t('taxes.set')} back={{ href: '/taxes', text: t('taxes.title') }}>
      <Card>
        {schedules.whole || schedules.fault ? <SetTaxes schedule={schedule} /> : <Skeleton lines={6} />}
      </Card>
    </Page>
  )
}

function SetTaxes({ schedule }: { schedule?: TaxScheduleRowFragment }) {
  const [, go] = useLocation()
  const form = useFields<Fields>(`taxes.${schedule?.id ?? 'new'}`, fieldsOf(schedule))
  const command = useCommand(SetTaxesDocument)
  const { kind, mode, taxes } = form.values
  const setTaxes = (next: TaxFields[]) => form.set('taxes', next)

  async function send() {
    if (!(await command.run(inputOf(form.values))).ok) return
    form.clear()
    say(t('taxes.saved'))
    go('/taxes')
  }

  return (
    <Form
      command={atFrom(command)}
      onSubmit={send}
      submit={t('taxes.set')}
      fields={[
        'from',
        'country',
        'region',
        'storeId',
        ...taxes.flatMap((_, at) => [`taxes.${at}.name`, `taxes.${at}.number`]),
      ]}
    >
      <div class="columns fields">
        <Select
          {...form.bind('kind')}
          label={t('taxes.area')}
          options={kinds.map((value) => ({ value, text: t(`taxes.area.${value}`) }))}
        />
        {(kind === 'country' || kind === 'region') && (
          <TextField
            {...form.bind('country')}
            label={t('store.country')}
            hint={t('store.countryHint')}
            required
            maxLength={2}
          />
        )}
        {kind === 'region' && (
          <TextField
            {...form.bind('region')}
            label={t('store.region')}
            hint={t('taxes.regionHint')}
            required
            maxLength={100}
          />
        )}
        {kind === 'store' && (
          <Select
            {...form.bind('storeId')}
            label={t('ui.store')}
            required
            options={[
              { value: '', text: t('priceList.chooseStore') },
              ...myStores.value.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        )}
        <TextField
          {...form.bind('from')}
          type="date"
          label={t('taxes.from')}
          hint={t('taxes.fromHint')}
          required
        />
        <Select
          {...form.bind('mode')}
          label={t('taxes.mode')}
          options={modes.map((value) => ({ value, text: t(`taxes.mode.${value}`) }))}
        />
      </div>
      {mode === 'own' && (
        <>
          {taxes.map((tax, at) => (
            <Tax
              // Taxes have no id, and a user may give two the same name before one is changed.
              key={at}
              tax={tax}
              at={at}
              onTax={(next) => setTaxes(taxes.map((other, place) => (place === at ? next : other)))}
              onRemove={
                taxes.length > 1 ? () => setTaxes(taxes.filter((_, place) => place !== at)) : undefined
              }
            />
          ))}
          {taxes.length < 10 && (
            <div>
              <Button icon="add" onClick={() => setTaxes([...taxes, emptyTax])}>
                {t('taxes.add')}
              </Button>
            </div>
          )}
        </>
      )}
    </Form>
  )
}

interface TaxProps {
  tax: TaxFields
  at: number
  onTax(tax: TaxFields): void
  onRemove?(): void
}

/** Edits one tax: its name, its number and its rate for each tax class. */
const Tax = ({ tax, at, onTax, onRemove }: TaxProps) => (
  <Fieldset legend={t('taxes.one', { number: at + 1 })}>
    <div class="columns fields">
      <TextField
        name={`taxes.${at}.name`}
        label={t('taxes.name')}
        value={tax.name}
        onValue={(name) => onTax({ ...tax, name })}
        required
        maxLength={40}
      />
      <TextField
        name={`taxes.${at}.number`}
        label={t('taxes.number')}
        value={tax.number}
        onValue={(number) => onTax({ ...tax, number })}
        maxLength={40}
      />
      {taxClasses.map((taxClass) => (
        <TextField
          key={taxClass}
          name={`taxes.${at}.${taxClass}`}
          label={t('taxes.rateOf', { taxClass: t(`taxClass.${taxClass}`) })}
          value={tax.rates[taxClass] ?? ''}
          onValue={(rate) => onTax({ ...tax, rates: { ...tax.rates, [taxClass]: rate } })}
          inputMode="decimal"
          pattern="\s*\d{1,3}([.,]\d{1,4})?\s*"
          title={t('taxes.rateSuchAs')}
          numeric
        />
      ))}
    </div>
    {onRemove && (
      <div>
        <Button small icon="trash" onClick={onRemove}>
          {t('ui.remove', { name: tax.name || t('taxes.one', { number: at + 1 }) })}
        </Button>
      </div>
    )}
  </Fieldset>
)

const emptyTax: TaxFields = { name: '', number: '', rates: {} }

function kindOf(schedule: TaxScheduleRowFragment | undefined): Fields['kind'] {
  if (schedule?.store) return 'store'
  if (schedule?.region) return 'region'
  return schedule?.country ? 'country' : 'chain'
}

const fieldsOf = (schedule: TaxScheduleRowFragment | undefined): Fields => ({
  kind: kindOf(schedule),
  country: schedule?.country ?? '',
  region: schedule?.region ?? '',
  storeId: schedule?.store?.id ?? '',
  from: dayAgo(-1, undefined),
  mode: schedule?.inherits ? 'inherits' : schedule?.taxes.length === 0 ? 'none' : 'own',
  taxes: schedule?.taxes.length
    ? schedule.taxes.map(({ name, number, rates }) => ({
        name,
        number: number ?? '',
        rates: Object.fromEntries(
          rates.map(({ taxClass, partsPerMillion }) => [taxClass, unscaled(partsPerMillion, 4)]),
        ),
      }))
    : [emptyTax],
})

function inputOf({
  kind,
  country,
  region,
  storeId,
  from,
  mode,
  taxes,
}: Fields): Omit<SetTaxesInput, 'idempotencyKey'> {
  return {
    ...((kind === 'country' || kind === 'region') && { country: country.trim().toUpperCase() }),
    ...(kind === 'region' && { region: region.trim() }),
    ...(kind === 'store' && { storeId }),
    from,
    taxes: { own: taxes.map(taxInput), none: [], inherits: null }[mode],
  }
}

const taxInput = ({ name, number, rates }: TaxFields): ScheduledTaxInput => ({
  name: name.trim(),
  number: number.trim() || null,
  rates: taxClasses.flatMap((taxClass) => {
    const partsPerMillion = scaled(rates[taxClass] ?? '', 4)
    return partsPerMillion === undefined ? [] : [{ taxClass, partsPerMillion }]
  }),
})
