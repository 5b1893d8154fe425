import { z } from 'zod'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** Reconciles the stock levels of every store with the ledger. */
export const reconcileStockJob = defineJob('reconcile-stock', {
  queue: 'housekeeping',
  payload: z.object({}),
})
