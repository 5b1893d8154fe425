/** What answers keep of the transfers that a command has shortened: older ones have nothing. */
export interface ShortenedPromises {
  shortened?: string[]
}

/** A promise as a problem names it. */
export interface NamedPromise {
  transferId: string
  toStoreId: string
  quantity: number
}

/** Results of mutations hold ids, so that a replayed answer shows the thing as it is now. */
export interface AdjustedLevel extends ShortenedPromises {
  level: { storeId: string; productId: string }
}

export interface CountedLevel {
  storeId: string
  productId: string
  counted: number
  onHand: number
}

/** What a count has done, as answers keep it: a retry may be of one from before the schema said `countedLines`. */
export interface CountedLines extends ShortenedPromises {
  lines: number
  differences: CountedLevel[]
}
