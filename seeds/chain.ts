import type { StoreOpened } from '../contracts/events/stores.ts'
import type { Actor, DataOf } from '../runtime/events/event.ts'
import type { ChargedTax } from '../runtime/values/taxes.ts'

/** A whole chain after some days of sales: the content of the databases. */
export interface Chain {
  /** The time at which the stores opened and the stock was filled. All other changes came later. */
  began: Date
  /** The user recorded as having opened the stores and filled the stock. */
  founder: Actor
  /**
   * The address at which head office (the founder) gets the worst alerts of every store by mail.
   * Undefined if no user gets such mails.
   */
  headOfficeMail?: string
  currency: string
  stores: Store[]
  categories: Category[]
  products: Product[]
  priceLists: PriceList[]
  areaTaxes: AreaTaxes[]
  scaleLabels: ScaleLabel[]
  /** The stock levels by store. */
  levels: Map<string, Level[]>
  locations: Location[]
  /** The sales in order of time. */
  sales: Sale[]
  /** Makes the id of an event at a moment. The same calls in the same order make the same ids. */
  nextId: (at: Date) => string
}

/** A store that is open since the beginning, with the opening hours of its kind. */
export interface Store
  extends Omit<DataOf<typeof StoreOpened>, 'hours' | 'version' | 'closedAt' | 'copiesStoreId'> {
  registers: { id: string; code: string }[]
}

export interface Category {
  id: string
  name: string
  /** The name in French, if it has one. */
  french?: string
}

export type Unit = 'PIECE' | 'KILOGRAM' | 'LITRE' | 'METRE' | 'SQUARE_METRE'

export type TaxClass = 'STANDARD' | 'REDUCED' | 'ZERO'

export interface Product {
  id: string
  sku: string
  name: string
  description: string
  barcode: string
  unit: Unit
  /** The price of one unit, in minor units, with tax. */
  price: number
  taxClass: TaxClass
  categoryId: string
  /** The name in French, if it has one. */
  french?: string
  /** ACTIVE when omitted. */
  state?: 'RUN_OUT' | 'ARCHIVED'
  /** Whole units that an average store plans to sell in a week. */
  weekly: number
  /** Further barcodes of the unit, as typed. */
  codes?: string[]
  packs?: Pack[]
  /** The item number by which shop scales know the product. */
  scaleCode?: number
}

/** A pack of a product. */
export interface Pack {
  id: string
  name: string
  /** Thousandths. */
  quantity: number
  /** Minor units. Null when it has no price of its own. */
  price: number | null
  barcodes: string[]
}

/** The layout of the labels of shop scales that begin with a prefix. */
export interface ScaleLabel {
  prefix: string
  holds: 'QUANTITY' | 'PRICE'
  itemFrom: number
  itemDigits: number
  valueFrom: number
  valueDigits: number
  decimals: number
}

/** Prices of a group of stores, from a day on. */
export interface PriceList {
  id: string
  name: string
  storeIds: string[]
  /** The first business day. */
  from: string
  /** Minor units by product. */
  prices: Map<string, number>
}

/** The taxes of a region of a country. A null region means the rest of the country. */
export interface AreaTaxes {
  id: string
  country: string
  region: string | null
  taxes: { name: string; number: string; rates: { taxClass: TaxClass; partsPerMillion: number }[] }[]
}

/** The shelf location of a product in a store. */
export interface Location {
  storeId: string
  productId: string
  aisle: string
  bay: string
}

export interface Level extends CurrentLevel {
  productId: string
  /** The quantity at the beginning, in thousandths: the present stock plus all that was sold since. */
  opening: number
}

/** A stock level after all sales, and its thresholds, in thousandths of the product's unit. */
export interface CurrentLevel {
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
  /** The receipt number, without gaps within a store, in order of time. */
  number: number
  /** The date and the hour by the store's clock. */
  businessDay: string
  hour: number
  lines: SaleLine[]
  total: number
  tax: number
  pricesIncludeTax: true
  taxes: ChargedTax[]
}

export interface SaleLine {
  productId: string
  name: string
  sku: string
  barcode: string
  /** In thousandths of the product's unit. */
  quantity: number
  unitPrice: number
  total: number
  tax: number
}
