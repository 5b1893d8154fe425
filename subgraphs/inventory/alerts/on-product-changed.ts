import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { when } from '../../../runtime/events/consume.ts'
import { evaluateProduct } from './evaluate-product.ts'

/** Resolves the alerts of an archived product, and opens the alerts of a restored product. */
export const onProductChanged = when(ProductChanged, async (tx, { data: { id, change } }) => {
  if (change === 'ARCHIVED' || change === 'RESTORED') await evaluateProduct(tx, id)
})
