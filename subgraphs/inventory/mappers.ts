import type { ProblemCode } from './generated/schema-types.ts'

/** Types of parents that are no entities and that resolvers of several features share: see codegen.yml. */

export interface StoreReference {
  id: string
}

export interface ProductQuantity {
  productId: string
  quantity: number
  /** Only in a line of an approved request. */
  approved?: number
}

/** A line of a problem: a resolver loads the product by its id. */
export interface LineOfProblem {
  product: { id: string }
}

/** A problem that names the products that it is about. */
export interface NamedProducts {
  code: ProblemCode
  message: string
  products: { id: string }[]
}
