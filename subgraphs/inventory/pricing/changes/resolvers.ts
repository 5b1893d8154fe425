import type { Context } from '../../context.ts'
import type { Resolvers } from '../../generated/resolver-types.ts'
import { productOf } from '../../references.ts'
import { changePrices, findPriceDifferences } from './change-prices.ts'

export const priceChanges: Resolvers = {
  Query: {
    priceDifferences: (_, { change }, ctx) => findPriceDifferences(ctx, change),
  },
  Mutation: {
    changePrices: (_, { input }, ctx) => changePrices(ctx, input),
  },
  PriceDifference: {
    product: productOf,
    before: ({ priceBefore }, _, ctx) => moneyOrNull(priceBefore, ctx),
    after: ({ price }, _, ctx) => moneyOrNull(price, ctx),
  },
}

const moneyOrNull = (amount: number | null, { currency }: Context) =>
  amount === null ? null : { amount, currency }
