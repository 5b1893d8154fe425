import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../loaders.ts'
import { deliverDue } from '../processes/deliver-notifications.ts'
import { deliverNotifications } from './definitions.ts'

export const onDeliverNotifications = handle(deliverNotifications, (ctx: Context, { ruleId }) =>
  deliverDue(ctx, ruleId),
)
