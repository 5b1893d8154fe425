import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

/**
 * Writes thresholds to the stock levels of a product or category that may have another rule now. The
 * nightly plan catches up when this job is lost.
 */
export const applyThresholdsJob = defineJob('apply-restock-thresholds', {
  queue: 'restock',
  payload: z.object({ productId: Id.optional(), categoryId: Id.optional() }),
})

/** Writes a rule to its stock levels, when its `applied_version` is behind. */
export const applyRestockRuleJob = defineJob('apply-restock-rule', {
  queue: 'restock',
  payload: z.object({ ruleId: Id }),
})

/** Checks every stock level of the chain. */
export const planNightJob = defineJob('plan-night', { queue: 'restock', payload: z.object({}) })
