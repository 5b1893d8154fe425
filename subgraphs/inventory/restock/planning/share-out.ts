import type { RestockDonorReason, RestockSource } from '../../generated/schema-types.ts'

/** A shelf that is to be filled up, and by what rule. */
export interface ShelfInNeed {
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
  donorIds: string[]
}

/** A store that has, or is asked for, the product. */
export interface PossibleDonor {
  storeId: string
  name: string
  isCentre: boolean
  closed: boolean
  /** What it can spare: never does giving it take the donor below its reorder point. */
  surplus: number
}

/** What a shelf gets, from whom, and why not from others. */
export interface Share<Shelf extends ShelfInNeed = ShelfInNeed> {
  shelf: Shelf
  /** What would fill it up to its target: whole packs, the minimum at the least. */
  wanted: number
  planned: number
  /** Who was looked at, in the order in which they are asked, those who give first. */
  donors: ConsideredDonor[]
}

export interface ConsideredDonor {
  storeId: string
  name: string
  surplus: number
  quantity: number
  reason: RestockDonorReason
}

interface Order<Shelf extends ShelfInNeed = ShelfInNeed> {
  shelf: Shelf
  wanted: number
  /** What lifts it over its reorder point. */
  urgent: number
  /** Who may give, the first to be asked first. */
  asked: PossibleDonor[]
  taken: Map<string, number>
}

/**
 * Shares out what the donors of one product can spare among the shelves that want it: the emptiest first, each over
 * its reorder point before any is filled up to its target. A shelf asks its donors in turn and takes whole packs; one
 * that would get less than its minimum gets nothing, and leaves it to the others.
 */
export function shareOut<Shelf extends ShelfInNeed>(
  shelves: Shelf[],
  donors: PossibleDonor[],
): Share<Shelf>[] {
  const orders = shelves.map((shelf) => orderOf(shelf, donors)).sort(emptiestFirst)
  let left = deal(orders, donors)
  for (let given = orders; ; left = deal(given, donors)) {
    const tooLittle = given.findLast(({ shelf, taken }) => total(taken) < shelf.minimumQuantity)
    if (!tooLittle) break
    tooLittle.taken.clear()
    given = given.filter((order) => order !== tooLittle)
  }
  return orders.map((order) => ({
    shelf: order.shelf,
    wanted: order.wanted,
    planned: total(order.taken),
    donors: considered(order, donors, left),
  }))
}

function orderOf<Shelf extends ShelfInNeed>(shelf: Shelf, donors: PossibleDonor[]): Order<Shelf> {
  const { available, incoming, reorderPoint, targetLevel, packSize, minimumQuantity } = shelf
  const held = available + incoming
  const packs = (units: number) => Math.ceil(units / packSize) * packSize
  const wanted = packs(Math.max(targetLevel - held, minimumQuantity))
  const urgent = Math.min(wanted, packs(Math.max(reorderPoint + 1 - held, 1)))
  return { shelf, wanted, urgent, asked: askedFor(shelf, donors), taken: new Map() }
}

function askedFor(shelf: ShelfInNeed, donors: PossibleDonor[]): PossibleDonor[] {
  const others = donors.filter(({ storeId }) => storeId !== shelf.storeId)
  switch (shelf.source) {
    case 'LISTED':
      return others
        .filter(({ storeId }) => shelf.donorIds.includes(storeId))
        .sort((a, b) => shelf.donorIds.indexOf(a.storeId) - shelf.donorIds.indexOf(b.storeId))
    case 'CENTRE':
      return others.filter(({ storeId }) => storeId === shelf.centreId)
    case 'AUTOMATIC':
      return others
        .filter(({ storeId, isCentre }) => storeId === shelf.centreId || isCentre || !shelf.isCentre)
        .sort(
          (a, b) =>
            Number(b.storeId === shelf.centreId) - Number(a.storeId === shelf.centreId) ||
            b.surplus - a.surplus ||
            byName(a.name, b.name),
        )
  }
}

/** @returns what the donors have left to spare */
function deal(orders: Order[], donors: PossibleDonor[]): Map<string, number> {
  const left = new Map(donors.map(({ storeId, closed, surplus }) => [storeId, closed ? 0 : surplus]))
  for (const { taken } of orders) taken.clear()
  for (const order of orders) take(order, order.urgent, left)
  for (const order of orders) take(order, order.wanted, left)
  return left
}

function take({ shelf, asked, taken }: Order, upTo: number, left: Map<string, number>): void {
  let missing = upTo - total(taken)
  for (const { storeId } of asked) {
    const spare = left.get(storeId)!
    const quantity = Math.floor(Math.min(missing, spare) / shelf.packSize) * shelf.packSize
    if (quantity <= 0) continue
    taken.set(storeId, (taken.get(storeId) ?? 0) + quantity)
    left.set(storeId, spare - quantity)
    missing -= quantity
  }
}

function considered(
  { shelf, wanted, asked, taken }: Order,
  donors: PossibleDonor[],
  left: Map<string, number>,
) {
  const notAsked = donors
    .filter((donor) => donor.storeId !== shelf.storeId && !asked.includes(donor))
    .sort((a, b) => byName(a.name, b.name))
  const all = [...asked, ...notAsked].map((donor) => ({
    storeId: donor.storeId,
    name: donor.name,
    surplus: donor.surplus,
    quantity: taken.get(donor.storeId) ?? 0,
    reason: reasonFor(donor),
  }))
  return [...all.filter(({ quantity }) => quantity > 0), ...all.filter(({ quantity }) => quantity === 0)]

  function reasonFor(donor: PossibleDonor): RestockDonorReason {
    if (!asked.includes(donor)) return 'NOT_IN_SOURCE'
    if (donor.closed) return 'CLOSED'
    if (taken.has(donor.storeId)) return 'CHOSEN'
    if (donor.surplus === 0) return 'NO_SURPLUS'
    if (total(taken) === wanted) return 'ENOUGH_ALREADY'
    if (donor.surplus < shelf.packSize) return 'LESS_THAN_A_PACK'
    return left.get(donor.storeId)! < shelf.packSize ? 'GIVEN_TO_OTHERS' : 'BELOW_MINIMUM'
  }
}

const emptiestFirst = ({ shelf: a }: Order, { shelf: b }: Order) =>
  fullness(a) - fullness(b) || byName(a.storeName, b.storeName) || byName(a.storeId, b.storeId)

const fullness = ({ available, incoming, targetLevel }: ShelfInNeed) => (available + incoming) / targetLevel

const total = (taken: Map<string, number>) => [...taken.values()].reduce((sum, units) => sum + units, 0)

/** The same everywhere, whatever the machine's language. */
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
