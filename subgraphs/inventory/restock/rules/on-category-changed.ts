import { CategoryChanged } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { onEvent } from '../../../../runtime/events/consume.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import { applyThresholdsJob } from '../jobs.ts'
import { emitRule } from './rule-to-change.ts'

/** When a category was moved or merged, other rules may apply to the products below it. */
export const onCategoryChanged = onEvent(
  CategoryChanged,
  async (tx, { data: { id, change, moved, intoId } }) => {
    if (change === 'EDITED' && moved) tx.enqueue(applyThresholdsJob, { categoryId: id })
    if (change !== 'MERGED') return
    for (const rule of await tx.query<RestockRule>(endRules(id))) emitRule(tx, 'ARCHIVED', rule)
    tx.enqueue(applyThresholdsJob, { categoryId: intoId })
  },
)

/**
 * Archives the rules of the merged category. Its products follow the rules of the other category, so the
 * archived rules would apply to no product.
 */
const endRules = (id: string) => sql('end-rules-of-category')`
  update restock_rule set archived_at = now(), version = version + 1
  where category_id = ${id} and archived_at is null returning *`
