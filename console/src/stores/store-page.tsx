import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Form } from '../ui/form.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Facts, Page } from '../ui/page.tsx'
import { Notice } from '../ui/problem.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { Registers } from './registers.tsx'
import { type StoreFields, StoreFieldset, storeDetails, storeFieldNames } from './store-form.tsx'
import {
  CloseStoreDocument,
  ReopenStoreDocument,
  StorePageDocument,
  type StorePageQuery,
  UpdateStoreDocument,
} from './store-page.generated.ts'
import type { EditedStoreFragment } from './stores-page.generated.ts'

type EditedStore = NonNullable<StorePageQuery['store']>

export default function StorePage({ id }: { id: string }) {
  const read = useData(StorePageDocument, { id })
  const store = read.data?.store
  return (
    <Page
      title={store?.name ?? t('ui.store')}
      sub={
        store && (
          <span class="row">
            {store.code} · {t(`store.kind.${store.kind}`)}
            {store.closedAt && <Badge>{t('store.isClosed')}</Badge>}
          </span>
        )
      }
      back={{ href: '/stores', text: t('stores.title') }}
      actions={store && store.kind !== 'HEAD_OFFICE' && <CloseOrReopen store={store} onDone={read.refetch} />}
    >
      <Loaded of={read} lines={6}>
        {() =>
          store ? (
            <div class="with-aside">
              <Card>
                <Edit key={store.version} store={store} onSaved={read.refetch} />
              </Card>
              <div class="stack">
                <Card>
                  <Facts
                    of={[
                      [t('store.openedAt'), dateTime(store.openedAt)],
                      [t('store.closedAt'), store.closedAt && dateTime(store.closedAt)],
                    ]}
                  />
                </Card>
                {store.kind !== 'LOGISTICS_CENTRE' && <Registers store={store} onChanged={read.refetch} />}
              </div>
            </div>
          ) : (
            <NotThere />
          )
        }
      </Loaded>
    </Page>
  )
}

function Edit({ store, onSaved }: { store: EditedStore; onSaved(): void }) {
  const { id, version } = store
  const form = useFields(`store.${id}`, fieldsOf(store))
  const command = useCommand(UpdateStoreDocument)
  const { problem } = command
  const formCommand =
    problem?.code === 'CODE_TAKEN' ? { ...command, problem: { ...problem, field: 'code' } } : command

  async function send() {
    const outcome = await command.run({ storeId: id, expectedVersion: version, ...storeDetails(form.values) })
    if (outcome.problem?.code === 'VERSION_CONFLICT') onSaved()
    if (!outcome.ok) return
    form.clear()
    say(t('ui.saved'))
    onSaved()
  }

  return (
    <Form command={formCommand} onSubmit={send} submit={t('ui.save')} fields={storeFieldNames(form.values)}>
      {form.changedMeanwhile && <Notice tone="warn">{t('ui.changedMeanwhile')}</Notice>}
      <StoreFieldset form={form} centre={store.kind === 'LOGISTICS_CENTRE'} />
    </Form>
  )
}

const fieldsOf = (store: EditedStoreFragment): StoreFields => ({
  code: store.code,
  name: store.name,
  street: store.address.street ?? '',
  city: store.address.city,
  region: store.address.region ?? '',
  postalCode: store.address.postalCode ?? '',
  country: store.address.country,
  timeZone: store.timeZone,
  receiving: store.receiving ?? 'AUTOMATIC',
  suppliedById: store.suppliedBy?.id ?? '',
  hours: Object.fromEntries(store.hours.map(({ day, opens, closes }) => [day, { opens, closes }])),
})

function CloseOrReopen({ store, onDone }: { store: EditedStore; onDone(): void }) {
  const [asking, setAsking] = useState(false)
  const close = useCommand(CloseStoreDocument)
  const reopen = useCommand(ReopenStoreDocument)
  const isClosed = Boolean(store.closedAt)
  const command = isClosed ? reopen : close
  const { problem } = close
  async function send() {
    if (!(await command.run({ storeId: store.id })).ok) return
    say(isClosed ? t('store.reopenedDone') : t('store.closedDone'))
    setAsking(false)
    onDone()
  }
  const step = isClosed ? t('store.reopen') : t('store.close')
  return (
    <>
      <Button onClick={() => setAsking(true)}>{step}</Button>
      {asking && (
        <Confirm
          title={t('category.stepTitle', { step, name: store.name })}
          submit={step}
          danger={!isClosed}
          command={command}
          onConfirm={send}
          onClose={() => setAsking(false)}
          onProblem={
            problem?.__typename === 'StoreInUse' && (
              <p>
                {t('store.inUse', {
                  transfers: problem.openTransfers,
                  sales: problem.unsettledSales,
                  supplied: problem.storesSupplied,
                })}
              </p>
            )
          }
        >
          <p>{isClosed ? t('store.reopenHint') : t('store.closeHint', { name: store.name })}</p>
        </Confirm>
      )}
    </>
  )
}
