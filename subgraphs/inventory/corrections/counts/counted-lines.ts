import { whole } from '../../../../runtime/values/quantity.ts'

/** Maximum number of lines of a count. */
export const maxCounted = 1_000
/** The smallest and the largest quantity of a line. */
export const countRange: [number, number] = [0, 1_000_000 * whole]
