import type { Actor } from '../../../../runtime/events/event.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import type { Level } from '../../level-key.ts'
import { undecided } from '../../mark-for-replanning.ts'
import { type LockedLevel, lookAround } from './look-around.ts'
import { shareOut } from './share-out.ts'
import { withdrawPlans, writePlans } from './write-plans.ts'

/**
 * Plans the restock of stock levels that are at or below their reorder points, and stores why; those of one product share
 * what its source stores can spare. Where source stores have less than is wanted, a plan brings what there is: the stock level is planned
 * again if it is still low then. A plan without source stores waits for supply; asked for its stock level again, it is planned anew.
 * One that nobody has approved is withdrawn when the stock level is no longer low. A plan within its rule's limit approves
 * itself. There is at most one open plan a stock level. A constant number of statements.
 */
export async function planLevels(tx: Tx, actor: Actor, asked: Level[]): Promise<void> {
  const { levels, sourceStores, cleared } = await lookAround(tx, asked)
  const needy = levels.filter(
    (level) => (level.planState === null || level.planState === 'AWAITING_SUPPLY') && isNeedy(level),
  )
  const shares = [...new Set(needy.map(({ productId }) => productId))].flatMap((id) =>
    shareOut(
      needy.filter(({ productId }) => productId === id),
      sourceStores.filter(({ productId }) => productId === id),
    ),
  )
  const filled = levels.filter(
    (level) => level.planState && undecided.includes(level.planState) && !isNeedy(level),
  )
  if (filled.length > 0) await withdrawPlans(tx, filled)
  if (shares.length > 0) await writePlans(tx, actor, shares, cleared)
}

const isNeedy = ({ served, available, incoming, reorderPoint, targetLevel }: LockedLevel) =>
  served && available + incoming <= reorderPoint && available + incoming < targetLevel
