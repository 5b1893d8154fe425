import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** Stock levels of a product or of a category may have another rule now. The night makes up for a nudge that is lost. */
export const applyThresholdsJob = defineJob('take-restock-figures', {
  queue: 'restock',
  payload: z.object({ productId: Id.optional(), categoryId: Id.optional() }),
})

/** A rule whose `applied_version` is behind is to be taken to its stock levels. */
export const applyRestockRuleJob = defineJob('apply-restock-rule', {
  queue: 'restock',
  payload: z.object({ ruleId: Id }),
})

/** Every stock level of the chain is to be looked at. */
export const planNightJob = defineJob('plan-night', { queue: 'restock', payload: z.object({}) })
