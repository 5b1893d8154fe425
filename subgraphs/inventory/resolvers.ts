import { followAlerts } from './alerts-live.ts'
import { adjustStock } from './commands/adjust-stock.ts'
import { approveRestock } from './commands/approve-restock.ts'
import { commitStock } from './commands/commit-stock.ts'
import { receiveTransfer } from './commands/receive-transfer.ts'
import type { Resolvers } from './generated.ts'
import { shelfKey } from './loaders.ts'
import { countOpenTransfers } from './open-transfers.ts'
import {
  findAlerts,
  findLevel,
  findLevels,
  findProduct,
  findProducts,
  findRequests,
  findTransfers,
  proveStock,
} from './queries.ts'
import { findAlert, findRequest, findTransfer } from './scope.ts'

const store = (id: string) => ({ __typename: 'Store' as const, id })

export const resolvers: Resolvers = {
  Query: {
    product: (_, by, ctx) => findProduct(ctx, by),
    products: (_, { filter, ...page }, ctx) => findProducts(ctx, filter ?? {}, page),
    stockAlerts: (_, { filter, ...page }, ctx) => findAlerts(ctx, filter ?? {}, page),
    restockRequests: (_, { filter, ...page }, ctx) => findRequests(ctx, filter ?? {}, page),
    restockRequest: (_, { id }, ctx) => findRequest(ctx, id),
    stockIntegrity: (_, { storeIds }, ctx) => proveStock(ctx, storeIds),
    openTransfers: (_, { storeId }, ctx) => countOpenTransfers(ctx, storeId),
  },
  Mutation: {
    adjustStock: (_, { input }, ctx) => adjustStock(ctx, input),
    approveRestock: (_, { input }, ctx) => approveRestock(ctx, input),
    receiveTransfer: (_, { input }, ctx) => receiveTransfer(ctx, input),
    commitStock: (_, { input }, ctx) => commitStock(ctx, input),
  },
  Subscription: {
    stockAlerts: { subscribe: (_, asked, ctx) => followAlerts(ctx, asked) },
  },
  Product: {
    __resolveReference: ({ id }, ctx) => ctx.load.product.load(id),
    price: ({ price }, _, ctx) => ({ amount: price, currency: ctx.currency }),
    category: async ({ categoryId }, _, ctx) => (await ctx.load.category.load(categoryId))!,
    archived: ({ archivedAt }) => archivedAt !== null,
    availability: async ({ id }, _, ctx) => (await ctx.load.availability.load(id))?.availability ?? 'OUT',
    stock: ({ id }, { storeId }, ctx) => findLevel(ctx, storeId, id),
  },
  Store: {
    stock: ({ id }, { productIds, ...page }, ctx) => findLevels(ctx, id, productIds, page),
  },
  StockLevel: {
    store: ({ storeId }) => store(storeId),
    product: async ({ productId }, _, ctx) => (await ctx.load.product.load(productId))!,
    available: ({ onHand, reserved }) => onHand - reserved,
  },
  StockAlert: {
    __resolveReference: ({ id }, ctx) => findAlert(ctx, id),
    store: ({ storeId }) => store(storeId),
    product: async ({ productId }, _, ctx) => (await ctx.load.product.load(productId))!,
  },
  StockAlertChange: {
    alert: async ({ alert }, _, ctx) => (await ctx.load.alert.load(alert.id))!,
  },
  RestockRequest: {
    __resolveReference: ({ id }, ctx) => findRequest(ctx, id),
    store: ({ storeId }) => store(storeId),
    lines: async ({ id }, _, ctx) => (await ctx.load.requestLines.load(id))?.lines ?? [],
    donor: ({ donorStoreId }) => (donorStoreId ? store(donorStoreId) : null),
    requestedBy: (request) => ({ id: request.requestedById, name: request.requestedByName }),
    decidedBy: ({ decidedById, decidedByName }) =>
      decidedById && decidedByName ? { id: decidedById, name: decidedByName } : null,
    transfers: ({ id }, _, ctx) => findTransfers(ctx, id),
    history: async ({ id }, _, ctx) => (await ctx.load.history.load(`RestockRequest/${id}`))?.steps ?? [],
  },
  RestockStep: { at: ({ at }) => new Date(at) },
  RestockLine: { product: async ({ productId }, _, ctx) => (await ctx.load.product.load(productId))! },
  RestockDonor: { store: ({ storeId }) => store(storeId) },
  RestockApproved: {
    request: async ({ request }, _, ctx) => (await ctx.load.restockRequest.load(request.id))!,
  },
  Transfer: {
    __resolveReference: ({ id }, ctx) => findTransfer(ctx, id),
    from: ({ fromStoreId }) => store(fromStoreId),
    to: ({ toStoreId }) => store(toStoreId),
    lines: async ({ id }, _, ctx) => (await ctx.load.transferLines.load(id))?.lines ?? [],
  },
  TransferReceived: {
    transfer: async ({ transfer }, _, ctx) => (await ctx.load.transfer.load(transfer.id))!,
  },
  StockAdjusted: {
    level: async ({ level }, _, ctx) =>
      (await ctx.load.level.load(shelfKey(level.storeId, level.productId)))!,
  },
  StockMismatch: {
    store: ({ storeId }) => store(storeId),
    product: async ({ productId }, _, ctx) => (await ctx.load.product.load(productId))!,
  },
}
