import { whole } from '../runtime/values/quantity.ts'
import type { Unit } from './chain.ts'

/** The smallest quantity of a product: a whole piece, or a thousandth of the unit. */
export const stepOf = (unit: Unit): number => (unit === 'PIECE' ? whole : 1)
