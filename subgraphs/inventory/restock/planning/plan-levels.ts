import type { Actor } from '../../../../runtime/events/event.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import type { Shelf } from '../../level-key.ts'
import { undecided } from '../../mark-for-replanning.ts'
import { type LockedShelf, lookAround } from './look-around.ts'
import { shareOut } from './share-out.ts'
import { withdrawPlans, writePlans } from './write-plans.ts'

/**
 * Plans the restock of shelves that are at or below their reorder points, and stores why; those of one product share
 * what its donors can spare. Where donors have less than is wanted, a plan brings what there is: the shelf is planned
 * again if it is still low then. A plan without donors waits for supply; asked for its shelf again, it is planned anew.
 * One that nobody has approved is withdrawn when the shelf is no longer low. A plan within its rule's limit approves
 * itself. There is at most one open plan a shelf. A constant number of statements.
 */
export async function planShelves(tx: Tx, actor: Actor, asked: Shelf[]): Promise<void> {
  const { shelves, donors, cleared } = await lookAround(tx, asked)
  const needy = shelves.filter(
    (shelf) => (shelf.planState === null || shelf.planState === 'AWAITING_SUPPLY') && isNeedy(shelf),
  )
  const shares = [...new Set(needy.map(({ productId }) => productId))].flatMap((id) =>
    shareOut(
      needy.filter(({ productId }) => productId === id),
      donors.filter(({ productId }) => productId === id),
    ),
  )
  const filled = shelves.filter(
    (shelf) => shelf.planState && undecided.includes(shelf.planState) && !isNeedy(shelf),
  )
  if (filled.length > 0) await withdrawPlans(tx, filled)
  if (shares.length > 0) await writePlans(tx, actor, shares, cleared)
}

const isNeedy = ({ served, available, incoming, reorderPoint, targetLevel }: LockedShelf) =>
  served && available + incoming <= reorderPoint && available + incoming < targetLevel
