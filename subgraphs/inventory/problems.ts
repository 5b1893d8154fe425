import type { Category } from './catalogue/entities/category.ts'
import type { Product } from './catalogue/entities/product.ts'
import type { PriceList } from './pricing/entities/price-list.ts'
import { problem } from './problem.ts'
import type { RestockRule } from './restock/entities/restock-rule.ts'

/** A product as it is named in a message for cashiers. */
export const nameAndSku = ({ name, sku }: { name: string; sku: string }) => `${name} (${sku})`

/** @param codes the SKUs and barcodes that no product has, with their paths in the input */
export const unknownProducts = (productIds: string[], codes: { path: string; code: string }[] = []) =>
  problem(
    'UnknownProduct',
    `No such product: ${[...productIds, ...codes.map(({ path, code }) => `${code} (${path})`)].join(', ')}. Check ${codes.length === 0 ? 'the ids' : 'them'} against the catalogue.`,
    { productIds, codes: codes.map(({ code }) => code) },
  )

export const productsRunOut = (products: Pick<Product, 'id' | 'name' | 'sku'>[]) =>
  problem(
    'ProductRunOut',
    `Sold off and not restocked: ${products.map(nameAndSku).join(', ')}. Leave them out, move stock with planTransfer, or restore them with restoreProduct.`,
    { products: products.map(({ id }) => ({ __typename: 'Product', id })) },
  )

export const storeClosed = ({ id, name, closedAt }: { id: string; name: string; closedAt: Date | null }) =>
  problem(
    'StoreClosed',
    `${name} (${id}) is closed since ${closedAt!.toISOString()}: expected an open store. Reopen it with reopenStore, or choose another.`,
    { storeId: id },
  )

export const wrongState = (kind: string, id: string, expected: string, state: string) =>
  problem('WrongState', `${kind} ${id} is ${state}: expected ${expected}. Load it again.`, { state })

export const alreadyDone = (what: string) => problem('AlreadyDone', what, {})

/** The problem has the row as it is now. */
export function versionConflict(
  kind: 'Product' | 'Category' | 'PriceList' | 'RestockRule',
  row: Product | Category | PriceList | RestockRule,
  expectedVersion: number,
) {
  const name = 'name' in row ? row.name : `${kind} ${row.id}`
  const present = { __typename: kind, ...row }
  return problem(
    'VersionConflict',
    `${name} is at version ${row.version}: expected ${expectedVersion}. Look at it as it is now, and ask again.`,
    { expectedVersion, present },
  )
}
