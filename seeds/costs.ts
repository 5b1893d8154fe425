import type { Chain } from './chain.ts'

/** What a store pays for one unit of each product, in minor units: three fifths of its price. */
export const unitCosts = ({ products }: Chain): Map<string, number> =>
  new Map(products.map(({ id, price }) => [id, Math.round((price * 3) / 5)]))
