import { In, IsNull } from 'typeorm'
import type { Queries } from '../../runtime/database/transaction.ts'
import { byKey, byParent } from '../../runtime/graphql/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { Register } from './registers/entities/register.ts'
import { Store } from './stores/entities/store.ts'
import { User } from './users/entities/user.ts'
import { UserChange } from './users/entities/user-change.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each loader makes one statement for all keys that an operation asks for. */
export function loaders(db: Queries) {
  return {
    store: byKey(
      (ids) => db.manager.findBy(Store, { id: In(ids) }),
      ({ id }) => id,
    ),
    register: byKey(
      (ids) => db.manager.findBy(Register, { id: In(ids) }),
      ({ id }) => id,
    ),
    user: byKey(
      (ids) => db.manager.findBy(User, { id: In(ids) }),
      ({ id }) => id,
    ),
    pendingChange: byKey(
      (ids) => db.manager.findBy(UserChange, { userId: In(ids), state: 'PENDING' }),
      ({ userId }) => userId!,
    ),
    registersOfStore: byParent(
      (storeIds, includeRetired: boolean) =>
        db.manager.find(Register, {
          where: { storeId: In(storeIds), ...(!includeRetired && { retiredAt: IsNull() }) },
          order: { code: 'asc', retiredAt: 'asc' },
        }),
      ({ storeId }) => storeId,
    ),
  }
}
