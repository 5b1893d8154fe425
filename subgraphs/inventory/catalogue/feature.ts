import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { categories } from './categories/resolvers.ts'
import { numberProductChange } from './changes/on-product-changed.ts'
import { Category } from './entities/category.ts'
import { Product } from './entities/product.ts'
import { ProductChange } from './entities/product-change.ts'
import { ProductChangeNumber } from './entities/product-change-number.ts'
import { ProductSearch } from './entities/product-search.ts'
import { ProductBarcode } from './packs/entities/product-barcode.ts'
import { ProductPack } from './packs/entities/product-pack.ts'
import { ScaleLabel } from './packs/entities/scale-label.ts'
import { packs } from './packs/resolvers.ts'
import { catalogue as products } from './resolvers.ts'

/** Products, their packs and barcodes, and the tree of their categories. */
export const catalogue: Feature = {
  resolvers: [products, packs, categories],
  entities: [
    Product,
    ProductPack,
    ProductBarcode,
    ScaleLabel,
    Category,
    ProductChange,
    ProductChangeNumber,
    ProductSearch,
  ],
  eventHandlers: [numberProductChange],
}
