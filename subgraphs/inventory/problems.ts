import { Problem } from '../../runtime/errors/problem.ts'
import type { Category } from './catalogue/entities/category.ts'
import type { Product } from './catalogue/entities/product.ts'
import type { Store } from './read-models/entities/store.ts'
import type { RestockRule } from './restock/entities/restock-rule.ts'

/** A product as a message names it: a cashier reads it. */
export const nameAndSku = ({ name, sku }: Pick<Product, 'name' | 'sku'>) => `${name} (${sku})`

export const unknownProducts = (productIds: string[]) =>
  new Problem(
    'UnknownProduct',
    'UNKNOWN_PRODUCT',
    `No such product: ${productIds.join(', ')}. Check the ids against the catalogue.`,
    { productIds },
  )

export const storeClosed = ({ id, name, closedAt }: Pick<Store, 'id' | 'name' | 'closedAt'>) =>
  new Problem(
    'StoreClosed',
    'STORE_CLOSED',
    `${name} (${id}) is closed since ${closedAt!.toISOString()}: expected an open store. Reopen it with reopenStore, or choose another.`,
    { storeId: id },
  )

export const wrongState = (kind: string, id: string, expected: string, state: string) =>
  new Problem(
    'WrongState',
    'WRONG_STATE',
    `${kind} ${id} is ${state}: expected ${expected}. Load it again.`,
    {
      state,
    },
  )

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

/** Shows the rule that there is. */
export const restockRuleExists = (rule: RestockRule) =>
  new Problem(
    'RestockRuleExists',
    'RESTOCK_RULE_EXISTS',
    `The rule ${rule.id} is for exactly this: expected a store, product or category without one. Change it with updateRestockRule.`,
    { rule },
  )

export const alreadyDone = (what: string) => new Problem('AlreadyDone', 'ALREADY_DONE', what)

/** Shows the thing as it is now. */
export const versionConflict = (
  kind: 'Product' | 'Category' | 'RestockRule',
  present: Product | Category | RestockRule,
  expectedVersion: number,
) =>
  new Problem(
    'VersionConflict',
    'VERSION_CONFLICT',
    `${'name' in present ? present.name : `${kind} ${present.id}`} is at version ${present.version}: expected ${expectedVersion}. Look at it as it is now, and ask again.`,
    { expectedVersion, present: { __typename: kind, ...present } },
  )
