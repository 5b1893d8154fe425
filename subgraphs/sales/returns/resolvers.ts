import { findSale } from '../checkout/queries.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { findReturn, findReturns, readRules } from './queries.ts'
import { returnSale } from './return-sale.ts'
import { returnWithoutReceipt } from './return-without-receipt.ts'
import { setReturnRules } from './set-return-rules.ts'

export const resolvers: Resolvers = {
  Query: {
    saleReturn: (_, { id }, ctx) => findReturn(ctx, id),
    saleReturns: (_, { filter, ...page }, ctx) => findReturns(ctx, filter ?? {}, page),
    returnRules: (_, _arguments, ctx) => readRules(ctx),
  },
  Mutation: {
    returnSale: (_, { input }, ctx) => returnSale(ctx, input),
    returnWithoutReceipt: (_, { input }, ctx) => returnWithoutReceipt(ctx, input),
    setReturnRules: (_, { input }, ctx) => setReturnRules(ctx, input),
  },
  Sale: {
    returns: ({ id }, _, ctx) => ctx.load.returnsOfSale.load({ parent: id, asked: null }),
  },
  SaleReturn: {
    __resolveReference: ({ id }, ctx) => findReturn(ctx, id),
    store: ({ storeId }) => ({ id: storeId }),
    register: ({ registerId }) => ({ id: registerId }),
    sale: ({ saleId }, _, ctx) => (saleId ? findSale(ctx, saleId) : null),
    cashier: ({ cashierId, cashierName }) => ({ id: cashierId, name: cashierName }),
    lines: ({ id }, _, ctx) => ctx.load.returnLines.load({ parent: id, asked: null }),
    total: ({ total, currency }) => ({ amount: total, currency }),
    tax: ({ tax, currency }) => ({ amount: tax, currency }),
    refunds: async ({ id }, _, ctx) => (await ctx.load.returnRefunds.load(id))?.refunds ?? [],
  },
  SaleReturnLine: {
    product: ({ productId }) => ({ id: productId }),
    unitPrice: ({ unitPrice }, _, ctx) => ({ amount: unitPrice, currency: ctx.currency }),
    total: ({ total }, _, ctx) => ({ amount: total, currency: ctx.currency }),
    tax: ({ tax }, _, ctx) => ({ amount: tax, currency: ctx.currency }),
  },
  Refund: {
    amount: ({ amount }, _, ctx) => ({ amount, currency: ctx.currency }),
    voucher: ({ voucherId }, _, ctx) => (voucherId ? ctx.load.voucher.load(voucherId) : null),
  },
  SaleReturned: {
    saleReturn: async ({ returnId }, _, ctx) => (await ctx.load.saleReturn.load(returnId))!,
  },
  ReturnRulesSet: {
    rules: (_, _arguments, ctx) => readRules(ctx),
  },
}
