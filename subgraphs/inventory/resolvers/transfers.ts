import { receiveTransfer } from '../commands/receive-transfer.ts'
import type { Resolvers } from '../generated.ts'
import { findTransfer } from '../scope.ts'
import { storeOf } from './references.ts'

export const transfers: Resolvers = {
  Mutation: {
    receiveTransfer: (_, { input }, ctx) => receiveTransfer(ctx, input),
  },
  Transfer: {
    __resolveReference: ({ id }, ctx) => findTransfer(ctx, id),
    from: ({ fromStoreId }) => storeOf(fromStoreId),
    to: ({ toStoreId }) => storeOf(toStoreId),
    lines: async ({ id }, _, ctx) => (await ctx.load.transferLines.load(id))?.lines ?? [],
  },
  TransferReceived: {
    transfer: async ({ transfer }, _, ctx) => (await ctx.load.transfer.load(transfer.id))!,
  },
}
