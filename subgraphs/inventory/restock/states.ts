import { fragment } from '../../../runtime/database/sql.ts'

/**
 * SQL: the states in which a plan counts as open. A stock level has at most one open plan: the unique
 * index lists the same states.
 */
export const openStates = fragment`('REQUESTED', 'AWAITING_SUPPLY', 'APPROVED', 'IN_TRANSIT')`
