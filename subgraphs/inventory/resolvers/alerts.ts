import { followAlerts } from '../alerts-live.ts'
import type { Resolvers } from '../generated.ts'
import { findAlerts } from '../queries/alerts.ts'
import { findAlert } from '../scope.ts'
import { productOf, storeOf } from './references.ts'

export const alerts: Resolvers = {
  Query: {
    stockAlerts: (_, { filter, ...page }, ctx) => findAlerts(ctx, filter ?? {}, page),
  },
  Subscription: {
    stockAlerts: { subscribe: (_, asked, ctx) => followAlerts(ctx, asked) },
  },
  StockAlert: {
    __resolveReference: ({ id }, ctx) => findAlert(ctx, id),
    store: ({ storeId }) => storeOf(storeId),
    product: productOf,
  },
  StockAlertChange: {
    alert: async ({ alert }, _, ctx) => (await ctx.load.alert.load(alert.id))!,
  },
}
