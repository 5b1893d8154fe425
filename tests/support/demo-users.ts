import { readRealm } from '../../local/identity/realm.ts'

const known = new Set(readRealm().users.map(({ username }) => username))

/** Keeps the users of the demo: tests that share a realm may have made others. */
export const ofTheDemo = (usernames: string[]): string[] => usernames.filter((name) => known.has(name))
