/** Holds only the id, so that a replayed result shows the return as it is now. */
export interface TakenBack {
  returnId: string
  /** Null in the answer to a retry. */
  secretCode: string | null
}

/** Holds nothing, so that a replayed result shows the rules as they are now. */
export type RulesSet = object
