import type { Notification } from './entities/notification.ts'

export interface SavedNotificationRule {
  rule: { id: string }
  /** The generation of a secret that is shown with this answer, and never again. */
  newSecret: number | null
}

/** A notification, with where its rule sends it. */
export type AddressedNotification = Notification & { target: string }

export interface QueuedNotification {
  notification: { id: string }
}
