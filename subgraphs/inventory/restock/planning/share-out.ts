import type { RestockSource, SourceReason } from '../../generated/schema-types.ts'

/** A stock level that is to be filled up, and by what rule. */
export interface LevelInNeed {
  storeId: string
  storeName: string
  isCentre: boolean
  /** Who supplies the store. */
  centreId: string | null
  available: number
  incoming: number
  reorderPoint: number
  targetLevel: number
  packSize: number
  minimumQuantity: number
  source: RestockSource
  /** By priority, where the source is LISTED. */
  sourceStoreIds: string[]
}

/** A store that has, or is asked for, the product. */
export interface PossibleSource {
  storeId: string
  name: string
  isCentre: boolean
  closed: boolean
  /** What it can spare: never does giving it take the source store below its reorder point. */
  surplus: number
}

/** What a stock level gets, from whom, and why not from others. */
export interface Share<Level extends LevelInNeed = LevelInNeed> {
  level: Level
  /** What would fill it up to its target: whole packs, the minimum at the least. */
  wanted: number
  planned: number
  /** Who was looked at, in the order in which they are asked, those who give first. */
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
  /** What lifts it over its reorder point. */
  urgent: number
  /** Who may give, the first to be asked first. */
  asked: PossibleSource[]
  taken: Map<string, number>
}

/**
 * Shares out what the source stores of one product can spare among the stock levels that want it: the emptiest first, each over
 * its reorder point before any is filled up to its target. A stock level asks its source stores in turn and takes whole packs; one
 * that would get less than its minimum gets nothing, and leaves it to the others.
 */
export function shareOut<Level extends LevelInNeed>(
  levels: Level[],
  sourceStores: PossibleSource[],
): Share<Level>[] {
  const orders = levels.map((level) => orderOf(level, sourceStores)).sort(emptiestFirst)
  let left = deal(orders, sourceStores)
  for (let given = orders; ; left = deal(given, sourceStores)) {
    const tooLittle = given.findLast(({ level, taken }) => total(taken) < level.minimumQuantity)
    if (!tooLittle) break
    tooLittle.taken.clear()
    given = given.filter((order) => order !== tooLittle)
  }
  return orders.map((order) => ({
    level: order.level,
    wanted: order.wanted,
    planned: total(order.taken),
    sourceStores: considered(order, sourceStores, left),
  }))
}

function orderOf<Level extends LevelInNeed>(level: Level, sourceStores: PossibleSource[]): Order<Level> {
  const { available, incoming, reorderPoint, targetLevel, packSize, minimumQuantity } = level
  const held = available + incoming
  const packs = (units: number) => Math.ceil(units / packSize) * packSize
  const wanted = packs(Math.max(targetLevel - held, minimumQuantity))
  const urgent = Math.min(wanted, packs(Math.max(reorderPoint + 1 - held, 1)))
  return { level, wanted, urgent, asked: askedFor(level, sourceStores), taken: new Map() }
}

function askedFor(level: LevelInNeed, sourceStores: PossibleSource[]): PossibleSource[] {
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

/** @returns what the source stores have left to spare */
function deal(orders: Order[], sourceStores: PossibleSource[]): Map<string, number> {
  const left = new Map(sourceStores.map(({ storeId, closed, surplus }) => [storeId, closed ? 0 : surplus]))
  for (const { taken } of orders) taken.clear()
  for (const order of orders) take(order, order.urgent, left)
  for (const order of orders) take(order, order.wanted, left)
  return left
}

function take({ level, asked, taken }: Order, upTo: number, left: Map<string, number>): void {
  let missing = upTo - total(taken)
  for (const { storeId } of asked) {
    const spare = left.get(storeId)!
    const quantity = Math.floor(Math.min(missing, spare) / level.packSize) * level.packSize
    if (quantity <= 0) continue
    taken.set(storeId, (taken.get(storeId) ?? 0) + quantity)
    left.set(storeId, spare - quantity)
    missing -= quantity
  }
}

function considered(
  { level, wanted, asked, taken }: Order,
  sourceStores: PossibleSource[],
  left: Map<string, number>,
) {
  const notAsked = sourceStores
    .filter((sourceStore) => sourceStore.storeId !== level.storeId && !asked.includes(sourceStore))
    .sort((a, b) => byName(a.name, b.name))
  const all = [...asked, ...notAsked].map((sourceStore) => ({
    storeId: sourceStore.storeId,
    name: sourceStore.name,
    surplus: sourceStore.surplus,
    quantity: taken.get(sourceStore.storeId) ?? 0,
    reason: reasonFor(sourceStore),
  }))
  return [...all.filter(({ quantity }) => quantity > 0), ...all.filter(({ quantity }) => quantity === 0)]

  function reasonFor(sourceStore: PossibleSource): SourceReason {
    if (!asked.includes(sourceStore)) return 'NOT_IN_SOURCE'
    if (sourceStore.closed) return 'CLOSED'
    if (taken.has(sourceStore.storeId)) return 'CHOSEN'
    if (sourceStore.surplus === 0) return 'NO_SURPLUS'
    if (total(taken) === wanted) return 'ENOUGH_ALREADY'
    if (sourceStore.surplus < level.packSize) return 'LESS_THAN_A_PACK'
    return left.get(sourceStore.storeId)! < level.packSize ? 'GIVEN_TO_OTHERS' : 'BELOW_MINIMUM'
  }
}

const emptiestFirst = ({ level: a }: Order, { level: b }: Order) =>
  fullness(a) - fullness(b) || byName(a.storeName, b.storeName) || byName(a.storeId, b.storeId)

const fullness = ({ available, incoming, targetLevel }: LevelInNeed) => (available + incoming) / targetLevel

const total = (taken: Map<string, number>) => [...taken.values()].reduce((sum, units) => sum + units, 0)

/** The same everywhere, whatever the machine's language. */
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
