import { validate } from 'uuid'

/** Keeps the valid UUIDs. An invalid id finds no row, instead of failing in the database. */
export const validIds = (ids: readonly string[]): string[] => ids.filter((id) => validate(id))
