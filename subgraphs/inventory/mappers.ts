/** What resolvers of several features get as their parent where that is no entity: see codegen.yml. */
export interface StoreReference {
  id: string
}

export interface ProductQuantity {
  productId: string
  quantity: number
  /** Of a line of a request that has been approved. */
  approved?: number
}

/** A line of a problem, as it is thrown and as sales keeps it: of its product the id alone. */
export interface LineOfProblem {
  product: { id: string }
}

export interface ArchivedProducts {
  products: { id: string }[]
}
