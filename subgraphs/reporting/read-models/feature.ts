import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Product } from './entities/product.ts'
import { onProductChanged } from './on-product-changed.ts'

/** Read model of inventory's products. */
export const readModels: Feature = { entities: [Product], eventHandlers: [onProductChanged] }
