import type { Resolvers } from '../generated/resolver-types.ts'
import { productOf, storeOf } from '../references.ts'
import { acknowledgeAlert } from './acknowledge-alert.ts'
import { alertDataOf, kindOfEvent } from './alert-events.ts'
import { commentOnAlert } from './comment-on-alert.ts'
import { followAlerts } from './live.ts'
import { findAlert, findAlertHistory, findAlerts } from './queries.ts'
import { snoozeAlert } from './snooze-alert.ts'
import { wakeAlert } from './wake-alert.ts'

export const alerts: Resolvers = {
  Query: {
    stockAlerts: (_, { filter, orderBy, ...page }, ctx) =>
      findAlerts(ctx, filter ?? {}, orderBy ?? 'NEWEST', page),
  },
  Mutation: {
    acknowledgeAlert: (_, { input }, ctx) => acknowledgeAlert(ctx, input),
    snoozeAlert: (_, { input }, ctx) => snoozeAlert(ctx, input),
    wakeAlert: (_, { input }, ctx) => wakeAlert(ctx, input),
    commentOnAlert: (_, { input }, ctx) => commentOnAlert(ctx, input),
  },
  Subscription: {
    stockAlerts: { subscribe: (_, args, ctx) => followAlerts(ctx, args) },
  },
  StockAlert: {
    __resolveReference: ({ id }, ctx) => findAlert(ctx, id),
    store: ({ storeId }) => storeOf(storeId),
    product: productOf,
    acknowledgedBy: ({ acknowledgedById: id, acknowledgedByName: name }) => (id ? { id, name: name! } : null),
    snoozedUntil: ({ snoozedUntil }) => (snoozedUntil && snoozedUntil > new Date() ? snoozedUntil : null),
    history: ({ id }, page, ctx) => findAlertHistory(ctx, id, page),
  },
  StockAlertStep: {
    change: ({ type }) => kindOfEvent(type),
    severity: ({ data }) => data.severity,
    available: (step) => alertDataOf(step).available,
    comment: ({ data }) => data.comment,
    snoozedUntil: ({ data }) => (data.snoozedUntil ? new Date(data.snoozedUntil) : null),
  },
  StockAlertChange: {
    alert: async ({ alert }, _, ctx) => (await ctx.load.alert.load(alert.id))!,
  },
  AlertHandled: {
    alert: async ({ alert }, _, ctx) => (await ctx.load.alert.load(alert.id))!,
  },
}
