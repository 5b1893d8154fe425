import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** A row in `restock_need` says which shelf to plan. */
export const planRestock = defineJob('plan-restock', {
  queue: 'restock',
  payload: z.object({ storeId: Id, productId: Id }),
})

/** A transfer that is PLANNED is to be shipped. */
export const shipTransfer = defineJob('ship-transfer', {
  queue: 'restock',
  payload: z.object({ transferId: Id }),
})

/** A transfer that is SHIPPED to a store that receives by itself is to be received. */
export const receiveTransfer = defineJob('receive-transfer', {
  queue: 'restock',
  payload: z.object({ transferId: Id }),
})

/** Rows in `notification` say what a rule has to send. */
export const deliverNotifications = defineJob('deliver-notifications', {
  queue: 'notifications',
  payload: z.object({ ruleId: Id }),
})

/** Every shelf of the chain is to be looked at. */
export const planTheNight = defineJob('plan-night', { queue: 'restock', payload: z.object({}) })

/** A rule whose `applied_version` is behind is to be taken to its shelves. */
export const applyRestockRule = defineJob('apply-restock-rule', {
  queue: 'restock',
  payload: z.object({ ruleId: Id }),
})
