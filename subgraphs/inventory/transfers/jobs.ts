import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

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
