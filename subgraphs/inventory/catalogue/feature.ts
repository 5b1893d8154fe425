import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { categories } from './categories/resolvers.ts'
import { numberProductChange } from './changes/on-product-changed.ts'
import { Category } from './entities/category.ts'
import { Product } from './entities/product.ts'
import { ProductChange } from './entities/product-change.ts'
import { ProductChangeNumber } from './entities/product-change-number.ts'
import { catalogue as products } from './resolvers.ts'

/** Products and the tree of their categories. */
export const catalogue: Feature = {
  resolvers: [products, categories],
  entities: [Product, Category, ProductChange, ProductChangeNumber],
  eventHandlers: [numberProductChange],
}
