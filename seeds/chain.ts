import type { StoreOpened } from '../contracts/events/stores.ts'
import type { Actor, DataOf } from '../runtime/events/event.ts'

/** A whole chain after some days of selling: what the databases are to hold. */
export interface Chain {
  /** When the stores opened and the stock levels were filled; everything else came later. */
  began: Date
  /** Who is written down as having done that. */
  founder: Actor
  /** Where head office, which the founder is, hears by mail of the worst in every store; nobody does without. */
  headOfficeMail?: string
  currency: string
  stores: Store[]
  categories: Category[]
  products: Product[]
  /** By store. */
  levels: Map<string, Level[]>
  /** In order of time. */
  sales: Sale[]
  /** Makes the id of something that happened at a moment; asked in the same order, the same ids. */
  nextId: (at: Date) => string
}

/** Open since the beginning; its hours are those of its kind. */
export interface Store
  extends Omit<DataOf<typeof StoreOpened>, 'hours' | 'version' | 'closedAt' | 'copiesStoreId'> {
  registers: { id: string; code: string }[]
}

export interface Category {
  id: string
  name: string
}

export type TaxClass = 'STANDARD' | 'REDUCED' | 'ZERO'

export interface Product {
  id: string
  sku: string
  name: string
  description: string
  barcode: string
  /** Minor units, with the tax in it. */
  price: number
  taxClass: TaxClass
  categoryId: string
  /** Units that an average store plans to sell in a week. */
  weekly: number
}

export interface Level extends Standing {
  productId: string
  /** What it was filled with: what is there now, and all that was sold since. */
  opening: number
}

/** How a stock level stands after all sales, and the thresholds in force there. */
export interface Standing {
  onHand: number
  reorderPoint: number
  criticalThreshold: number
  overstockThreshold: number | null
  targetLevel: number
}

export interface Sale {
  id: string
  at: Date
  storeId: string
  registerId: string
  cashier: Actor
  /** Gapless per store, in order of time. */
  number: number
  /** The date and the hour by the store's clock. */
  businessDay: string
  hour: number
  lines: SaleLine[]
  total: number
  tax: number
}

export interface SaleLine {
  productId: string
  name: string
  sku: string
  barcode: string
  quantity: number
  unitPrice: number
  total: number
  tax: number
}
