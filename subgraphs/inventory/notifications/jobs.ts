import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** Rows in `notification` say what a rule has to send. */
export const deliverNotificationsJob = defineJob('deliver-notifications', {
  queue: 'notifications',
  payload: z.object({ ruleId: Id }),
})
