import { whole } from '../../../runtime/values/quantity.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import type { ProductQuantity } from '../mappers.ts'
import { productOf, storeOf } from '../references.ts'
import { cancelTransfer } from './cancel-transfer.ts'
import { closeTransfer } from './close-transfer.ts'
import type { MovedTransfer } from './mappers.ts'
import { countOpenTransfers } from './open-transfers.ts'
import { planTransfer } from './plan-transfer.ts'
import { findTransfer, findTransfers } from './queries.ts'
import { receiveTransfer } from './receive-transfer.ts'
import { linesOf } from './sent-lines.ts'
import { shipTransfer } from './ship-transfer.ts'
import { transferStepOf } from './steps.ts'

const moved = {
  transfer: async ({ transfer }: MovedTransfer, _: unknown, ctx: Context) =>
    (await ctx.load.transfer.load(transfer.id))!,
}

export const transfers: Resolvers = {
  Query: {
    transfers: (_, { filter, ...page }, ctx) => findTransfers(ctx, filter ?? {}, page),
    transfer: (_, { id }, ctx) => findTransfer(ctx, id),
    openTransfers: (_, { storeId }, ctx) => countOpenTransfers(ctx, storeId),
  },
  Mutation: {
    planTransfer: (_, { input }, ctx) => planTransfer(ctx, input),
    shipTransfer: (_, { input }, ctx) => shipTransfer(ctx, input),
    cancelTransfer: (_, { input }, ctx) => cancelTransfer(ctx, input),
    receiveTransfer: (_, { input }, ctx) => receiveTransfer(ctx, input),
    closeTransfer: (_, { input }, ctx) => closeTransfer(ctx, input),
  },
  Transfer: {
    __resolveReference: ({ id }, ctx) => findTransfer(ctx, id),
    from: ({ fromStoreId }) => storeOf(fromStoreId),
    to: ({ toStoreId }) => storeOf(toStoreId),
    lines: (transfer, { orderBy }, ctx) => linesOf(ctx, transfer, orderBy ?? 'PRODUCT'),
    history: async ({ id }, _, ctx) => (await ctx.load.transferHistory.load(id))?.steps ?? [],
  },
  TransferLine: { product: productOf, location: ({ location }) => location() },
  TransferStepLine: { product: productOf },
  TransferStep: {
    type: ({ type }) => transferStepOf(type),
    at: ({ at }) => new Date(at),
    lines: ({ lines, version }) => (version > 1 ? lines : linesOfUnits(lines)),
  },
  TransferPlanned: moved,
  TransferShipped: moved,
  TransferCancelled: moved,
  TransferReceived: moved,
  TransferClosed: moved,
}

const linesOfUnits = (lines: ProductQuantity[]) =>
  lines.map(({ quantity, ...line }) => ({ ...line, quantity: quantity * whole }))
