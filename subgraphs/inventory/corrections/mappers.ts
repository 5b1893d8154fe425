import type { LineOfProblem } from '../mappers.ts'

/**
 * The transfers that a command has shortened, in its stored result. Results stored by older versions
 * lack them.
 */
export interface ShortenedPromises {
  shortened?: string[]
}

/** A promise, as `StockPromised` names it. */
export interface NamedPromise {
  transferId: string
  toStoreId: string
  quantity: number
}

/** A stock level that cannot be set below its promised units. */
export interface PromisedLevel extends LineOfProblem {
  onHandAfter: number
  promised: number
  promises: NamedPromise[]
}

/** Results of mutations hold ids only, so that the result of a retry shows the current stock level. */
export interface AdjustedLevel extends ShortenedPromises {
  level: { storeId: string; productId: string }
}

export interface CountedLevel {
  storeId: string
  productId: string
  counted: number
  onHand: number
}

/**
 * The stored result of a count. It has `lines`, not `countedLines`, because a retry may read a result
 * that was stored before the schema had `countedLines`.
 */
export interface CountedLines extends ShortenedPromises {
  lines: number
  differences: CountedLevel[]
}
