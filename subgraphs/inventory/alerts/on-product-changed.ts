import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { when } from '../../../runtime/events/consume.ts'
import { evaluateProduct } from './evaluate-product.ts'

/** Resolves the alerts of a product that was archived, and opens those of one that was restored. */
export const onProductChanged = when(ProductChanged, async (tx, { data: { id, change } }) => {
  if (change === 'ARCHIVED' || change === 'RESTORED') await evaluateProduct(tx, id)
})
