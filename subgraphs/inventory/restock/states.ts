import type { RestockState } from '../generated/schema-types.ts'

/** Nobody has decided on these. */
export const undecided: RestockState[] = ['REQUESTED', 'AWAITING_SUPPLY']

/** SQL: the same. */
export const undecidedStates = inSql(undecided)

/** SQL: the states of a plan that keep others of its shelf away, as its unique index has them. */
export const openStates = inSql([...undecided, 'APPROVED', 'IN_TRANSIT'])

function inSql(states: RestockState[]): string {
  return `('${states.join("', '")}')`
}
