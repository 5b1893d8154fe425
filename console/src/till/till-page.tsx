import './till.css'
import { useMemo, useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { money, quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import type { Line } from '../picker/lines.ts'
import { LinesEditor } from '../picker/lines-editor.tsx'
import { Receipt } from '../sales/receipt.tsx'
import type { ReceiptFragment } from '../sales/sale-page.generated.ts'
import { StoreNeeded } from '../shell/store-needed.tsx'
import type { ShellStore } from '../shell/stores.ts'
import { Button } from '../ui/button.tsx'
import { ProblemContext, Select } from '../ui/field.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { FaultNotice, Notice, ProblemNotice } from '../ui/problem.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { saleIntention } from './sale-intention.ts'
import { RingUpSaleDocument, TillRegistersDocument } from './till-page.generated.ts'
import { amountOf, repriced, saleLines, totalOf } from './totals.ts'

export default function TillPage() {
  return (
    <StoreNeeded title={t('till.title')} fits={({ kind }) => kind !== 'LOGISTICS_CENTRE'}>
      {(store) => <Registers key={store.id} store={store} />}
    </StoreNeeded>
  )
}

/** Asks the user once in each browser which register this browser belongs to. */
function Registers({ store }: { store: ShellStore }) {
  const read = useData(TillRegistersDocument, { storeId: store.id })
  const [chosen, choose] = useDraft(`register.${store.id}`, '')
  const registers = read.data?.store?.registers ?? []
  const register = registers.find(({ id }) => id === chosen) ?? registers[0]
  return (
    <Page
      title={t('till.title')}
      sub={store.name}
      actions={
        register && (
          <Select
            bare
            name="registerId"
            label={t('till.register')}
            value={register.id}
            onValue={choose}
            options={registers.map(({ id, code }) => ({ value: id, text: t('till.registerCode', { code }) }))}
          />
        )
      }
    >
      <Loaded of={read}>
        {() =>
          register && !store.closedAt ? (
            <Till key={register.id} store={store} registerId={register.id} />
          ) : (
            <EmptyState icon="till">{t('till.noRegister')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  )
}

function Till({ store, registerId }: { store: ShellStore; registerId: string }) {
  const [lines, setLines, clear] = useDraft<Line[]>(`basket.${registerId}`, [])
  const intention = useMemo(() => saleIntention(registerId), [registerId])
  const command = useCommand(RingUpSaleDocument, { intention })
  const [receipt, setReceipt] = useState<ReceiptFragment>()
  const { problem, fault, busy } = command
  const total = totalOf(lines)
  const short = problem?.__typename === 'InsufficientStock' ? problem.lines : []
  const archived = problem?.__typename === 'ProductArchived' ? problem.products : []

  async function charge() {
    const outcome = await command.run({ storeId: store.id, registerId, lines: saleLines(lines) })
    if (!outcome.ok) return
    clear()
    setReceipt(outcome.ok.sale)
  }

  function change(next: Line[]) {
    setReceipt(undefined)
    command.reset()
    setLines(next)
  }

  return (
    <ProblemContext.Provider value={problem}>
      <form
        class="till"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && lines.length > 0) charge()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
        }}
      >
        <div class="stack">
          <LinesEditor
            lines={lines}
            onLines={change}
            storeId={store.id}
            about={({ productId }) => {
              const line = short.find(({ product }) => product.id === productId)
              if (line)
                return (
                  <span class="wrong">{t('till.onlyLeft', { count: quantityText(line.available) })}</span>
                )
              return (
                archived.some(({ id }) => id === productId) && <span class="wrong">{t('till.archived')}</span>
              )
            }}
            end={({ price, quantity }) => (
              <strong class="end">{money({ ...price, amount: amountOf({ price, quantity }) })}</strong>
            )}
          />
          {lines.length === 0 &&
            (receipt ? <Sold receipt={receipt} /> : <EmptyState icon="scan">{t('till.empty')}</EmptyState>)}
        </div>
        <div class="till-end no-print">
          <div class="till-total" role="status">
            <span class="soft">{t('till.units', { count: quantityText(unitsOf(lines)) })}</span>
            {total ? money(total) : '–'}
          </div>
          {problem?.__typename === 'PriceChanged' ? (
            <Notice
              tone="warn"
              title={t('till.priceChanged')}
              action={
                <Button small onClick={() => change(repriced(lines, problem.lines))}>
                  {t('till.takePrices')}
                </Button>
              }
            >
              <ul>
                {problem.lines.map(({ product, price }) => (
                  <li key={product.id}>
                    {product.name}: {money(price)}
                  </li>
                ))}
              </ul>
            </Notice>
          ) : (
            <ProblemNotice problem={problem} />
          )}
          <FaultNotice fault={fault} />
          {fault && <p class="soft">{t('till.onceOnly')}</p>}
          <Button type="submit" kind="primary" busy={busy} disabled={lines.length === 0}>
            {fault ? t('ui.sendAgain') : t('till.charge')}
          </Button>
          {lines.length > 0 && (
            <Button kind="quiet" onClick={() => change([])}>
              {t('till.discard')}
            </Button>
          )}
        </div>
      </form>
    </ProblemContext.Provider>
  )
}

const unitsOf = (lines: Line[]) => lines.reduce((sum, { quantity }) => sum + (Number(quantity) || 0), 0)

const Sold = ({ receipt }: { receipt: ReceiptFragment }) => (
  <div class="stack">
    <div class="no-print">
      <Notice
        tone="ok"
        title={t('till.sold', { number: receipt.number ?? '' })}
        action={
          <Button small icon="print" onClick={() => window.print()}>
            {t('receipt.print')}
          </Button>
        }
      />
    </div>
    <Receipt sale={receipt} />
  </div>
)
