import type { Actor } from '../../../../runtime/events/event.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import type { Level } from '../../level-key.ts'
import { undecided } from '../../mark-for-replanning.ts'
import { type LockedLevel, readSurroundings } from './read-surroundings.ts'
import { shareOut } from './share-out.ts'
import { withdrawPlans, writePlans } from './write-plans.ts'

/**
 * Plans the restock of stock levels that are at or below their reorder points, and stores the reasons.
 * - Stock levels of one product share the units that its source stores can spare.
 * - When source stores have less than wanted, the plan takes all there is. A stock level that is still
 *   low afterwards gets another plan.
 * - A plan without source stores waits for supply. It is replanned when its stock level is planned again.
 * - An undecided plan is withdrawn when its stock level is no longer low.
 * - A plan within the limit of its rule approves itself.
 * A stock level has at most one open plan. The number of statements is constant.
 */
export async function planLevels(tx: Tx, actor: Actor, levelsToPlan: Level[]): Promise<void> {
  const { levels, sourceStores, cleared } = await readSurroundings(tx, levelsToPlan)
  const needy = levels.filter(
    (level) => (level.planState === null || level.planState === 'AWAITING_SUPPLY') && isLowLevel(level),
  )
  const shares = [...new Set(needy.map(({ productId }) => productId))].flatMap((id) =>
    shareOut(
      needy.filter(({ productId }) => productId === id),
      sourceStores.filter(({ productId }) => productId === id),
    ),
  )
  const filled = levels.filter(
    (level) => level.planState && undecided.includes(level.planState) && !isLowLevel(level),
  )
  if (filled.length > 0) await withdrawPlans(tx, filled)
  if (shares.length > 0) await writePlans(tx, actor, shares, cleared)
}

const isLowLevel = ({ restocked, available, incoming, reorderPoint, targetLevel }: LockedLevel) =>
  restocked && available + incoming <= reorderPoint && available + incoming < targetLevel
