import { expect, test } from 'vitest'
import * as events from '../../contracts/events/inventory.ts'
import { restockStepOf, restockSteps } from './restock/steps.ts'
import { transferStepOf, transferSteps } from './transfers/steps.ts'

/** A new event of a request or a transfer needs a step: the history cannot be read without that step. */
test.each([
  ['request or rule', 'Restock', restockSteps, restockStepOf],
  ['transfer', 'Transfer', transferSteps, transferStepOf],
])('each event of a %s is a step, and each step is an event', (_, begins, steps, stepOf) => {
  const types = Object.values(events).flatMap((one) =>
    'type' in one && 'owner' in one && one.type.startsWith(begins) ? [one.type] : [],
  )
  expect(new Set(types.map(stepOf))).toEqual(new Set(Object.keys(steps)))
})
