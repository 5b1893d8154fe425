import { badInput } from '../errors/errors.ts'

/** The maximum number of ids in a filter. */
const maxIds = 100

/**
 * Limits the ids, or other items, of a filter.
 * @param field the name of the argument
 * @param advice what to do when there are too many, in a sentence
 * @param noun the word for them in the message
 * @throws BAD_USER_INPUT when there are too many
 */
export function limitIds(
  field: string,
  ids: readonly string[],
  advice = 'Ask in several requests.',
  noun = 'ids',
): string[] {
  if (ids.length > maxIds)
    throw badInput(`${field} has ${ids.length} ${noun}: expected at most ${maxIds}. ${advice}`)
  return [...ids]
}
