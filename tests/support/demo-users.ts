import { readRealm } from '../../local/identity/realm.ts'

const known = new Set(readRealm().users.map(({ username }) => username))

/** The demo's among people: in a realm that tests share there may be others, made by any of them. */
export const ofTheDemo = (usernames: string[]): string[] => usernames.filter((name) => known.has(name))
