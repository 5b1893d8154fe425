import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { evaluateProduct } from './evaluate-product.ts'

/** Resolves the alerts that a product no longer has in its new state, and opens those of a restored product. */
export const onProductChanged = onEvent(ProductChanged, async (tx, { data: { id, change } }) => {
  if (change === 'RUN_OUT' || change === 'ARCHIVED' || change === 'RESTORED') await evaluateProduct(tx, id)
})
