import type { IntentionStore } from '../api/use-command.ts'
import { person } from '../session/session.ts'

/** A sale that was sent and not answered: after a reload the same basket is sent with the same key, and sold once. */
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
