/** Holds only the id, so that a replayed result shows the payment as it is now. */
export interface SavedCardPayment {
  cardPaymentId: string
}
