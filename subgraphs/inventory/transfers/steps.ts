import * as events from '../../../contracts/events/inventory.ts'
import type { TransferStepType } from '../generated/schema-types.ts'
import { stepNames } from '../history-steps.ts'

/** Which event each step of a transfer stands for. */
export const transferSteps = {
  PLANNED: events.TransferPlanned,
  SHIPPED: events.TransferShipped,
  RECEIVED: events.TransferReceived,
  CLOSED: events.TransferClosed,
  CANCELLED: events.TransferCancelled,
  SHORTENED: events.TransferShortened,
} satisfies Record<TransferStepType, { type: string }>

export const transferStepOf = stepNames(transferSteps)
