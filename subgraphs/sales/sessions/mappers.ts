import type { PaymentKind } from '../../../contracts/events/sales.ts'

/** Holds only the id, so that a replayed result shows the session as it is now. */
export interface SavedSession {
  sessionId: string
}

/** The expected and the counted amount of one kind, in minor units. */
export interface ExpectedKind {
  kind: PaymentKind
  expected: number
  counted: number | null
}

/** The counted amount of one kind, in minor units. */
export interface CountedKind {
  kind: PaymentKind
  amount: number
}
