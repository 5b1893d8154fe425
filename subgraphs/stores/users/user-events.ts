import {
  UserChanged,
  UserCreated,
  UserDeleted,
  UserDisabled,
  UserEnabled,
  UserRolesSet,
  UserStoresSet,
} from '../../../contracts/events/stores.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { User } from './entities/user.ts'
import type { UserChange } from './entities/user-change.ts'
import { nameOf } from './users.ts'

/** Emits a change of a user: their whole state after the change. */
export function emitUser(
  tx: Tx,
  { operation, wanted }: Pick<UserChange, 'operation' | 'wanted'>,
  user: Omit<User, 'asOf' | 'deletedAt' | 'createdAt'>,
  identityTime?: number,
): void {
  const { id, username, enabled, roles, storeIds } = user
  const data = { id, username, name: nameOf(user), enabled, roles, storeIds, identityTime }
  const subject = `User/${id}`
  if (operation === 'updateUser') {
    const fields = (['email', 'firstName', 'lastName'] as const).filter(
      (field) => wanted[field] !== undefined,
    )
    tx.emit(UserChanged, { subject, data: { ...data, fields } })
  } else if (operation === 'deleteUser') tx.emit(UserDeleted, { subject, data: { ...data, enabled: false } })
  else tx.emit(eventOf[operation], { subject, data })
}

const eventOf = {
  createUser: UserCreated,
  disableUser: UserDisabled,
  enableUser: UserEnabled,
  setUserRoles: UserRolesSet,
  setUserStores: UserStoresSet,
}
