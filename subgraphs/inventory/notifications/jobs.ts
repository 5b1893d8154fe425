import { z } from 'zod'
import { Id } from '../../../contracts/define.ts'
import { defineJob } from '../../../runtime/jobs/job.ts'

/** Rows in `notification` say what a rule has to send; the job only says that there is something to send. */
export const deliverNotificationsJob = defineJob('deliver-notifications', {
  queue: 'notifications',
  payload: z.object({ ruleId: Id }),
})
