import { useState } from 'preact/hooks'
import type { VoucherKind } from '../api/schema.generated.ts'
import { usePages } from '../api/use-pages.ts'
import { dateTime, money } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { useDebounced } from '../picker/use-debounced.ts'
import { may } from '../session/session.ts'
import { store, storeIds } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { Card, EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { BlockVoucher, ReplaceCode } from './block-voucher.tsx'
import { IssueVoucher } from './issue-voucher.tsx'
import { voucherKinds } from './kinds.ts'
import { LookUp } from './look-up.tsx'
import { type VoucherRowFragment, VouchersPageDocument } from './vouchers-page.generated.ts'

/** Gift cards and store credit. A cashier can look up a balance; a manager also issues, tops up and blocks. */
export default function VouchersPage() {
  const [issuing, setIssuing] = useState(false)
  const [changes, setChanges] = useState(0)
  const chosen = store.value
  const manages = may('voucher:manage')
  return (
    <Page
      title={t('vouchers.title')}
      sub={chosen?.name}
      actions={
        manages &&
        chosen && (
          <Button kind="primary" icon="add" onClick={() => setIssuing(true)}>
            {t('voucher.issue')}
          </Button>
        )
      }
    >
      <LookUp store={manages ? chosen : undefined} onChange={() => setChanges(changes + 1)} />
      {manages && <Vouchers key={changes} />}
      {issuing && chosen && (
        <IssueVoucher
          store={chosen}
          onClose={() => setIssuing(false)}
          onIssued={() => setChanges(changes + 1)}
        />
      )}
    </Page>
  )
}

type VoucherStep = { step: 'block' | 'replace'; voucher: VoucherRowFragment }

function Vouchers() {
  const { values, bind } = useFilters({ kind: '', blocked: '', lastFour: '' })
  const lastFour = useDebounced(values.lastFour.trim().toUpperCase())
  const pages = usePages(
    VouchersPageDocument,
    {
      filter: {
        storeIds: storeIds.value,
        ...(values.kind && { kinds: [values.kind as VoucherKind] }),
        ...(values.blocked && { blocked: values.blocked === 'yes' }),
        ...(lastFour.length === 4 && { lastFour }),
      },
    },
    (data) => data.vouchers,
  )
  const [open, setOpen] = useState<VoucherStep>()
  const props = { onClose: () => setOpen(undefined), onDone: pages.refetch }
  return (
    <Card title={t('vouchers.issued')}>
      <div class="stack">
        <div class="filters">
          <Select
            {...bind('kind')}
            label={t('voucher.kind')}
            options={[
              { value: '', text: t('ui.all') },
              ...voucherKinds.map((value) => ({ value, text: t(`payment.${value}`) })),
            ]}
          />
          <Select
            {...bind('blocked')}
            label={t('ui.state')}
            options={[
              { value: '', text: t('ui.all') },
              { value: 'no', text: t('voucher.usable') },
              { value: 'yes', text: t('voucher.blocked') },
            ]}
          />
          <TextField {...bind('lastFour')} label={t('voucher.lastFour')} maxLength={4} autoComplete="off" />
        </div>
        <LoadedList of={pages} empty={<EmptyState icon="tag">{t('vouchers.none')}</EmptyState>}>
          {(vouchers) => (
            <Table
              caption={t('vouchers.issued')}
              rows={vouchers}
              keyOf={({ id }) => id}
              columns={columns(setOpen)}
              busy={pages.fetching}
            />
          )}
        </LoadedList>
      </div>
      {open?.step === 'block' && <BlockVoucher voucher={open.voucher} {...props} />}
      {open?.step === 'replace' && <ReplaceCode voucher={open.voucher} {...props} />}
    </Card>
  )
}

const columns = (open: (step: VoucherStep) => void): Column<VoucherRowFragment>[] => [
  {
    head: t('voucher.one'),
    cell: ({ kind, lastFour }) => (
      <>
        {t(`payment.${kind}`)}
        <small>… {lastFour}</small>
      </>
    ),
  },
  ...(store.value ? [] : [{ head: t('ui.store'), cell: (row: VoucherRowFragment) => row.store.name }]),
  {
    head: t('voucher.issuedAt'),
    cell: ({ createdAt }) => <time dateTime={createdAt}>{dateTime(createdAt)}</time>,
  },
  {
    head: t('ui.state'),
    cell: ({ blockedAt, blockReason }) =>
      blockedAt ? (
        <>
          <Badge tone="danger">{t('voucher.blocked')}</Badge>
          <small>{blockReason}</small>
        </>
      ) : (
        <Badge tone="ok">{t('voucher.usable')}</Badge>
      ),
  },
  { head: t('voucher.balance'), numeric: true, cell: ({ balance }) => money(balance) },
  {
    head: t('ui.actions'),
    actions: true,
    cell: (voucher) => (
      <span class="row end">
        {!voucher.blockedAt && (
          <Button small onClick={() => open({ step: 'block', voucher })}>
            {t('voucher.block')}
            <span class="visually-hidden"> {voucher.lastFour}</span>
          </Button>
        )}
        <Button small onClick={() => open({ step: 'replace', voucher })}>
          {t('voucher.replace')}
          <span class="visually-hidden"> {voucher.lastFour}</span>
        </Button>
      </span>
    ),
  },
]
