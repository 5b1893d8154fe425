import type { Resolvers } from '../generated/resolver-types.ts'
import { productOf, storeOf } from '../references.ts'
import { createNotificationRule } from './create-notification-rule.ts'
import { deleteNotificationRule } from './delete-notification-rule.ts'
import { secretName } from './own-rule.ts'
import { findNotification, findNotificationRules, findNotifications } from './queries.ts'
import { redeliverNotification } from './redeliver-notification.ts'
import { rotateNotificationSecret } from './rotate-notification-secret.ts'
import { updateNotificationRule } from './update-notification-rule.ts'

export const notifications: Resolvers = {
  Query: {
    notificationRules: (_, page, ctx) => findNotificationRules(ctx, page),
    notifications: (_, { filter, ...page }, ctx) => findNotifications(ctx, filter ?? {}, page),
  },
  Mutation: {
    createNotificationRule: (_, { input }, ctx) => createNotificationRule(ctx, input),
    updateNotificationRule: (_, { input }, ctx) => updateNotificationRule(ctx, input),
    deleteNotificationRule: (_, { input }, ctx) => deleteNotificationRule(ctx, input),
    rotateNotificationSecret: (_, { input }, ctx) => rotateNotificationSecret(ctx, input),
    redeliverNotification: (_, { input }, ctx) => redeliverNotification(ctx, input),
  },
  NotificationRule: {
    stores: ({ storeIds }) => storeIds?.map(storeOf) ?? null,
  },
  NotificationRuleSaved: {
    rule: ({ rule }, _, ctx) => ctx.load.notificationRule.load(rule.id),
    webhookSecret: ({ rule, newSecret }, _, ctx) =>
      newSecret === null ? null : ctx.outbound().webhooks.secretOf(secretName(rule.id, newSecret)),
  },
  Notification: {
    store: ({ storeId }) => storeOf(storeId),
    lines: ({ id }, _, ctx) => ctx.load.notificationLines.load({ parent: id, asked: null }),
  },
  NotificationLine: { product: productOf },
  NotificationQueued: {
    notification: async ({ notification }, _, ctx) => (await findNotification(ctx, notification.id))!,
  },
}
