import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../loaders.ts'
import { deliverDue } from '../processes/deliver-notifications.ts'
import { deliverNotificationsJob } from './definitions.ts'

export const onDeliverNotifications = handle(deliverNotificationsJob, (ctx: Context, { ruleId }) =>
  deliverDue(ctx, ruleId),
)
