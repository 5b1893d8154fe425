import * as events from '../../../contracts/events/inventory.ts'
import type { RestockStepType } from '../generated/schema-types.ts'
import { stepNames } from '../history-steps.ts'

/** The event behind each step of a request or rule. */
export const restockSteps = {
  REQUESTED: events.RestockRequested,
  REPLANNED: events.RestockReplanned,
  APPROVED: events.RestockApproved,
  SHIPPED: events.RestockShipped,
  RECEIVED: events.RestockReceived,
  REJECTED: events.RestockRejected,
  CANCELLED: events.RestockCancelled,
  RULE_CHANGED: events.RestockRuleChanged,
} satisfies Record<RestockStepType, { type: string }>

export const restockStepOf = stepNames(restockSteps)
