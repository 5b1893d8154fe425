import type { PaymentKind } from '../../../contracts/events/sales.ts'

/** Holds only the id, so that a replayed result shows the session as it is now. */
export interface SavedSession {
  sessionId: string
}

/** What is expected and what was counted of one kind, in minor units. */
export interface ExpectedKind {
  kind: PaymentKind
  expected: number
  counted: number | null
}

/** What was counted of one kind, in minor units. */
export interface CountedKind {
  kind: PaymentKind
  amount: number
}
