import type { Resolvers } from './generated.ts'
import { findStore, findStores } from './queries.ts'

export const resolvers: Resolvers = {
  Query: {
    stores: (_, { filter, ...page }, ctx) => findStores(ctx, filter ?? {}, page),
    store: (_, by, ctx) => findStore(ctx, by),
  },
  Store: {
    __resolveReference: ({ id }, ctx) => ctx.load.store.load(id),
    suppliedBy: ({ suppliedBy }, _, ctx) => (suppliedBy ? ctx.load.store.load(suppliedBy) : null),
    registers: async ({ id }, _, ctx) => (await ctx.load.storeRegisters.load(id))?.registers ?? [],
  },
  Register: {
    __resolveReference: ({ id }, ctx) => ctx.load.register.load(id),
    store: async ({ storeId }, _, ctx) => (await ctx.load.store.load(storeId))!,
  },
}
