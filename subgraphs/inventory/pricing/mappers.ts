import type { PriceListLine } from './entities/price-list-line.ts'

/** A line with the name of its product, as PostgreSQL sorts it. */
export type ListedLine = PriceListLine & { sortName: string }

export interface SavedPriceList {
  priceList: { id: string }
}

export interface SetSchedule {
  schedule: { id: string }
}

export interface SetPrices extends SavedPriceList {
  changed: number
}

/** The price of a product at a moment. */
export interface PriceInForce {
  /** Minor units. */
  price: number
  listId: string | null
  why: string
  day: string
}

/** An overlap in a problem, as it is thrown: ids only. */
export interface Overlap {
  line: number | null
  product: { id: string }
  priceList: { id: string }
}

/** A price before and after a change. Null where the price list does not have the product. */
export interface PlannedLine {
  productId: string
  price: number | null
  priceBefore: number | null
}

export interface Scanned {
  productId: string
  packId: string | null
  /** Thousandths. */
  quantity: number
  /** Minor units. */
  unitPrice: number
  price: number
  label: boolean
}
