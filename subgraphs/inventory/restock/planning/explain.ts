import type { RestockDonorReason } from '../../generated/schema-types.ts'
import type { Explanation } from '../entities/restock-request.ts'
import type { LockedShelf } from './look-around.ts'
import type { ConsideredDonor, Share, ShelfInNeed } from './share-out.ts'

const mostDonors = 30

/** Why a shelf is restocked so, for people: what was wanted, who was looked at, and who decides. */
export function explain(share: Share, ruleId: string | null, approval: string): Explanation {
  const { shelf, wanted, planned, donors } = share
  const { available, incoming, reorderPoint, targetLevel } = shelf
  return {
    summary: `${because(shelf)}: ${wants(share)}. ${outcome(share)} ${planned > 0 ? approval : 'It is planned again when supply arrives.'}`,
    ...{ available, incoming, reorderPoint, targetLevel, wanted, planned, ruleId },
    looked: donors.length,
    donors: donors.slice(0, mostDonors).map(({ storeId, surplus, quantity, reason }) => ({
      ...{ storeId, surplus, quantity, reason },
      chosen: quantity > 0,
    })),
  }
}

/** Why a plan that nobody has decided on is withdrawn. */
export function whyWithdrawn({
  served,
  available,
  incoming,
  reorderPoint,
  targetLevel,
}: LockedShelf): string {
  if (!served) return 'The store is closed, or the product archived: nothing is planned for it.'
  const figures = `reorder point ${reorderPoint}, target ${targetLevel}`
  return `${available} available and ${incoming} on the way, ${figures}: needed no longer.`
}

const because = ({ available, incoming, reorderPoint }: ShelfInNeed) =>
  `${available} available and ${incoming} on the way, at or below the reorder point ${reorderPoint}`

function wants({ shelf, wanted }: Share) {
  const { packSize, minimumQuantity, targetLevel } = shelf
  const packs = packSize > 1 ? `, in packs of ${packSize}` : ''
  const least = minimumQuantity > 1 ? `, at least ${minimumQuantity}` : ''
  return `${wanted} wanted to reach ${targetLevel}${packs}${least}`
}

function outcome({ shelf, wanted, planned, donors }: Share) {
  const given = donors.filter(({ quantity }) => quantity > 0)
  const parts = given.map(
    ({ quantity, ...donor }) => `${named(shelf, donor)} can spare ${donor.surplus}: ${quantity} from there.`,
  )
  if (planned === wanted) return parts.join(' ')
  const asked = donors.filter(({ quantity, reason }) => quantity === 0 && reason !== 'NOT_IN_SOURCE')
  const first = asked.find(({ storeId }) => storeId === shelf.centreId) ?? asked[0]
  const rest = first ? `${named(shelf, first)} ${refusals[first.reason](first)}.` : nobody(shelf)
  const others = asked.length > 1 ? ` ${asked.length - 1} more could not give either.` : ''
  return [...parts, planned > 0 && `${wanted - planned} are missing.`, `${rest}${others}`]
    .filter(Boolean)
    .join(' ')
}

const named = (shelf: ShelfInNeed, { storeId, name }: Pick<ConsideredDonor, 'storeId' | 'name'>) =>
  storeId === shelf.centreId ? `${name} supplies this store and` : name

function nobody({ source, centreId }: ShelfInNeed) {
  if (source === 'LISTED') return 'Nobody on the list of the rule can give more.'
  return centreId === null
    ? 'No centre supplies this store, and nobody else has any to spare.'
    : 'Nobody can spare more.'
}

const refusals: Record<RestockDonorReason, (donor: ConsideredDonor) => string> = {
  CHOSEN: ({ surplus }) => `can spare only ${surplus}`,
  ENOUGH_ALREADY: ({ surplus }) => `can spare ${surplus}, and was not needed`,
  NO_SURPLUS: () => 'can spare none',
  LESS_THAN_A_PACK: ({ surplus }) => `can spare only ${surplus}, less than a pack`,
  BELOW_MINIMUM: ({ surplus }) => `can spare only ${surplus}, and all together less than the minimum`,
  GIVEN_TO_OTHERS: ({ surplus }) => `can spare ${surplus}, and gives them to shelves that are emptier`,
  NOT_IN_SOURCE: () => 'is not asked',
  CLOSED: () => 'is closed',
}
