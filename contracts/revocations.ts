import { UserDeleted, UserDisabled, UserRolesSet, UserStoresSet } from './events/stores.ts'

/**
 * The events that revoke a user's sessions: tokens issued before them are rejected, and the user's
 * streams end.
 */
export const revokingEvents = {
  ended: [UserDisabled, UserDeleted],
  changed: [UserRolesSet, UserStoresSet],
}
