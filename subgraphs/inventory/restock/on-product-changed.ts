import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { markPlansOf } from '../mark-for-replanning.ts'
import { applyThresholdsJob } from './jobs.ts'

/**
 * Withdraws plans for a product that is archived or sold off. Writes thresholds again when the product has another
 * category.
 */
export const onProductChanged = onEvent(
  ProductChanged,
  async (tx, { data: { id, change, changed = [] } }) => {
    if (change === 'ARCHIVED' || change === 'RUN_OUT') await markPlansOf(tx, id)
    if (change === 'EDITED' && changed.includes('categoryId'))
      tx.enqueue(applyThresholdsJob, { productId: id })
  },
)
