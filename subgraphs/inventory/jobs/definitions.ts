import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** A row in `restock_need` says which shelf to plan. */
export const planRestockJob = defineJob('plan-restock', {
  queue: 'restock',
  payload: z.object({ storeId: Id, productId: Id }),
})

/** What is out of stock is planned first. @param available what can be sold there now */
export const urgencyOf = (available: number) => ({ priority: available <= 0 ? 1 : planRestockJob.priority })

/** A transfer that is PLANNED is to be shipped. */
export const shipTransferJob = defineJob('ship-transfer', {
  queue: 'restock',
  payload: z.object({ transferId: Id }),
})

/** A transfer that is SHIPPED to a store that receives by itself is to be received. */
export const receiveTransferJob = defineJob('receive-transfer', {
  queue: 'restock',
  payload: z.object({ transferId: Id }),
})

/** Shelves of a product or of a category may have another rule now. The night makes up for a nudge that is lost. */
export const takeFiguresJob = defineJob('take-restock-figures', {
  queue: 'restock',
  payload: z.object({ productId: Id.optional(), categoryId: Id.optional() }),
})

/** Rows in `notification` say what a rule has to send. */
export const deliverNotificationsJob = defineJob('deliver-notifications', {
  queue: 'notifications',
  payload: z.object({ ruleId: Id }),
})

/** Every shelf of the chain is to be looked at. */
export const planNightJob = defineJob('plan-night', { queue: 'restock', payload: z.object({}) })

/** A rule whose `applied_version` is behind is to be taken to its shelves. */
export const applyRestockRuleJob = defineJob('apply-restock-rule', {
  queue: 'restock',
  payload: z.object({ ruleId: Id }),
})

/** The books of every store are to be proved. */
export const proveStockJob = defineJob('prove-stock', { queue: 'housekeeping', payload: z.object({}) })
