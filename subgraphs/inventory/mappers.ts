import type { ProblemCode } from './generated/schema-types.ts'

/** Parent types of resolvers of several features where the parent is no entity; see codegen.yml. */
export interface StoreReference {
  id: string
}

export interface ProductQuantity {
  productId: string
  quantity: number
  /** Only in a line of an approved request. */
  approved?: number
}

/** A line of a problem, as it is thrown: its product is an id only. */
export interface LineOfProblem {
  product: { id: string }
}

export interface NamedProducts {
  code: ProblemCode
  message: string
  products: { id: string }[]
}
