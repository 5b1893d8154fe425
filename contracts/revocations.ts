import { UserDeleted, UserDisabled, UserRolesSet, UserStoresSet } from './events/stores.ts'

/** After each of these no token of the person counts that was issued before; their streams end. */
export const revokingEvents = {
  ended: [UserDisabled, UserDeleted],
  changed: [UserRolesSet, UserStoresSet],
}
