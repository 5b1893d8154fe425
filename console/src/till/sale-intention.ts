import type { IntentionStore } from '../api/use-command.ts'
import { person } from '../session/session.ts'

/**
 * Stores a sale that is sent but not answered. After a reload the till sends the same basket with the same
 * idempotency key, so that it is sold once.
 */
export function saleIntention(registerId: string): IntentionStore {
  const key = `comptoir.sale.${person.peek()?.id ?? ''}.${registerId}`
  return {
    read: () => localStorage.getItem(key),
    write(text) {
      if (text === null) localStorage.removeItem(key)
      else localStorage.setItem(key, text)
    },
  }
}
