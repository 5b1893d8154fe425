/** Holds only the id, so that a replayed result shows the session as it is now. */
export interface SavedSession {
  sessionId: string
}

/** What was counted of one kind, in minor units. */
export interface CountedKind {
  kind: 'CASH' | 'CARD' | 'GIFT_CARD' | 'STORE_CREDIT'
  amount: number
}
