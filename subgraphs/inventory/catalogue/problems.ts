import { Problem } from '../../../runtime/errors/problem.ts'
import { nameAndSku } from '../problems.ts'
import type { Category } from './entities/category.ts'
import type { Product } from './entities/product.ts'

export const productsArchived = (products: Product[]) =>
  new Problem(
    'ProductArchived',
    'PRODUCT_ARCHIVED',
    `Archived: ${products.map((product) => `${nameAndSku(product)} since ${product.archivedAt!.toISOString()}`).join(', ')}. Expected products in the assortment: restore with restoreProduct, or leave them out.`,
    { products: products.map(({ id }) => ({ __typename: 'Product', id })) },
  )

export const categoryArchived = (category: Category) =>
  new Problem(
    'CategoryArchived',
    'CATEGORY_ARCHIVED',
    `The category ${category.name} (${category.id}) is archived since ${category.archivedAt!.toISOString()}: expected one in use. Choose another.`,
    { category },
  )

export const categoryInUse = (
  { id, name }: Category,
  { products, categories }: { products: number; categories: number },
) =>
  new Problem(
    'CategoryInUse',
    'CATEGORY_IN_USE',
    `${name} (${id}) has ${products} products and ${categories} categories in use: expected none. Move them, or merge it with mergeCategories.`,
    { products, categories },
  )
