import type { LinePart } from '../../../contracts/line-part.ts'
import type { ProblemResult } from '../../../runtime/errors/problem.ts'
import type { Connection } from '../../../runtime/graphql/pages.ts'
import type { TaxClass } from '../generated/schema-types.ts'
import type { Level } from '../level-key.ts'
import type { LineOfProblem, StoreReference } from '../mappers.ts'
import type { Taxation } from '../pricing/taxes/queries.ts'
import type { StockMovement } from './entities/stock-movement.ts'

export interface Mismatch {
  storeId: string
  productId: string
  onHand: number
  ledger: number
  reserved: number
  promised: number
  incoming: number
  underWay: number
  /** Thousandths of a minor unit, as `ledgerValue`. */
  value: number
  ledgerValue: number
}

/** The value of the stock of stores, in minor units. */
export interface ValuedStock {
  at: Date
  total: number
  stores: ValuedStore[]
}

export interface ValuedStore {
  storeId: string
  value: number
  /** Stock levels with units of unknown cost. */
  unknown: number
}

export interface PastLevel {
  productId: string
  onHand: number
}

/** A movement, with the sum of the stock level's ledger up to it. */
export type ReplayedState = StockMovement & { onHand: number }

export type ReplayedStates = Connection<ReplayedState>

export interface RepairedLevels {
  repaired: { storeId: string; productId: string }[]
}

export interface ReceivedDelivery {
  storeId: string
  productIds: string[]
  /** Missing in answers that were stored before deliveries were recorded. */
  deliveryId?: string
}

export interface SetLevels {
  storeId: string
  productIds: string[]
}

export interface LocatedProducts {
  lines: Level[]
}

/**
 * A line of a committed sale. Answers that were stored before names were recorded have no name, SKU
 * and barcode.
 */
export interface TakenLine {
  productId: string
  name?: string
  sku?: string
  barcode?: string | null
  quantity: number
  /** Minor units. */
  unitPrice: number
  taxClass: TaxClass
  /** Thousandths of a minor unit. */
  cost?: number | null
  parts?: LinePart[] | null
}

/** A taking as its first call returned it. */
export interface KeptTaking {
  id: string
  storeId: string
  sale: unknown
  stock:
    | { __typename: 'StockCommitted'; lines: TakenLine[]; taxation: Taxation | null }
    | { __typename: 'StockRejected'; problem: ProblemResult }
}

/** A product that was short. */
export interface ShortProduct extends LineOfProblem {
  store: StoreReference
  requested: number
  available: number
}

/** A stock level that holds something else than was expected. */
export interface MovedLevel extends LineOfProblem {
  expected: number
  onHand: number
}
