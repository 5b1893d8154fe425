import { useState } from 'preact/hooks'
import type { Fault } from '../api/fault.ts'
import { readSecretly } from '../api/secret-query.ts'
import { useCommand } from '../api/use-command.ts'
import { dateTime, money } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import type { ShellStore } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { amountOf, MoneyField } from '../ui/money-field.tsx'
import { Card, Facts } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { say } from '../ui/toast.tsx'
import {
  TopUpVoucherDocument,
  VoucherByCodeDocument,
  type VoucherByCodeQuery,
} from './vouchers-page.generated.ts'

type Voucher = NonNullable<VoucherByCodeQuery['voucher']>

/**
 * Looks a voucher up by its code. The code is kept in this component only: in no address, no draft and no cache.
 * @param props.store the store where a top-up is paid; without it the user cannot top up
 */
export function LookUp({ store, onChange }: { store?: ShellStore; onChange(): void }) {
  const [code, setCode] = useState('')
  const [state, setState] = useState<{ busy: boolean; fault?: Fault; voucher?: Voucher | null }>({
    busy: false,
  })
  const { voucher } = state

  async function lookUp() {
    setState({ busy: true })
    const { data, fault } = await readSecretly(VoucherByCodeDocument, { code: code.trim() })
    setState({ busy: false, fault, ...(!fault && { voucher: data?.voucher ?? null }) })
  }

  return (
    <Card title={t('voucher.lookUp')}>
      <div class="stack">
        <Form command={state} onSubmit={lookUp} submit={t('voucher.showBalance')}>
          <TextField
            name="code"
            label={t('voucher.code')}
            hint={t('voucher.codeHint')}
            icon="scan"
            value={code}
            onValue={(text) => {
              setCode(text)
              setState({ busy: false })
            }}
            wrong={voucher === null ? t('voucher.unknown') : undefined}
            required
            maxLength={40}
            autoComplete="off"
          />
        </Form>
        {voucher && (
          <div class="stack" role="status">
            <Facts
              across
              of={[
                [t('voucher.balance'), <strong key="balance">{money(voucher.balance)}</strong>],
                [t('voucher.kind'), t(`payment.${voucher.kind}`)],
                [t('voucher.issuedBy'), voucher.store.name],
                [
                  t('ui.state'),
                  voucher.blockedAt ? (
                    <Badge tone="danger">
                      {t('voucher.blocked')}: {voucher.blockReason}
                    </Badge>
                  ) : (
                    <Badge tone="ok">{t('voucher.usable')}</Badge>
                  ),
                ],
              ]}
            />
            <Entries voucher={voucher} />
            {store && !voucher.blockedAt && (
              <TopUp
                code={code.trim()}
                voucher={voucher}
                store={store}
                onDone={() => {
                  lookUp()
                  onChange()
                }}
              />
            )}
          </div>
        )}
      </div>
    </Card>
  )
}

const Entries = ({ voucher: { entries } }: { voucher: Voucher }) => (
  <Table
    caption={t('ui.history')}
    rows={entries.nodes}
    keyOf={({ id }) => id}
    columns={[
      { head: t('voucher.change'), cell: ({ kind }) => t(`voucher.entry.${kind}`) },
      { head: t('ui.when'), cell: ({ at }) => <time dateTime={at}>{dateTime(at)}</time> },
      { head: t('ui.store'), cell: ({ store, actor }) => `${store.name} · ${actor.name}` },
      { head: t('voucher.amount'), numeric: true, cell: ({ amount }) => money(amount) },
      { head: t('voucher.balance'), numeric: true, cell: ({ balanceAfter }) => money(balanceAfter) },
    ]}
  />
)

interface TopUpProps {
  code: string
  voucher: Voucher
  store: ShellStore
  onDone(): void
}

function TopUp({ code, voucher, store, onDone }: TopUpProps) {
  const { currency } = voucher.balance
  const [amount, setAmount] = useState('')
  const command = useCommand(TopUpVoucherDocument)
  async function send() {
    const outcome = await command.run({ storeId: store.id, code, amount: amountOf(amount, currency) })
    if (!outcome.ok) return
    setAmount('')
    say(t('voucher.toppedUp', { balance: money(outcome.ok.voucher.balance) }))
    onDone()
  }
  return (
    <Form command={command} onSubmit={send} submit={t('voucher.topUp')} fields={['amount']}>
      <MoneyField
        name="amount"
        label={t('voucher.topUpIn', { currency })}
        hint={t('voucher.paidIn', { store: store.name })}
        currency={currency}
        value={amount}
        onValue={setAmount}
        required
      />
    </Form>
  )
}
