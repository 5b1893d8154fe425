import { problem } from './problem.ts'
import type { Store } from './stores/entities/store.ts'

export const storeClosed = ({ id, name, closedAt }: Store) =>
  problem(
    'StoreClosed',
    `${name} (${id}) is closed since ${closedAt!.toISOString()}: expected an open one. Reopen it with reopenStore.`,
    { storeId: id },
  )

export const alreadyDone = (what: string) => problem('AlreadyDone', what, {})

export const registerNeeded = ({ name }: Store) =>
  problem(
    'RegisterNeeded',
    `${name} is a standard store and would have no register in use: expected at least one. Add another with addRegister first.`,
    {},
  )

/** The problem has the existing head office. */
export const headOfficeExists = (store: Store) =>
  problem(
    'HeadOfficeExists',
    `${store.name} (${store.id}) is the head office: expected no second one. Change it with updateStore, or open a STANDARD_STORE.`,
    { store },
  )

export function versionConflict(store: Store, expectedVersion: number) {
  const present = { __typename: 'Store', ...store }
  return problem(
    'VersionConflict',
    `${store.name} is at version ${store.version}: expected ${expectedVersion}. Look at it as it is now, and ask again.`,
    { expectedVersion, present },
  )
}
