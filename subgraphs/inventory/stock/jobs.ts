import { z } from 'zod'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** The books of every store are to be proved. */
export const reconcileStockJob = defineJob('prove-stock', { queue: 'housekeeping', payload: z.object({}) })
