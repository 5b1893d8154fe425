import { roundUpTo } from '../../../../runtime/values/quantity.ts'
import type { RestockSource, SourceReason } from '../../generated/schema-types.ts'

/** A stock level to restock, with the terms of its rule. */
export interface LevelInNeed {
  storeId: string
  storeName: string
  isCentre: boolean
  /** The logistics centre that supplies the store. */
  centreId: string | null
  available: number
  incoming: number
  reorderPoint: number
  targetLevel: number
  /** The smallest quantity of the product: a whole piece, or a thousandth of the unit of measured goods. */
  step: number
  packSize: number
  minimumQuantity: number
  source: RestockSource
  /** The source stores by priority, when the source is LISTED. */
  sourceStoreIds: string[]
}

/** A store that has the product, or that a rule names as a source of it. */
export interface PossibleSource {
  storeId: string
  name: string
  isCentre: boolean
  closed: boolean
  /**
   * The quantity that the store can spare, in thousandths. It leaves the store at or above its own
   * reorder point.
   */
  surplus: number
}

/** The units that a stock level gets from each source store, and the reasons why other stores give none. */
export interface Share<Level extends LevelInNeed = LevelInNeed> {
  level: Level
  /** Units that fill the stock level up to its target level: whole packs, and at least the minimum. */
  wanted: number
  planned: number
  /**
   * The considered stores: first those that give units, then the others, in the order in which the
   * planner tries them.
   */
  sourceStores: ConsideredStore[]
}

export interface ConsideredStore {
  storeId: string
  name: string
  surplus: number
  quantity: number
  reason: SourceReason
}

interface Order<Level extends LevelInNeed = LevelInNeed> {
  level: Level
  wanted: number
  /** Units that lift the stock level above its reorder point. */
  urgent: number
  /** The possible source stores, in the order in which the planner tries them. */
  sources: PossibleSource[]
  unitsFrom: Map<string, number>
}

/**
 * Distributes the units that the source stores of one product can spare among its stock levels. The
 * emptiest stock level comes first, and all are lifted above their reorder points before any is filled up
 * to its target. A stock level takes whole packs from its source stores in order. A stock level that
 * would get less than its minimum gets nothing, and the others share its units.
 */
export function shareOut<Level extends LevelInNeed>(
  levels: Level[],
  sourceStores: PossibleSource[],
): Share<Level>[] {
  const orders = levels.map((level) => orderOf(level, sourceStores)).sort(emptiestFirst)
  let left = deal(orders, sourceStores)
  for (let orderList = orders; ; left = deal(orderList, sourceStores)) {
    const tooLittle = orderList.findLast(({ level, unitsFrom }) => total(unitsFrom) < level.minimumQuantity)
    if (!tooLittle) break
    tooLittle.unitsFrom.clear()
    orderList = orderList.filter((order) => order !== tooLittle)
  }
  return orders.map((order) => ({
    level: order.level,
    wanted: order.wanted,
    planned: total(order.unitsFrom),
    sourceStores: considered(order, sourceStores, left),
  }))
}

function orderOf<Level extends LevelInNeed>(level: Level, sourceStores: PossibleSource[]): Order<Level> {
  const { available, incoming, reorderPoint, targetLevel, step, packSize, minimumQuantity } = level
  const supply = available + incoming
  const wanted = roundUpTo(packSize, Math.max(targetLevel - supply, minimumQuantity))
  const urgent = Math.min(wanted, roundUpTo(packSize, Math.max(reorderPoint + step - supply, step)))
  return { level, wanted, urgent, sources: sourcesFor(level, sourceStores), unitsFrom: new Map() }
}

function sourcesFor(level: LevelInNeed, sourceStores: PossibleSource[]): PossibleSource[] {
  const others = sourceStores.filter(({ storeId }) => storeId !== level.storeId)
  switch (level.source) {
    case 'LISTED':
      return others
        .filter(({ storeId }) => level.sourceStoreIds.includes(storeId))
        .sort((a, b) => level.sourceStoreIds.indexOf(a.storeId) - level.sourceStoreIds.indexOf(b.storeId))
    case 'CENTRE':
      return others.filter(({ storeId }) => storeId === level.centreId)
    case 'AUTOMATIC':
      return others
        .filter(({ storeId, isCentre }) => storeId === level.centreId || isCentre || !level.isCentre)
        .sort(
          (a, b) =>
            Number(b.storeId === level.centreId) - Number(a.storeId === level.centreId) ||
            b.surplus - a.surplus ||
            byName(a.name, b.name),
        )
  }
}

/** @returns the units that each source store can still spare */
function deal(orders: Order[], sourceStores: PossibleSource[]): Map<string, number> {
  const left = new Map(sourceStores.map(({ storeId, closed, surplus }) => [storeId, closed ? 0 : surplus]))
  for (const { unitsFrom } of orders) unitsFrom.clear()
  for (const order of orders) take(order, order.urgent, left)
  for (const order of orders) take(order, order.wanted, left)
  return left
}

function take({ level, sources, unitsFrom }: Order, upTo: number, left: Map<string, number>): void {
  let missing = upTo - total(unitsFrom)
  for (const { storeId } of sources) {
    const spare = left.get(storeId)!
    const quantity = Math.floor(Math.min(missing, spare) / level.packSize) * level.packSize
    if (quantity <= 0) continue
    unitsFrom.set(storeId, (unitsFrom.get(storeId) ?? 0) + quantity)
    left.set(storeId, spare - quantity)
    missing -= quantity
  }
}

function considered(
  { level, wanted, sources, unitsFrom }: Order,
  sourceStores: PossibleSource[],
  left: Map<string, number>,
) {
  const otherStores = sourceStores
    .filter((sourceStore) => sourceStore.storeId !== level.storeId && !sources.includes(sourceStore))
    .sort((a, b) => byName(a.name, b.name))
  const all = [...sources, ...otherStores].map((sourceStore) => ({
    storeId: sourceStore.storeId,
    name: sourceStore.name,
    surplus: sourceStore.surplus,
    quantity: unitsFrom.get(sourceStore.storeId) ?? 0,
    reason: reasonFor(sourceStore),
  }))
  return [...all.filter(({ quantity }) => quantity > 0), ...all.filter(({ quantity }) => quantity === 0)]

  function reasonFor(sourceStore: PossibleSource): SourceReason {
    if (!sources.includes(sourceStore)) return 'NOT_IN_SOURCE'
    if (sourceStore.closed) return 'CLOSED'
    if (unitsFrom.has(sourceStore.storeId)) return 'CHOSEN'
    if (sourceStore.surplus === 0) return 'NO_SURPLUS'
    if (total(unitsFrom) === wanted) return 'ENOUGH_ALREADY'
    if (sourceStore.surplus < level.packSize) return 'LESS_THAN_A_PACK'
    return left.get(sourceStore.storeId)! < level.packSize ? 'GIVEN_TO_OTHERS' : 'BELOW_MINIMUM'
  }
}

const emptiestFirst = ({ level: a }: Order, { level: b }: Order) =>
  fullness(a) - fullness(b) || byName(a.storeName, b.storeName) || byName(a.storeId, b.storeId)

const fullness = ({ available, incoming, targetLevel }: LevelInNeed) => (available + incoming) / targetLevel

const total = (unitsFrom: Map<string, number>) =>
  [...unitsFrom.values()].reduce((sum, units) => sum + units, 0)

/** Compares code units, so the order is the same in every locale. */
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
