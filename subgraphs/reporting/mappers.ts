import type { Period } from './generated/schema-types.ts'

/** What resolvers get as their parent: codegen.yml maps the schema's types to these. */
export interface StoreReference {
  id: string
}

export interface Report {
  /** Null before the first event. */
  asOf: Date | null
  period: Period
  /** Minor units. */
  revenue: number
  tax: number
  sales: number
  units: number
  stores: SoldByStore[]
}

export interface SoldByStore {
  storeId: string
  revenue: number
  tax: number
  sales: number
  units: number
}

export interface SoldOfProduct {
  productId: string
  revenue: number
  units: number
}
