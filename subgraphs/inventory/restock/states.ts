import { inSql, undecided } from '../mark-for-replanning.ts'

/** SQL: the states of a plan that keep others of its stock level away, as its unique index has them. */
export const openStates = inSql([...undecided, 'APPROVED', 'IN_TRANSIT'])
