import {
  PersonChanged,
  PersonCreated,
  PersonDeleted,
  PersonDisabled,
  PersonEnabled,
  PersonRolesSet,
  PersonStoresSet,
} from '../../../contracts/events/stores.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Person } from './entities/user.ts'
import type { PersonChange } from './entities/user-change.ts'
import { nameOf } from './users.ts'

/** Says what was done to somebody: their state since. */
export function announcePerson(
  tx: Tx,
  { operation, wanted }: Pick<PersonChange, 'operation' | 'wanted'>,
  person: Omit<Person, 'asOf' | 'deletedAt' | 'createdAt'>,
  identityTime?: number,
): void {
  const { id, username, enabled, roles, storeIds } = person
  const data = { id, username, name: nameOf(person), enabled, roles, storeIds, identityTime }
  const subject = `Person/${id}`
  if (operation === 'updateUser') {
    const fields = (['email', 'firstName', 'lastName'] as const).filter(
      (field) => wanted[field] !== undefined,
    )
    tx.announce(PersonChanged, { subject, data: { ...data, fields } })
  } else if (operation === 'deleteUser')
    tx.announce(PersonDeleted, { subject, data: { ...data, enabled: false } })
  else tx.announce(eventOf[operation], { subject, data })
}

const eventOf = {
  createUser: PersonCreated,
  disableUser: PersonDisabled,
  enableUser: PersonEnabled,
  setUserRoles: PersonRolesSet,
  setUserStores: PersonStoresSet,
}
