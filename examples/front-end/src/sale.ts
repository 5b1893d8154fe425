import { ApiError, ask } from './api.ts'
import { type RingUpSaleInput, SellDocument, type SellMutation } from './generated.ts'
import { pause } from './pause.ts'
import { SignedOut } from './sign-in.ts'

export type Outcome = NonNullable<SellMutation['ringUpSale']>

const storageKey = 'comptoir.sale-under-way'

/**
 * Sells. The key is stored before the sale is sent, and deleted when its outcome is known, also if it was
 * rejected. After any loss in between, the same sale is sent again with the same key, and is made once.
 */
export function sell(sale: Omit<RingUpSaleInput, 'idempotencyKey'>): Promise<Outcome> {
  const input = { ...sale, idempotencyKey: crypto.randomUUID() }
  localStorage.setItem(storageKey, JSON.stringify(input))
  return finish(input)
}

/** Finishes the sale that was under way when the page was closed, if there was one. */
export async function finishSale(): Promise<Outcome | undefined> {
  const kept = localStorage.getItem(storageKey)
  return kept ? finish(JSON.parse(kept)) : undefined
}

async function finish(input: RingUpSaleInput): Promise<Outcome> {
  for (let tries = 0; ; tries++) {
    const outcome = await ask(SellDocument, { input }).then(
      ({ ringUpSale }) => ringUpSale,
      (cause) => {
        // All other errors are temporary: no network, or a slow or unavailable subgraph.
        if (cause instanceof SignedOut || (cause instanceof ApiError && invalid.includes(cause.code)))
          throw cause
        return undefined
      },
    )
    if (outcome) {
      localStorage.removeItem(storageKey)
      return outcome
    }
    await pause(tries)
  }
}

/** The request itself is wrong, so a retry changes nothing. */
const invalid = ['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE', 'GRAPHQL_VALIDATION_FAILED']
