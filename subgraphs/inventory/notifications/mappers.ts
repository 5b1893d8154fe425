import type { Notification } from './entities/notification.ts'

export interface SavedNotificationRule {
  rule: { id: string }
  /** The generation of a secret that only this result shows; null when it shows none. */
  newSecret: number | null
}

/** A notification with the target of its rule. */
export type AddressedNotification = Notification & { target: string }

export interface QueuedNotification {
  notification: { id: string }
}
