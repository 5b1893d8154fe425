import type { Period, ReportComparison, TrendInterval } from './generated/schema-types.ts'

/** Parent types of the resolvers; codegen.yml maps the schema's types to them. */
export interface StoreReference {
  id: string
}

export interface Report {
  /** Null before the first event. */
  asOf: Date | null
  period: Period
  /** The stores of the report; null for every store. */
  storeIds: string[] | null
  compareWith: ReportComparison | null | undefined
  /** Minor units. */
  revenue: number
  tax: number
  sales: number
  returns: number
  /** The amount that customers got back; the revenue is without it. */
  refunded: number
  units: number
  stores: SoldByStore[]
}

export interface SoldByStore {
  storeId: string
  revenue: number
  tax: number
  sales: number
  returns: number
  /** The amount that customers got back; the revenue is without it. */
  refunded: number
  units: number
}

export interface SoldOfProduct {
  productId: string
  revenue: number
  units: number
}

export interface SoldOfCategory {
  /** Null for products without a category. */
  categoryId: string | null
  revenue: number
  units: number
}

export interface Trend {
  interval: TrendInterval
  period: Period
  /** Null before the first event. */
  asOf: Date | null
  buckets: SoldInBucket[]
}

export interface SoldInBucket extends Period {
  revenue: number
  units: number
  /** Null in a trend of products, as `sales` is: a sale has several products. */
  tax: number | null
  sales: number | null
}
