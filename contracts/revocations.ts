import { PersonDeleted, PersonDisabled, PersonRolesSet, PersonStoresSet } from './events/stores.ts'

/** After each of these no token of the person counts that was issued before; their streams end. */
export const revokingEvents = {
  ended: [PersonDisabled, PersonDeleted],
  changed: [PersonRolesSet, PersonStoresSet],
}
