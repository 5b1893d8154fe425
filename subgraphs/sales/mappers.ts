import type { LinePart } from '../../contracts/line-part.ts'

/** Parent types of resolvers that are no entities: codegen.yml maps the schema's types to them. */
export interface StoreReference {
  id: string
}

export interface PricedLine {
  productId: string
  /** Name at the time of the sale; null until it is completed. */
  name: string | null
  sku: string | null
  barcode: string | null
  quantity: number
  /** Minor units; null until the sale is completed. */
  unitPrice: number | null
  total: number | null
  tax: number | null
  /** Null when it was rung up by id, in units. */
  parts: LinePart[] | null
}

/** Holds only the id, so that a replayed result shows the sale as it is now. */
export interface CompletedSale {
  sale: { id: string }
}
