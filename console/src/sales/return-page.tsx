import { useState } from 'preact/hooks'
import type { ReturnCondition, ReturnLineInput } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { quantity } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { plus } from '../picker/lines.ts'
import { SessionRegistersDocument } from '../sessions/sessions-page.generated.ts'
import { mine, store } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { QuantityField, Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, EmptyState, Page, Skeleton } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFields } from '../ui/use-draft.ts'
import { ReturnPageDocument, type ReturnPageQuery, ReturnSaleDocument } from './return-page.generated.ts'
import { TakenBack } from './returns.tsx'

type Sale = NonNullable<ReturnPageQuery['sale']>
type SaleLine = Sale['lines'][number]

const conditions: ReturnCondition[] = ['SELLABLE', 'DAMAGED']

/** Takes goods of a sale back, in the chosen store, or else in the store that sold them. */
export default function ReturnPage({ id }: { id: string }) {
  const read = useData(ReturnPageDocument, { id })
  const sale = read.data?.sale
  const place = store.value ?? (sale && mine(sale.store.id) ? sale.store : undefined)
  return (
    <Page
      title={t('return.take')}
      sub={sale?.number && `${t('receipt.title', { number: sale.number })} · ${place?.name ?? ''}`}
      back={{ href: `/sales/${id}`, text: t('sales.receipt') }}
    >
      <Loaded of={read}>
        {() => {
          if (!sale) return <NotThere />
          if (!place) return <EmptyState icon="store">{t('storeNeeded.text')}</EmptyState>
          return <TakeBack key={place.id} sale={sale} storeId={place.id} />
        }}
      </Loaded>
    </Page>
  )
}

/** The units of each product that can still be given back. */
const leftOf = (sale: Sale, { product, quantity: sold }: SaleLine): number =>
  sale.returns
    .flatMap(({ lines }) => lines)
    .filter((line) => line.product.id === product.id)
    .reduce((left, line) => plus(`${left}`, -line.quantity), sold)

function TakeBack({ sale, storeId }: { sale: Sale; storeId: string }) {
  const { data } = useData(SessionRegistersDocument, { storeId })
  const registers = data?.store?.registers
  const form = useFields(`return.${sale.id}`, {
    registerId: '',
    reason: '',
    quantities: {} as Record<string, string>,
    conditions: {} as Record<string, ReturnCondition>,
  })
  const { values, set } = form
  const command = useCommand(ReturnSaleDocument)
  const [done, setDone] = useState<NonNullable<Awaited<ReturnType<typeof command.run>>['ok']>>()
  const lines: ReturnLineInput[] = sale.lines.flatMap(({ product: { id } }) => {
    const units = Number(values.quantities[id] ?? '')
    return units > 0
      ? [{ productId: id, quantity: units, condition: values.conditions[id] ?? 'SELLABLE' }]
      : []
  })

  async function send() {
    const { registerId, reason } = values
    const outcome = await command.run({
      storeId,
      registerId: registerId || registers![0]!.id,
      saleId: sale.id,
      lines,
      reason: reason.trim() || null,
    })
    if (!outcome.ok) return
    form.clear()
    setDone(outcome.ok)
  }

  if (done)
    return (
      <Card title={t('return.done')}>
        <div class="stack" role="status">
          <div>
            <TakenBack of={done.saleReturn} />
          </div>
          {done.secretCode && (
            <p>
              {t('voucher.codeOnce')} <strong>{done.secretCode}</strong>
            </p>
          )}
          <div class="form-end no-print">
            <ButtonLink kind="primary" href={`/sales/${sale.id}`}>
              {t('return.toSale')}
            </ButtonLink>
          </div>
        </div>
      </Card>
    )
  if (!registers) return <Skeleton />
  if (registers.length === 0) return <EmptyState icon="till">{t('till.noRegister')}</EmptyState>

  const columns: Column<SaleLine>[] = [
    { head: t('ui.product'), cell: ({ name, product }) => name ?? product.name },
    {
      head: t('return.left'),
      numeric: true,
      cell: (line) => quantity(leftOf(sale, line), line.product.unit),
    },
    {
      head: t('ui.quantity'),
      cell: (line) => {
        const { id, unit } = line.product
        const left = leftOf(sale, line)
        return left > 0 ? (
          <QuantityField
            bare
            short
            name={`lines.${lines.findIndex(({ productId }) => productId === id)}.quantity`}
            label={t('lines.quantityOf', { name: line.name ?? line.product.name })}
            unit={unit}
            min={0}
            max={left}
            value={values.quantities[id] ?? ''}
            onValue={(text) => set('quantities', { ...values.quantities, [id]: text })}
          />
        ) : (
          <Badge>{t('return.allBack')}</Badge>
        )
      },
    },
    {
      head: t('return.condition'),
      cell: (line) => {
        const { id } = line.product
        return (
          <Select
            bare
            name={`condition.${id}`}
            label={t('return.conditionOf', { name: line.name ?? line.product.name })}
            value={values.conditions[id] ?? 'SELLABLE'}
            onValue={(condition) =>
              set('conditions', { ...values.conditions, [id]: condition as ReturnCondition })
            }
            options={conditions.map((value) => ({ value, text: t(`return.condition.${value}`) }))}
          />
        )
      },
    },
  ]
  return (
    <Card>
      <Form
        command={command}
        onSubmit={() => lines.length > 0 && send()}
        submit={t('return.take')}
        fields={['reason', 'registerId', ...lines.map((_, at) => `lines.${at}.quantity`)]}
      >
        <Table
          caption={t('receipt.lines')}
          rows={sale.lines}
          keyOf={({ product }) => product.id}
          columns={columns}
        />
        <div class="columns fields">
          <Select
            {...form.bind('registerId')}
            value={values.registerId || registers[0]!.id}
            label={t('return.register')}
            options={registers.map(({ id, code }) => ({ value: id, text: t('till.registerCode', { code }) }))}
          />
          <TextField {...form.bind('reason')} label={t('return.reason')} maxLength={200} />
        </div>
      </Form>
    </Card>
  )
}
