import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { when } from '../../../runtime/events/consume.ts'
import { notePlansOf } from '../mark-for-replanning.ts'
import { applyThresholdsJob } from './jobs.ts'

/**
 * Withdraws plans for a product that is archived or sold off. Writes thresholds again when the product has another
 * category.
 */
export const onProductChanged = when(ProductChanged, async (tx, { data: { id, change, changed = [] } }) => {
  if (change === 'ARCHIVED' || change === 'RUN_OUT') await notePlansOf(tx, id)
  if (change === 'EDITED' && changed.includes('categoryId')) tx.enqueue(applyThresholdsJob, { productId: id })
})
