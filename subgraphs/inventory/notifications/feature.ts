import { handle } from '../../../runtime/jobs/job.ts'
import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { deliverDue } from './deliver-notifications.ts'
import { Notification } from './entities/notification.ts'
import { NotificationLine } from './entities/notification-line.ts'
import { NotificationRule } from './entities/notification-rule.ts'
import { deliverNotificationsJob } from './jobs.ts'
import { onAlertChanges } from './on-alert-changed.ts'
import { notifications as resolvers } from './resolvers.ts'
import { sweepNotifications, sweepOldNotifications } from './sweep.ts'

/** Alerts by email and signed webhook. */
export const notifications: Feature = {
  resolvers,
  entities: [NotificationRule, Notification, NotificationLine],
  jobs: [handle(deliverNotificationsJob, (ctx: Context, { ruleId }) => deliverDue(ctx, ruleId))],
  eventHandlers: onAlertChanges,
  sweepers: [sweepNotifications, sweepOldNotifications],
}
