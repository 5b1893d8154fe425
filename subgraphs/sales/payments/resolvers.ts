import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { blockVoucher } from './block-voucher.ts'
import { issueVoucher } from './issue-voucher.ts'
import { findEntries, findVoucher, findVouchers, reconcileVouchers } from './queries.ts'
import { redeemVoucher } from './redeem-voucher.ts'
import { replaceVoucherCode } from './replace-voucher-code.ts'
import { topUpVoucher } from './top-up-voucher.ts'

const changed = async ({ voucherId }: { voucherId: string }, _: unknown, ctx: Context) =>
  (await ctx.load.voucher.load(voucherId))!

export const resolvers: Resolvers = {
  Query: {
    voucher: (_, { code }, ctx) => findVoucher(ctx, code),
    vouchers: (_, { filter, ...page }, ctx) => findVouchers(ctx, filter ?? {}, page),
    voucherIntegrity: (_, { storeIds }, ctx) => reconcileVouchers(ctx, storeIds),
  },
  Mutation: {
    issueVoucher: (_, { input }, ctx) => issueVoucher(ctx, input),
    topUpVoucher: (_, { input }, ctx) => topUpVoucher(ctx, input),
    redeemVoucher: (_, { input }, ctx) => redeemVoucher(ctx, input),
    blockVoucher: (_, { input }, ctx) => blockVoucher(ctx, input),
    replaceVoucherCode: (_, { input }, ctx) => replaceVoucherCode(ctx, input),
  },
  Voucher: {
    store: ({ storeId }) => ({ id: storeId }),
    balance: ({ balance, currency }) => ({ amount: balance, currency }),
    entries: ({ id }, page, ctx) => findEntries(ctx, id, page),
  },
  VoucherEntry: {
    amount: ({ amount }, _, ctx) => ({ amount, currency: ctx.currency }),
    balanceAfter: ({ balanceAfter }, _, ctx) => ({ amount: balanceAfter, currency: ctx.currency }),
    store: ({ storeId }) => ({ id: storeId }),
    actor: ({ actorId, actorName }) => ({ id: actorId, name: actorName }),
  },
  SalePayment: {
    amount: ({ amount }, _, ctx) => ({ amount, currency: ctx.currency }),
    tendered: ({ tendered }, _, ctx) =>
      tendered === null ? null : { amount: tendered, currency: ctx.currency },
    change: ({ amount, tendered }, _, ctx) =>
      tendered === null ? null : { amount: tendered - amount, currency: ctx.currency },
    voucherLastFour: async ({ voucherId }, _, ctx) =>
      voucherId ? (await ctx.load.voucher.load(voucherId))!.lastFour : null,
  },
  VoucherIssued: { voucher: changed },
  VoucherToppedUp: { voucher: changed },
  VoucherRedeemed: { voucher: changed },
  VoucherSaved: { voucher: changed },
  VoucherIntegrity: {
    balance: ({ balance }, _, ctx) => ({ amount: balance, currency: ctx.currency }),
  },
  VoucherMismatch: {
    voucher: changed,
    balance: ({ balance }, _, ctx) => ({ amount: balance, currency: ctx.currency }),
    entries: ({ entries }, _, ctx) => ({ amount: entries, currency: ctx.currency }),
  },
}
