import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** Ships a PLANNED transfer. */
export const shipTransferJob = defineJob('ship-transfer', {
  queue: 'restock',
  payload: z.object({ transferId: Id }),
})

/** Receives a SHIPPED transfer in a store that receives automatically. */
export const receiveTransferJob = defineJob('receive-transfer', {
  queue: 'restock',
  payload: z.object({ transferId: Id }),
})
