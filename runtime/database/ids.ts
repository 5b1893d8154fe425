import { validate } from 'uuid'

/** Of these those that are ids: what is none finds nothing, rather than failing in the database. */
export const validIds = (ids: readonly string[]): string[] => ids.filter((id) => validate(id))
