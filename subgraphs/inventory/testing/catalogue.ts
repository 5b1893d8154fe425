import * as contracts from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { changesBy } from '../../../runtime/testing/changes.ts'
import { emittedOf } from '../../../runtime/testing/emitted.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Outcome, TestSubgraph } from '../../../runtime/testing/subgraphs.ts'

export const editor = user(['product:edit', 'store:all'], [], 'editor')

/** Changes of the catalogue of a subgraph under test, and reads of their effects. */
export function catalogueOf(inventory: TestSubgraph) {
  const { ask, change } = changesBy(inventory, fieldsOf, editor)
  let made = 0

  return {
    change,
    ask,
    create: (facts: object) => change('createProduct', { ...productFacts(), ...facts }),
    /** Creates a product in a category. */
    async product(categoryId: string, facts: object = {}): Promise<Outcome> {
      const { product } = await change('createProduct', { ...productFacts(), categoryId, ...facts })
      return product
    },
    /** Creates a category. */
    async category(name: string, parentId?: string | null): Promise<Outcome> {
      const { category } = await change('createCategory', { name, parentId })
      return category
    },
    updateCategory: ({ id, version }: Outcome, facts: object) =>
      change('updateCategory', { categoryId: id, expectedVersion: version, ...facts }),
    update: ({ id, version }: Outcome, facts: object) =>
      change('updateProduct', { productId: id, expectedVersion: version, ...facts }),
    /** The events about a subject, oldest first, checked against the contract. */
    emitted: (subject: string) => emittedOf(inventory.db, contracts, subject),
    /** Row counts of each table: a rejection leaves them unchanged. */
    async counts() {
      const [counts] = await inventory.db.query<Record<string, number>>(countAll)
      return counts!
    },
  }

  /** Fields of a valid product, except its category. */
  function productFacts() {
    return { sku: `NEW-${++made}`, name: `New product ${made}`, price: 499, taxClass: 'STANDARD' }
  }
}

export type TestCatalogue = ReturnType<typeof catalogueOf>

const productFields = `id sku name description barcode gtin price { amount currency } taxClass category { id }
  otherCategories { id } attributes version state archived unit
  barcodes { code gtin } scaleCode
  packs { id name quantity basePrice { amount } barcodes { code gtin } }`

/** Fragments on the types of the mutation's own result. */
const fieldsOf = (name: string) => `... on InvalidInput { field } ${outcomeFields[name]}`

const saved = `... on ProductSaved { product { ${productFields} } }`
const category = '... on CategoryArchived { category { id name } }'
const categoryFields = 'id name version archived parent { id }'
const categorySaved = `... on CategorySaved { category { ${categoryFields} } } ... on NotFound { kind id }`
const outcomeFields: Record<string, string> = {
  createCategory: `${categorySaved} ${category} ... on CodeTaken { taken holder { kind id name archived } }`,
  updateCategory: `${categorySaved} ${category} ... on CodeTaken { taken holder { kind id name archived } }
    ... on VersionConflict { expectedVersion present { version ... on Category { ${categoryFields} } } }`,
  mergeCategories: `... on CategoriesMerged { category { ${categoryFields} } movedProducts movedCategories }
    ... on NotFound { kind id } ${category} ... on CodeTaken { taken holder { kind id name archived } }`,
  archiveCategory: `${categorySaved} ... on CategoryInUse { products categories }`,
  restoreCategory: `${categorySaved} ${category}`,
  createProduct: `${saved} ${category} ... on CodeTaken { taken holder { kind id name archived } } ... on NotFound { kind id }`,
  updateProduct: `${saved} ${category} ... on CodeTaken { taken holder { kind id name archived } } ... on NotFound { kind id }
    ... on UnknownProduct { productIds } ... on ProductArchived { products { id name archived } }
    ... on VersionConflict { expectedVersion present { version ... on Product { ${productFields} } } }`,
  setProductPacks: `${saved} ... on CodeTaken { taken holder { kind id name archived } }
    ... on UnknownProduct { productIds } ... on ProductArchived { products { id } }
    ... on VersionConflict { expectedVersion present { version } }`,
  setScaleLabels: '... on ScaleLabelsSet { labels { prefix holds decimals } }',
  runOutProduct: `${saved} ... on ProductArchived { products { id } }`,
  archiveProduct: `${saved} ... on UnknownProduct { productIds }`,
  restoreProduct: `${saved} ${category} ... on UnknownProduct { productIds }`,
}

const countAll = sql('')`
  select (select count(*) from product) as products, (select count(*) from category) as categories,
  (select count(*) from event) + (select count(*) from outbox) as events,
  (select coalesce(sum(version), 0) from product) as versions,
  (select coalesce(sum(version), 0) from category) as category_versions`
