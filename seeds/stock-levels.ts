import { whole } from '../runtime/values/quantity.ts'
import type { Chain, CurrentLevel, Level, Product, Sale, Store } from './chain.ts'
import type { Branch } from './history.ts'
import type { Random } from './random.ts'

export type LevelRule = (store: Store, product: Product, random: Random) => CurrentLevel

/**
 * The minimum distance of a stock level above its reorder point, in whole units. It leaves room to repeat the sale that
 * the start banner shows.
 */
export const margin = 6

/** A healthy stock level: above the reorder point, and below overstock. */
export function usualLevel(store: Store, { weekly }: Product, random: Random): CurrentLevel {
  const reorderPoint = 2 * weekly + 2
  const criticalThreshold = Math.ceil(reorderPoint / 3)
  const targetLevel = 5 * weekly + margin
  if (store.kind === 'LOGISTICS_CENTRE')
    return thousandths({
      onHand: Math.floor(targetLevel * (10 + 5 * random())),
      reorderPoint: 5 * reorderPoint,
      criticalThreshold: 5 * criticalThreshold,
      overstockThreshold: null,
      targetLevel: 10 * targetLevel,
    })
  const min = reorderPoint + margin
  return thousandths({
    onHand: min + Math.floor(random() * (targetLevel - min + 1)),
    reorderPoint,
    criticalThreshold,
    overstockThreshold: 3 * targetLevel,
    targetLevel,
  })
}

/** Converts a stock level from whole units to thousandths. */
export const thousandths = (level: CurrentLevel): CurrentLevel => ({
  onHand: level.onHand * whole,
  reorderPoint: level.reorderPoint * whole,
  criticalThreshold: level.criticalThreshold * whole,
  overstockThreshold: level.overstockThreshold === null ? null : level.overstockThreshold * whole,
  targetLevel: level.targetLevel * whole,
})

/** Fills the stock levels so that each has, after these sales, the quantity that `rule` gives. */
export function stockLevels(
  branches: Branch[],
  sales: Sale[],
  rule: LevelRule,
  random: Random,
): Chain['levels'] {
  const sold = new Map<string, number>()
  for (const { storeId, lines } of sales)
    for (const { productId, quantity } of lines) {
      const key = levelKey(storeId, productId)
      sold.set(key, (sold.get(key) ?? 0) + quantity)
    }
  return new Map(
    branches.map(({ store, carries }) => [store.id, carries.map((product) => filled(store, product))]),
  )

  function filled(store: Store, product: Product): Level {
    const level = rule(store, product, random)
    const opening = level.onHand + (sold.get(levelKey(store.id, product.id)) ?? 0)
    return { productId: product.id, opening, ...level }
  }
}

export const levelKey = (storeId: string, productId: string) => `${storeId}/${productId}`
