/** The answer of a payment provider about a payment. */
export interface ProviderAnswer {
  /** UNKNOWN: the provider has never heard of the payment. PENDING: it has not decided yet. */
  state: 'PENDING' | 'AUTHORISED' | 'DECLINED' | 'CANCELLED' | 'CAPTURED' | 'UNKNOWN'
  /** The provider's own id of the payment. */
  reference?: string
  /** Why it was declined, for the cashier. */
  reason?: string
}

/** A payment to authorise. */
export interface Authorisation {
  paymentId: string
  /** The provider's token that stands for the card. A card number never gets here. */
  token: string
  /** Minor units. */
  amount: number
  currency: string
}

/** A part of a payment to pay back. */
export interface ProviderRefund {
  refundId: string
  paymentId: string
  /** Minor units. */
  amount: number
}

/**
 * A payment provider. Each call is idempotent by the id of the payment: a second call does nothing new and gets the
 * present state. `cancel` of a payment that the provider does not know leaves a tombstone, so that an authorisation that
 * arrives later is refused. A call may throw, or be silent until `signal` aborts: then only `status` says what happened.
 */
export interface PaymentProvider {
  name: string
  authorise(payment: Authorisation, signal: AbortSignal): Promise<ProviderAnswer>
  capture(paymentId: string, signal: AbortSignal): Promise<ProviderAnswer>
  cancel(paymentId: string, signal: AbortSignal): Promise<ProviderAnswer>
  /** Pays a part of a captured payment back, once for each id of a refund. @returns false when the payment was not captured */
  refund(refund: ProviderRefund, signal: AbortSignal): Promise<boolean>
  status(paymentId: string, signal: AbortSignal): Promise<ProviderAnswer>
}
