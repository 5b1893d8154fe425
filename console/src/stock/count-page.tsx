import { useClient } from '@urql/preact'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { levelPath } from '../alerts/words.tsx'
import { type Fault, faultOf } from '../api/fault.ts'
import { useCommand } from '../api/use-command.ts'
import { quantity as quantityText, signed } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import type { Line } from '../picker/lines.ts'
import { LinesEditor } from '../picker/lines-editor.tsx'
import { StoreNeeded } from '../shell/store-needed.tsx'
import type { ShellStore } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Card, EmptyState, Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { say } from '../ui/toast.tsx'
import { useDraft } from '../ui/use-draft.ts'
import {
  CountDifferencesDocument,
  type CountDifferencesQuery,
  CountStockDocument,
} from './count-page.generated.ts'
import { Promised } from './promised.tsx'

type Difference = NonNullable<CountDifferencesQuery['countDifferences']>[number]

export default function CountPage() {
  return (
    <StoreNeeded title={t('count.title')}>{(store) => <Count key={store.id} store={store} />}</StoreNeeded>
  )
}

/**
 * First the user counts, then the page shows the recorded quantities. Posting sends both, so that the server
 * notices a sale in between. The counted lines are kept when the page is closed.
 */
function Count({ store }: { store: ShellStore }) {
  const client = useClient()
  const [lines, setLines, clear] = useDraft<Line[]>(`count.${store.id}`, [])
  const [compared, setCompared] = useState<Difference[]>()
  const [comparing, setComparing] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const command = useCommand(CountStockDocument)
  const counted = lines.map(({ productId, quantity }) => ({ productId, counted: Number(quantity) }))
  const differing = compared?.filter(({ difference }) => difference !== 0) ?? []

  async function compare() {
    setComparing(true)
    command.reset()
    const { data, error } = await client
      .query(
        CountDifferencesDocument,
        { storeId: store.id, lines: counted },
        { requestPolicy: 'network-only' },
      )
      .toPromise()
    setCompared(data?.countDifferences ?? undefined)
    setFault(error && faultOf(error))
    setComparing(false)
  }

  async function post(shortenPromises?: true) {
    const expected = new Map(compared!.map(({ product, onHand }) => [product.id, onHand]))
    const outcome = await command.run({
      storeId: store.id,
      lines: counted.map((line) => ({ ...line, expected: expected.get(line.productId)! })),
      ...(shortenPromises && { shortenPromises }),
    })
    if (!outcome.ok) return
    say(t('count.done', { count: outcome.ok.countedLines, differing: outcome.ok.differences.length }))
    clear()
    setCompared(undefined)
  }

  return (
    <Page
      title={t('count.title')}
      sub={store.name}
      actions={
        lines.length > 0 && (
          <Button
            icon="trash"
            onClick={() => {
              clear()
              setCompared(undefined)
            }}
          >
            {t('count.discard')}
          </Button>
        )
      }
    >
      <div class="columns">
        <Card title={t('count.sheet')}>
          <Form
            command={{ busy: comparing, fault }}
            onSubmit={compare}
            submit={t('count.compare', { count: lines.length })}
          >
            <LinesEditor
              lines={lines}
              onLines={(next) => {
                setLines(next)
                setCompared(undefined)
              }}
              field="counted"
              min={0}
            />
            {lines.length === 0 && <p class="soft">{t('count.hint')}</p>}
          </Form>
        </Card>
        {compared && (
          <Card title={t('count.differences')}>
            <Form
              command={command}
              onSubmit={() => post()}
              submit={t('count.post', { count: lines.length })}
              onProblem={
                command.problem?.__typename === 'StockPromised' ? (
                  <Promised lines={command.problem.lines} onShorten={() => post(true)} />
                ) : (
                  <Button small icon="refresh" onClick={compare}>
                    {t('count.compareAgain')}
                  </Button>
                )
              }
            >
              {differing.length === 0 ? (
                <EmptyState icon="check">{t('count.noDifference')}</EmptyState>
              ) : (
                <Table
                  caption={t('count.differences')}
                  rows={differing}
                  keyOf={({ product }) => product.id}
                  columns={[
                    {
                      head: t('ui.product'),
                      cell: ({ product }) => (
                        <Link href={levelPath(store.id, product.id)}>
                          {lines.find(({ productId }) => productId === product.id)?.name}
                        </Link>
                      ),
                    },
                    { head: t('count.record'), numeric: true, cell: ({ onHand }) => quantityText(onHand) },
                    { head: t('count.counted'), numeric: true, cell: (line) => quantityText(line.counted) },
                    {
                      head: t('count.difference'),
                      numeric: true,
                      cell: ({ difference }) => (
                        <Badge tone={difference < 0 ? 'danger' : 'info'}>{signed(difference)}</Badge>
                      ),
                    },
                  ]}
                />
              )}
            </Form>
          </Card>
        )}
      </div>
    </Page>
  )
}
