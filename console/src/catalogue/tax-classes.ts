import type { TaxClass } from '../api/schema.generated.ts'

export const taxClasses: TaxClass[] = ['STANDARD', 'REDUCED', 'ZERO']
