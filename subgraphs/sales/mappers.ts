/** What resolvers get as their parent where that is no entity: codegen.yml maps the schema's types to these. */
export interface StoreReference {
  id: string
}

export interface PricedLine {
  productId: string
  /** As sold; null until the sale is completed. */
  name: string | null
  sku: string | null
  barcode: string | null
  quantity: number
  /** Minor units; null until the sale is completed. */
  unitPrice: number | null
  total: number | null
  tax: number | null
}

/** Holds the id, so that a replayed answer shows the sale as it is now. */
export interface CompletedSale {
  sale: { id: string }
}
