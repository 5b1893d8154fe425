import type { Period } from './generated/schema-types.ts'

/** Parent types of the resolvers; codegen.yml maps the schema's types to them. */
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
