import { usePages } from '../api/use-pages.ts'
import { dateTime, quantity, signed } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Chart } from '../ui/chart.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { Card, EmptyState } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import type { LevelFragment } from './level.generated.ts'
import { LevelMovementsDocument } from './level-page.generated.ts'

/** A chart of a stock level over time, and its ledger. */
export function Movements({ level }: { level: LevelFragment }) {
  const { product, store, reorderPoint } = level
  const pages = usePages(
    LevelMovementsDocument,
    { storeId: store.id, productId: product.id },
    (data) => data.stockMovements,
  )
  const oldestFirst = [...pages.rows].reverse()
  return (
    <div class="stack">
      {oldestFirst.length > 1 && (
        <Card title={t('stock.overTime')}>
          <Chart
            kind="steps"
            label={t('stock.overTimeLabel', {
              product: product.name,
              from: dateTime(oldestFirst[0]!.at),
              count: quantity(level.onHand, level.product.unit),
            })}
            x={oldestFirst.map(({ at }) => at)}
            y={oldestFirst.map(({ balance }) => balance)}
            unit={t('stock.onHand')}
            marks={[{ at: reorderPoint, text: t('stock.reorderPoint') }]}
          />
          <small>{t('stock.dashed', { count: quantity(reorderPoint, level.product.unit) })}</small>
        </Card>
      )}
      <Card title={t('stock.movements')}>
        <LoadedList of={pages} empty={<EmptyState>{t('stock.noMovements')}</EmptyState>}>
          {(movements) => (
            <Table
              caption={t('stock.movements')}
              rows={movements}
              keyOf={({ id }) => id}
              columns={[
                { head: t('ui.when'), cell: ({ at }) => <time dateTime={at}>{dateTime(at)}</time> },
                {
                  head: t('stock.reason'),
                  cell: ({ reason, note }) => (
                    <span>
                      {t(`movement.${reason}`)}
                      {note && <small>{note}</small>}
                    </span>
                  ),
                },
                { head: t('stock.delta'), numeric: true, cell: ({ delta }) => signed(delta) },
                {
                  head: t('stock.balance'),
                  numeric: true,
                  cell: ({ balance }) => quantity(balance, level.product.unit),
                },
                { head: t('stock.actor'), cell: ({ actor }) => actor.name },
              ]}
            />
          )}
        </LoadedList>
      </Card>
    </div>
  )
}
