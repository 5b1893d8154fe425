import { Problem } from '../../runtime/errors/problem.ts'
import type { Store } from './stores/entities/store.ts'

export const storeClosed = ({ id, name, closedAt }: Store) =>
  new Problem(
    'StoreClosed',
    'STORE_CLOSED',
    `${name} (${id}) is closed since ${closedAt!.toISOString()}: expected an open one. Reopen it with reopenStore.`,
    { storeId: id },
  )

export const alreadyDone = (what: string) => new Problem('AlreadyDone', 'ALREADY_DONE', what)

export const registerNeeded = ({ name }: Store) =>
  new Problem(
    'RegisterNeeded',
    'REGISTER_NEEDED',
    `${name} sells and would have no register in use: expected at least one. Add another with addRegister first.`,
  )

/** Carries the existing head office. */
export const headOfficeExists = (store: Store) =>
  new Problem(
    'HeadOfficeExists',
    'HEAD_OFFICE_EXISTS',
    `${store.name} (${store.id}) is the head office: expected no second one. Change it with updateStore, or open a STANDARD_STORE.`,
    { store },
  )

export const versionConflict = (present: Store, expectedVersion: number) =>
  new Problem(
    'VersionConflict',
    'VERSION_CONFLICT',
    `${present.name} is at version ${present.version}: expected ${expectedVersion}. Look at it as it is now, and ask again.`,
    { expectedVersion, present: { __typename: 'Store', ...present } },
  )
