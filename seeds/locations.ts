import type { Location, Product, Store } from './chain.ts'

/** An aisle for each category, and a bay for every four products: in the order of the catalogue. */
export function shelfLocations(stores: Store[], products: Product[]): Location[] {
  const locations = locationsByProduct(products)
  return stores.flatMap(({ id: storeId }) =>
    products.map(({ id: productId }) => ({ storeId, productId, ...locations.get(productId)! })),
  )
}

function locationsByProduct(products: Product[]): Map<string, Pick<Location, 'aisle' | 'bay'>> {
  const aisles = new Map<string, string[]>()
  for (const { id, categoryId } of products) aisles.set(categoryId, [...(aisles.get(categoryId) ?? []), id])
  return new Map(
    [...aisles.values()].flatMap((ids, aisle) =>
      ids.map((id, at) => [id, { aisle: `A${aisle + 1}`, bay: `${Math.floor(at / 4) + 1}` }] as const),
    ),
  )
}
