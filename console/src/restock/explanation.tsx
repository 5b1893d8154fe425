import { quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Card, Facts } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import type { RestockDetailsFragment } from './restock-page.generated.ts'

type Explained = NonNullable<RestockDetailsFragment['explanation']>

/** Explains a plan: the need, and each source store that the planner considered. */
export const Explanation = ({ of }: { of: Explained }) => (
  <Card title={t('restock.why')}>
    <div class="stack">
      <p lang="en">{of.summary}</p>
      <Facts
        across
        of={[
          [t('stock.available'), quantityText(of.available)],
          [t('stock.incoming'), quantityText(of.incoming)],
          [t('stock.reorderPoint'), quantityText(of.reorderPoint)],
          [t('stock.targetLevel'), quantityText(of.targetLevel)],
          [
            t('restock.need'),
            of.wanted === null || of.wanted === undefined ? undefined : quantityText(of.wanted),
          ],
          [
            t('restock.found'),
            of.planned === null || of.planned === undefined ? undefined : quantityText(of.planned),
          ],
          [
            t('restock.storesConsidered'),
            of.storesConsidered === null || of.storesConsidered === undefined
              ? undefined
              : quantityText(of.storesConsidered),
          ],
        ]}
      />
      <Table
        caption={t('restock.sources')}
        rows={of.sourceStores}
        keyOf={({ store }) => store.id}
        columns={[
          { head: t('restock.source'), cell: ({ store }) => store.name },
          { head: t('restock.surplus'), numeric: true, cell: ({ surplus }) => quantityText(surplus) },
          { head: t('restock.gives'), numeric: true, cell: ({ quantity }) => quantityText(quantity) },
          {
            head: t('restock.whySource'),
            cell: ({ reason, chosen }) => (
              <Badge tone={chosen ? 'ok' : undefined} icon={chosen ? 'check' : undefined}>
                {t(`restock.sourceReason.${reason}`)}
              </Badge>
            ),
          },
        ]}
      />
    </div>
  </Card>
)
