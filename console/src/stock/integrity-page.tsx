import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { StoreNeeded } from '../shell/store-needed.tsx'
import { myStores, store } from '../shell/stores.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  RepairStockDocument,
  StockIntegrityDocument,
  type StockIntegrityQuery,
} from './integrity-page.generated.ts'

type Mismatch = NonNullable<StockIntegrityQuery['stockIntegrity']>['mismatches'][number]

/** The maximum of stores that one query compares. */
const maxStores = 100

export default function IntegrityPage() {
  const all = myStores.value.map(({ id }) => id)
  if (store.value) return <Integrity key={store.value.id} storeIds={[store.value.id]} />
  if (all.length <= maxStores) return <Integrity storeIds={all} />
  return <StoreNeeded title={t('integrity.title')}>{({ id }) => <Integrity storeIds={[id]} />}</StoreNeeded>
}

/** Compares each stock level with the sum of its ledger. */
function Integrity({ storeIds }: { storeIds: string[] }) {
  const read = useData(StockIntegrityDocument, { storeIds }, { pause: storeIds.length === 0 })
  const [repairing, setRepairing] = useState<Mismatch>()
  return (
    <Page
      title={t('integrity.title')}
      sub={store.value?.name}
      actions={
        <Button icon="refresh" busy={read.fetching} onClick={read.refetch}>
          {t('integrity.again')}
        </Button>
      }
    >
      <Loaded of={read}>
        {({ stockIntegrity }) => {
          if (!stockIntegrity) return <NotThere />
          const { levels, mismatches } = stockIntegrity
          if (mismatches.length === 0)
            return <EmptyState icon="shield">{t('integrity.fine', { count: levels })}</EmptyState>
          return (
            <Table
              caption={t('integrity.title')}
              rows={mismatches}
              keyOf={({ store, product }) => `${store.id}${product.id}`}
              columns={[
                {
                  head: t('ui.product'),
                  cell: ({ product }) => (
                    <>
                      {product.name}
                      <small>{product.sku}</small>
                    </>
                  ),
                },
                { head: t('ui.store'), cell: ({ store }) => store.name },
                { head: t('integrity.onHand'), numeric: true, cell: (row) => quantityText(row.onHand) },
                { head: t('integrity.ledger'), numeric: true, cell: (row) => quantityText(row.ledger) },
                {
                  head: t('integrity.reserved'),
                  numeric: true,
                  cell: (row) => pair(row.reserved, row.promised),
                },
                {
                  head: t('integrity.incoming'),
                  numeric: true,
                  cell: (row) => pair(row.incoming, row.underWay),
                },
                {
                  head: t('ui.actions'),
                  actions: true,
                  cell: (row) => (
                    <Button small onClick={() => setRepairing(row)}>
                      {t('integrity.repair')}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }}
      </Loaded>
      {repairing && (
        <Repair
          mismatch={repairing}
          onClose={() => setRepairing(undefined)}
          onDone={() => {
            setRepairing(undefined)
            read.refetch()
          }}
        />
      )}
    </Page>
  )
}

const pair = (level: number, proven: number) => `${quantityText(level)} / ${quantityText(proven)}`

function Repair(props: { mismatch: Mismatch; onClose(): void; onDone(): void }) {
  const { store, product } = props.mismatch
  const form = useFields(`repair.${store.id}.${product.id}`, { reason: '' })
  const command = useCommand(RepairStockDocument)
  async function send() {
    const outcome = await command.run({
      storeId: store.id,
      productIds: [product.id],
      reason: form.values.reason.trim(),
    })
    if (!outcome.ok) return
    form.clear()
    say(t('integrity.repaired'))
    props.onDone()
  }
  return (
    <Dialog title={t('integrity.repairTitle', { product: product.name })} onClose={props.onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={props.onClose}
        submit={t('integrity.repair')}
        fields={['reason']}
      >
        <p>{t('integrity.repairHint')}</p>
        <TextField {...form.bind('reason')} label={t('integrity.reason')} required maxLength={200} />
      </Form>
    </Dialog>
  )
}
