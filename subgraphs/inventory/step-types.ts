import * as events from '../../contracts/events/inventory.ts'
import type { RestockStepType, TransferStepType } from './generated/schema-types.ts'

interface Named {
  type: string
}

/** Which event each step of a request or rule stands for. */
export const restockSteps = {
  REQUESTED: events.RestockRequested,
  REPLANNED: events.RestockReplanned,
  APPROVED: events.RestockApproved,
  SHIPPED: events.RestockShipped,
  RECEIVED: events.RestockReceived,
  REJECTED: events.RestockRejected,
  CANCELLED: events.RestockCancelled,
  RULE_CHANGED: events.RestockRuleChanged,
} satisfies Record<RestockStepType, Named>

/** Which event each step of a transfer stands for. */
export const transferSteps = {
  PLANNED: events.TransferPlanned,
  SHIPPED: events.TransferShipped,
  RECEIVED: events.TransferReceived,
  CLOSED: events.TransferClosed,
  CANCELLED: events.TransferCancelled,
  SHORTENED: events.TransferShortened,
} satisfies Record<TransferStepType, Named>

/** What the schema calls the step that an event of this type is. */
export const restockStepOf = namesOf(restockSteps)
export const transferStepOf = namesOf(transferSteps)

function namesOf<Step extends string>(steps: Record<Step, Named>): (eventType: string) => Step {
  const names = new Map(Object.entries<Named>(steps).map(([step, { type }]) => [type, step as Step]))
  return (eventType) => names.get(eventType)!
}
