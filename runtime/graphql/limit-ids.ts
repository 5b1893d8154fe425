import { badInput } from '../errors/errors.ts'

/** The maximum number of ids in a filter. */
const maxIds = 100

/**
 * Limits the ids of a filter.
 * @param field the name of the argument
 * @param advice what to do when there are too many ids, in a sentence
 * @throws BAD_USER_INPUT when there are too many
 */
export function limitIds(
  field: string,
  ids: readonly string[],
  advice = 'Ask in several requests.',
): string[] {
  if (ids.length > maxIds)
    throw badInput(`${field} has ${ids.length} ids: expected at most ${maxIds}. ${advice}`)
  return [...ids]
}
