import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { deliverNotificationsJob } from '../jobs/definitions.ts'
import { deliverDue } from './deliver-notifications.ts'

export const onDeliverNotifications = handle(deliverNotificationsJob, (ctx: Context, { ruleId }) =>
  deliverDue(ctx, ruleId),
)
