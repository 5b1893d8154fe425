import { inSql, undecided } from '../mark-for-replanning.ts'

/**
 * SQL: the states in which a plan counts as open. A stock level has at most one open plan: the unique
 * index lists the same states.
 */
export const openStates = inSql([...undecided, 'APPROVED', 'IN_TRANSIT'])
