export interface ChangedPrice {
  productId: string
  version: number
  /** Minor units. */
  price: number
  priceBefore: number | null
  at: Date
  actor: { id: string; name: string }
}

export interface SavedProduct {
  product: { id: string }
}

export interface SavedCategory {
  category: { id: string }
}

export interface MergedCategories extends SavedCategory {
  movedProducts: number
  movedCategories: number
}
