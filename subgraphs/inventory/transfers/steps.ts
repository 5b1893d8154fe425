import * as events from '../../../contracts/events/inventory.ts'
import type { TransferStepType } from '../generated/schema-types.ts'
import { stepNames } from '../history-steps.ts'

/** The event behind each step of a transfer. */
export const transferSteps = {
  PLANNED: events.TransferPlanned,
  SHIPPED: events.TransferShipped,
  RECEIVED: events.TransferReceived,
  CLOSED: events.TransferClosed,
  CANCELLED: events.TransferCancelled,
  SHORTENED: events.TransferShortened,
} satisfies Record<TransferStepType, { type: string }>

export const transferStepOf = stepNames(transferSteps)
