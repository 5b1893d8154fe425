import { unitsOf } from '../../../../runtime/values/quantity.ts'
import type { SourceReason } from '../../generated/schema-types.ts'
import type { Explanation } from '../entities/restock-request.ts'
import type { LockedLevel } from './read-surroundings.ts'
import type { ConsideredStore, LevelInNeed, Share } from './share-out.ts'

const maxSources = 30

/** Explains a plan to users: the wanted units, the considered stores, and who decides. */
export function explain(share: Share, ruleId: string | null, approval: string): Explanation {
  const { level, wanted, planned, sourceStores } = share
  const { available, incoming, reorderPoint, targetLevel } = level
  return {
    summary: `${because(level)}: ${wants(share)}. ${outcome(share)} ${planned > 0 ? approval : 'It is planned again when supply arrives.'}`,
    available,
    incoming,
    reorderPoint,
    targetLevel,
    wanted,
    planned,
    ruleId,
    storesConsidered: sourceStores.length,
    sourceStores: sourceStores.slice(0, maxSources).map(({ storeId, surplus, quantity, reason }) => ({
      storeId,
      surplus,
      quantity,
      reason,
      chosen: quantity > 0,
    })),
  }
}

/** The reason why an undecided plan is withdrawn. */
export function whyWithdrawn({
  restocked,
  available,
  incoming,
  reorderPoint,
  targetLevel,
}: LockedLevel): string {
  if (!restocked)
    return 'The store is closed, or the product sold off or archived: nothing is planned for it.'
  const thresholds = `reorder point ${unitsOf(reorderPoint)}, target ${unitsOf(targetLevel)}`
  return `${unitsOf(available)} available and ${unitsOf(incoming)} on the way, ${thresholds}: needed no longer.`
}

const because = ({ available, incoming, reorderPoint }: LevelInNeed) =>
  `${unitsOf(available)} available and ${unitsOf(incoming)} on the way, at or below the reorder point ${unitsOf(reorderPoint)}`

function wants({ level, wanted }: Share) {
  const { step, packSize, minimumQuantity, targetLevel } = level
  const packs = packSize > step ? `, in packs of ${unitsOf(packSize)}` : ''
  const min = minimumQuantity > step ? `, at least ${unitsOf(minimumQuantity)}` : ''
  return `${unitsOf(wanted)} wanted to reach ${unitsOf(targetLevel)}${packs}${min}`
}

function outcome({ level, wanted, planned, sourceStores }: Share) {
  const givingStores = sourceStores.filter(({ quantity }) => quantity > 0)
  const parts = givingStores.map(
    ({ quantity, ...sourceStore }) =>
      `${named(level, sourceStore)} can spare ${unitsOf(sourceStore.surplus)}: ${unitsOf(quantity)} from there.`,
  )
  if (planned === wanted) return parts.join(' ')
  const idleStores = sourceStores.filter(
    ({ quantity, reason }) => quantity === 0 && reason !== 'NOT_IN_SOURCE',
  )
  const first = idleStores.find(({ storeId }) => storeId === level.centreId) ?? idleStores[0]
  const rest = first ? `${named(level, first)} ${rejections[first.reason](first)}.` : noSource(level)
  const others = idleStores.length > 1 ? ` ${idleStores.length - 1} more could not give either.` : ''
  return [...parts, planned > 0 && `${unitsOf(wanted - planned)} are missing.`, `${rest}${others}`]
    .filter(Boolean)
    .join(' ')
}

const named = (level: LevelInNeed, { storeId, name }: Pick<ConsideredStore, 'storeId' | 'name'>) =>
  storeId === level.centreId ? `${name} supplies this store and` : name

function noSource({ source, centreId }: LevelInNeed) {
  if (source === 'LISTED') return 'No store on the list of the rule can send more.'
  return centreId === null
    ? 'No centre supplies this store, and no other store can spare any.'
    : 'No store can spare more.'
}

const rejections: Record<SourceReason, (sourceStore: ConsideredStore) => string> = {
  CHOSEN: ({ surplus }) => `can spare only ${unitsOf(surplus)}`,
  ENOUGH_ALREADY: ({ surplus }) => `can spare ${unitsOf(surplus)}, and was not needed`,
  NO_SURPLUS: () => 'can spare none',
  LESS_THAN_A_PACK: ({ surplus }) => `can spare only ${unitsOf(surplus)}, less than a pack`,
  BELOW_MINIMUM: ({ surplus }) =>
    `can spare only ${unitsOf(surplus)}, and all together less than the minimum`,
  GIVEN_TO_OTHERS: ({ surplus }) =>
    `can spare ${unitsOf(surplus)}, and gives them to stock levels that are emptier`,
  NOT_IN_SOURCE: () => 'is not asked',
  CLOSED: () => 'is closed',
}
