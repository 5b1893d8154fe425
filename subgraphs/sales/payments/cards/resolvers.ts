import type { Resolvers } from '../../generated/resolver-types.ts'
import { ofScope } from '../../scope.ts'
import { authoriseCardPayment } from './authorise-card-payment.ts'
import { cancelCardPayment } from './cancel-card-payment.ts'

export const cards: Resolvers = {
  Query: {
    cardPayment: async (_, { id }, ctx) => ofScope(ctx, await ctx.load.cardPayment.load(id)),
  },
  Mutation: {
    authoriseCardPayment: (_, { input }, ctx) => authoriseCardPayment(ctx, input),
    cancelCardPayment: (_, { input }, ctx) => cancelCardPayment(ctx, input),
  },
  CardPayment: {
    store: ({ storeId }) => ({ id: storeId }),
    amount: ({ amount, currency }) => ({ amount, currency }),
    cashier: ({ cashierId, cashierName }) => ({ id: cashierId, name: cashierName }),
  },
  CardPaymentSaved: {
    cardPayment: async ({ cardPaymentId }, _, ctx) => (await ctx.load.cardPayment.load(cardPaymentId))!,
  },
}
