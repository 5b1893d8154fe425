import { problem } from '../problem.ts'
import { nameAndSku } from '../problems.ts'
import type { Category } from './entities/category.ts'
import type { Product } from './entities/product.ts'

export const productsArchived = (products: Product[]) =>
  problem(
    'ProductArchived',
    `Archived: ${products.map((product) => `${nameAndSku(product)} since ${product.archivedAt!.toISOString()}`).join(', ')}. Expected products in the assortment: restore with restoreProduct, or leave them out.`,
    { products: products.map(({ id }) => ({ __typename: 'Product', id })) },
  )

export const categoryArchived = (category: Category) =>
  problem(
    'CategoryArchived',
    `The category ${category.name} (${category.id}) is archived since ${category.archivedAt!.toISOString()}: expected one in use. Choose another.`,
    { category },
  )

export const categoryInUse = (
  { id, name }: Category,
  { products, categories }: { products: number; categories: number },
) =>
  problem(
    'CategoryInUse',
    `${name} (${id}) has ${products} products and ${categories} categories in use: expected none. Move them, or merge it with mergeCategories.`,
    { products, categories },
  )
