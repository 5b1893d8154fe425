import type { Resolvers } from '../generated/resolver-types.ts'
import { findSale, findSales, findSalesOfStore } from './queries.ts'
import { ringUpSale } from './ring-up-sale.ts'
import { countUnsettled } from './unsettled.ts'

export const resolvers: Resolvers = {
  Query: {
    sale: (_, { id }, ctx) => findSale(ctx, id),
    sales: (_, { filter, ...page }, ctx) => findSales(ctx, filter ?? {}, page),
    unsettledSales: (_, { storeId }, ctx) => countUnsettled(ctx, storeId),
  },
  Mutation: {
    ringUpSale: (_, { input }, ctx) => ringUpSale(ctx, input),
  },
  SaleCompleted: {
    sale: async ({ sale }, _, ctx) => (await ctx.load.sale.load(sale.id))!,
  },
  Sale: {
    __resolveReference: ({ id }, ctx) => findSale(ctx, id),
    store: ({ storeId }) => ({ id: storeId }),
    register: ({ registerId }) => ({ id: registerId }),
    cashier: ({ cashierId, cashierName }) => ({ id: cashierId, name: cashierName }),
    lines: async ({ id }, _, ctx) => (await ctx.load.lines.load(id))?.lines ?? [],
    session: ({ sessionId }, _, ctx) => (sessionId ? ctx.load.registerSession.load(sessionId) : null),
    payments: async ({ id }, _, ctx) => (await ctx.load.payments.load(id))?.payments ?? [],
    total: ({ total, currency }) => money(total, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    taxes: ({ taxes }) => taxes ?? [],
    pricesIncludeTax: ({ pricesIncludeTax, state }) =>
      pricesIncludeTax ?? (state === 'COMPLETED' ? true : null),
  },
  SaleTax: {
    base: ({ base }, _, ctx) => ({ amount: base, currency: ctx.currency }),
    amount: ({ amount }, _, ctx) => ({ amount, currency: ctx.currency }),
  },
  SaleLine: {
    product: ({ productId }) => ({ id: productId }),
    unitPrice: ({ unitPrice }, _, ctx) => money(unitPrice, ctx.currency),
    total: ({ total }, _, ctx) => money(total, ctx.currency),
    tax: ({ tax }, _, ctx) => money(tax, ctx.currency),
  },
  SaleLinePart: {
    price: ({ price }, _, ctx) => money(price, ctx.currency),
  },
  Store: {
    sales: ({ id }, page, ctx) => findSalesOfStore(ctx, id, page),
  },
}

const money = (amount: number | null, currency: string) => (amount === null ? null : { amount, currency })
