import type { StorageAdapter } from '@urql/exchange-graphcache'
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage'

const databaseOf = (personId: string) => `comptoir-${personId}`
const keptDays = 7

/**
 * The answers that a user has read, stored in the browser: pages show them at once, and without a
 * connection.
 * @param onRead called when the answers are loaded: a query before that does not find them
 */
export function storageFor(personId: string, onRead: () => void): StorageAdapter {
  const storage = makeDefaultStorage({ idbName: databaseOf(personId), maxAge: keptDays })
  // If the browser allows no storage, the cache starts empty.
  return { ...storage, readData: () => storage.readData().catch(() => ({})), onCacheHydrated: onRead }
}

/** Deletes a user's cached data, and the times of the server's answers (answer-times.ts). */
export async function deleteStoredData(personId: string): Promise<void> {
  localStorage.removeItem(timesKey(personId))
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(databaseOf(personId))
    request.onsuccess = () => done()
    request.onerror = () => done()
    request.onblocked = () => done()
  })
}

export const timesKey = (personId: string) => `comptoir.times.${personId}`
