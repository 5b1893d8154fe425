import { CategoryChanged } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { when } from '../../../../runtime/events/consume.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import { applyThresholdsJob } from '../jobs.ts'
import { emitRule } from './rule-to-change.ts'

/** Products below a category that was moved or merged may come under other rules. */
export const onCategoryChanged = when(
  CategoryChanged,
  async (tx, { data: { id, change, moved, intoId } }) => {
    if (change === 'EDITED' && moved) tx.enqueue(applyThresholdsJob, { categoryId: id })
    if (change !== 'MERGED') return
    for (const rule of await tx.query<RestockRule>(endRules, [id])) emitRule(tx, 'ARCHIVED', rule)
    tx.enqueue(applyThresholdsJob, { categoryId: intoId })
  },
)

/** They would apply to nothing: the products of the category go by the rules of the other. */
const endRules = sql(
  'end-rules-of-category',
  `update restock_rule set archived_at = now(), version = version + 1
   where category_id = $1 and archived_at is null returning *`,
)
